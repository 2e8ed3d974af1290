// The workbooks that every kind of file is made from: an example, a typed case, nothing, what nobody should type,
// and everything. Each is opened in a language of the app.
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { WorkbookData } from '#domain/data.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { citiesExample } from '#guide/examples/cities.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { type Language } from '#text/language.ts';
import { hostileWorkbook } from '../../support/hostile-workbook.ts';
import { blankWorkbook } from '../../support/sample-workbook.ts';
import { textsOf } from '../../support/texts.ts';
import { fullWorkbook } from './full-workbook.ts';

export const WORKBOOKS = ['nordvik', 'F2', 'empty', 'hostile', 'full'] as const;
export type WorkbookName = (typeof WORKBOOKS)[number];

/** The workbook; the example is told in `language`, the others in English or in many tongues. */
export async function workbook(name: WorkbookName, language: Language): Promise<Snapshot> {
  switch (name) {
    case 'nordvik': {
      const text = await textsOf(language, ['example-nordvik']);
      return opened(
        nordvikExample((key) => text.t(`example-nordvik:${key}`)),
        language,
      );
    }
    case 'F2':
      return caseF2();
    case 'empty':
      return blankWorkbook();
    case 'hostile':
      return hostileWorkbook();
    case 'full':
      return fullWorkbook();
  }
}

const opened = (data: WorkbookData, contentLanguage: string): Snapshot =>
  readSnapshot(docsFromData({ ...data, meta: { createdAt: 0, contentLanguage } }, 'matrix'));

/** The case as the journeys type it. */
async function caseF2(): Promise<Snapshot> {
  // Its words are read by the address of their file, which a test with a page of its own has not.
  const { STORY } = await import('../../journeys/support/case-f2.ts');
  const { t } = await import('../../journeys/support/texts.ts');
  const data = citiesExample((key) => t(`example-cities:${key}`));
  const rater = 'table1';
  return opened(
    {
      ...data,
      answers: {
        ...data.answers,
        start: { ...data.answers?.start, mandate: STORY.start.mandate },
        criteria: {
          scores: Object.fromEntries(
            Object.entries(STORY.scores).map(([criterion, score]) => [
              criterion,
              { [rater]: score },
            ]),
          ),
          reasons: { cross_sector_actor_discipline: STORY.reason },
        },
      },
      raters: [{ id: rater, name: STORY.rater }],
      stakeholders: data.stakeholders?.map((one) => {
        const told = STORY.stakeholders.find(({ name }) => name === one.name);
        return { ...one, ...(told && { power: told.power, interest: told.interest }) };
      }),
    } as WorkbookData,
    'en',
  );
}
