// In a file told in the second language, each text says which of the two it is in, whichever of them are missing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textPairs } from '#domain/bilingual.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { PICTURES } from '#domain/exports.ts';
import { CHAPTERS, STEP_IDS } from '#domain/vocabularies/method.ts';
import { handbookOf } from '#pictures/handbook.ts';
import type { TableTwin } from '#pictures/mark.ts';
import { paperSheets } from '#pictures/paper-sheets.ts';
import type { Words } from '#pictures/part.ts';
import { pictureOf } from '#pictures/pictures.ts';
import { writtenRecord } from '#pictures/record.ts';
import { reportOf } from '#pictures/report.ts';
import { exportSource } from '#report/export-source.ts';
import { guideOf } from '#text/namespaces.ts';
import { fullWorkbook } from '../report/matrix/full-workbook.ts';
import { lettersOf, saidTwice, SECOND, typedAt } from '../support/two-languages.ts';
import { textsOf } from '../support/texts.ts';
import { WIDE } from '../support/model-sequence.ts';

const whole = fullWorkbook();
const nodes = whole.nodes.slice(0, 12);
const full: Snapshot = { ...whole, nodes };
const { contentLanguage: FIRST } = full.meta;
const places = typedAt(full);
// A language of the page that is neither.
const more = ['report', 'glossary', 'handbook', 'paper', 'pictures'] as const;
const text = await textsOf('pl', [...more, ...CHAPTERS.map(guideOf)]);
const english = await textsOf('en');
const swedish = await textsOf('sv');

/** Everything that says something in these models, each with the language it says it is in. */
function wordsIn(model: unknown): Words[] {
  if (Array.isArray(model)) return model.flatMap(wordsIn);
  if (typeof model !== 'object' || model === null) return [];
  const { draw, ...rest } = model as { draw?: unknown };
  const drawn =
    typeof draw === 'function' ? wordsIn((draw as (space: typeof WIDE) => unknown)(WIDE)) : [];
  const own = 'text' in rest && typeof rest.text === 'string' ? [rest as Words] : [];
  const cells = 'rows' in rest && 'caption' in rest ? cellsOf(rest as TableTwin) : [];
  return [...own, ...cells, ...drawn, ...Object.values(rest).flatMap(wordsIn)];
}

/** Rows of sheets to write on hold their cells as words themselves. */
const cellsOf = ({ rows, langs = [] }: TableTwin): Words[] =>
  rows.flatMap((row, line) =>
    Array.isArray(row) && row.every((cell) => typeof cell === 'string')
      ? row.map((cell, at) => ({ text: cell, lang: langs[line]?.[at] }))
      : [],
  );

/** What all files about the workbook say, told in its second language. */
function saidOf(snapshot: Snapshot): { readonly words: readonly Words[]; readonly told: Snapshot } {
  const source = exportSource(snapshot, {
    copy: 'internal',
    text,
    content: SECOND,
    sentenceIn: (language) => (language === SECOND ? swedish : english),
    today: '2026-11-24',
    contentHash: () => '',
  });
  const { snapshot: _, ...report } = reportOf({ ...source, findings: { open: [], accepted: [] } });
  const { snapshot: __, ...handbook } = handbookOf(source);
  return {
    told: source.snapshot,
    words: wordsIn([
      report,
      handbook,
      paperSheets(STEP_IDS, { ...source, isFilled: true }),
      writtenRecord(source.snapshot, text),
      PICTURES.map((id) => pictureOf(id, source, WIDE)),
    ]),
  };
}

describe('a workbook told in its second language', () => {
  it(
    'says of each text in which language it is, whichever of them are missing',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(fc.subarray(places), (chosen) => {
          const { words, told } = saidOf(saidTwice(full, chosen));
          const typed = new Set(textPairs(told).map(({ original }) => original.trim()));
          const wrong = words.filter(({ text: said, lang }) => {
            const seen = lettersOf(said, FIRST);
            // Words of the page, or of both languages; but what was typed and stands alone is told.
            if (lang === undefined) return seen !== undefined && typed.has(said.trim());
            return lang !== (seen ?? lang);
          });
          expect(wrong.slice(0, 5)).toEqual([]);
          const isThere = (language: string): boolean =>
            words.some(({ lang }) => lang === language);
          expect(isThere(FIRST)).toBe(true);
          expect(isThere(SECOND)).toBe(chosen.length > 0);
        }),
        { numRuns: 8 },
      );
    },
  );
});
