// The half-days for those who learn to lead, and who has taken part in which.
// The log of people stands in internal copies only. Knows nothing of pages.
import { chapterNumber } from '#guide/chapters.ts';
import { MODULES, type TrainingModule } from '#guide/handbook/modules.ts';
import {
  bullets,
  type FormColumn,
  type HandbookChapter,
  type HandbookPart,
  type HandbookSection,
  type HandbookSource,
  heading,
  pairs,
  paragraph,
  quiet,
} from '#pictures/handbook-part.ts';
import { cardName, clock } from '#pictures/handbook-run.ts';
import { fieldFacts } from '#pictures/record-values.ts';
import type { Words } from '#pictures/part.ts';
import type { Translator } from '#text/translator.ts';

/** The seven modules, and the trainers' log. */
export function modulesChapter(source: HandbookSource): HandbookChapter {
  const { text } = source;
  return {
    title: text.t('handbook:modules.title'),
    hue: 'chapter-8',
    lead: [...text.texts('handbook:modules.lead').map(paragraph), overview(text)],
    sections: [
      ...MODULES.map((module, at) => moduleSection(module, at + 1, text)),
      logSection(source),
    ],
  };
}

/** What each is about. */
const overview = (text: Translator): HandbookPart => ({
  part: 'table',
  caption: text.t('handbook:modules.title'),
  columns: [text.t('fields:trainers.module.label'), text.t('handbook:label.forWhat')],
  rows: MODULES.map(({ id }, at) => [
    moduleName(id, at + 1, text),
    text.t(`vocabularies:training_module.${id}.help`),
  ]),
});

const moduleName = (id: TrainingModule['id'], number: number, text: Translator): string =>
  text.t('handbook:modules.name', {
    number,
    name: text.t(`vocabularies:training_module.${id}.label`),
  });

function moduleSection(module: TrainingModule, number: number, text: Translator): HandbookSection {
  const key = `handbook:module.${module.id}`;
  const title = moduleName(module.id, number, text);
  const chapters = module.chapters.map(
    (id) => `${chapterNumber(id)} ${text.t(`guide:chapter.${id}`)}`,
  );
  return {
    title,
    isSheet: true,
    isListed: true,
    parts: [
      quiet(text.t(`${key}.goal`)),
      pairs([
        [text.t('handbook:label.chapters'), text.names(chapters)],
        [
          text.t('handbook:cards.title'),
          text.names(module.methods.map((method) => cardName(method, text))),
        ],
      ]),
      heading(text.t('handbook:modules.outcomes')),
      bullets(text.texts(`${key}.outcomes`)),
      heading(text.t('handbook:modules.run')),
      runTable(module, title, text),
      heading(text.t('handbook:modules.exercise')),
      paragraph(text.t(`${key}.exercise`)),
      heading(text.t('handbook:modules.teachBack')),
      paragraph(text.t(`${key}.teachBack`)),
      heading(text.t('handbook:modules.check')),
      quiet(text.t('handbook:modules.checkLead')),
      { part: 'checklist', items: text.texts(`${key}.check`) },
      { part: 'lines', label: text.t('handbook:label.notes'), count: 5 },
    ],
  };
}

function runTable({ run }: TrainingModule, caption: string, text: Translator): HandbookPart {
  let from = 0;
  const rows = run.map(([phase, minutes]) => {
    const row = [clock(from), text.number(minutes), text.t(`handbook:modules.phase.${phase}`)];
    from += minutes;
    return row;
  });
  return {
    part: 'table',
    caption,
    columns: ['time', 'minutes', 'happens'].map((column) => text.t(`handbook:column.${column}`)),
    rows,
  };
}

/** Lines for those who are still to come. */
const EMPTY_LINES = 10;
const FIELDS = [
  ['name', 4],
  ['module', 4],
  ['teachBack', 3],
  ['passed', 2],
] as const;

function logSection({ snapshot, copy, text }: HandbookSource): HandbookSection {
  const title = text.t('fields:trainers.heading');
  const columns = FIELDS.map(([field, share]): FormColumn => ({
    title: text.t(`fields:trainers.${field}.label`),
    share,
  }));
  const known = copy === 'public' ? [] : snapshot.trainers;
  const rows = known.map((trainer) =>
    FIELDS.map(([field]): Words => {
      const others = FIELDS.map(([name]) => name).filter((name) => name !== field);
      const [fact] = fieldFacts(snapshot, 'trainers', trainer, text, [...others, 'chapters']);
      return { text: fact?.text ?? '', lang: fact?.lang };
    }),
  );
  return {
    title,
    isSheet: true,
    isListed: true,
    parts: [
      quiet(text.t('handbook:modules.logLead')),
      {
        part: 'form',
        caption: title,
        columns,
        rows: [...rows, ...emptyRows(EMPTY_LINES, columns.length)],
      },
    ],
  };
}

/** Rows to be filled in by hand. */
export const emptyRows = (count: number, cells: number): Words[][] =>
  Array.from({ length: count }, () => Array.from({ length: cells }, () => ({ text: '' })));
