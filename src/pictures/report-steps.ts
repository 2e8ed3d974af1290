// What was typed in a step, as the full report tells it: facts, tables and pictures.
// Expects a public snapshot. Knows nothing of pages.
import { canvasOf } from '#domain/canvas.ts';
import type { Copy } from '#domain/exports.ts';
import { type AnswersName, type CollectionName, fieldsOf, isCollection } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { RecordName } from '#guide/step-records.ts';
import type { Block, RecordTable, Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import { criteriaPicture } from '#pictures/criteria.ts';
import type { Picture, TableTwin } from '#pictures/mark.ts';
import { missionLines } from '#pictures/mission.ts';
import { type Fact, langOfAll, type Words } from '#pictures/part.ts';
import { itemFact, recordFacts, recordsTold, TOLD } from '#pictures/record.ts';
import type { Space } from '#pictures/pathway.ts';
import { fieldFacts, isTold, valueFacts, type Values } from '#pictures/record-values.ts';
import type { ReportPart } from '#pictures/report-part.ts';
import { answersPicture, collectionPicture } from '#pictures/report-pictures.ts';
import { nameFields } from '#text/record-name.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface StepSource {
  readonly snapshot: Snapshot;
  readonly text: Translator;
  /** Of the language the workbook is written in. */
  readonly sentence: SentenceWords;
  /** ISO date. */
  readonly today: string;
  /** Public unless said otherwise. */
  readonly copy?: Copy;
}

/** Shown by parts of their own: the signatures at the end, the flow on pages of its own. */
const ELSEWHERE: ReadonlySet<RecordName> = new Set(['signatures']);
/** The column of what an item is called. */
const NAME = '';
/** More columns than this are no table to read on a page. */
const MOST_COLUMNS = 6;
/** A cell longer than this is told under the table. */
const LONG = 180;
/** A cell that is no longer is told in the table rather than under it. */
const SHORT = 50;

/** Records that a step fills and the report tells there. */
export const toldIn = (step: Step): readonly RecordName[] =>
  recordsTold(step).filter((name) => !ELSEWHERE.has(name));

/** Parts of a step; none while nothing is typed. */
export const stepParts = (step: Step, source: StepSource): readonly ReportPart[] =>
  toldIn(step).flatMap((name) =>
    isCollection(name)
      ? collectionParts(name, columnsOf(step, name), source)
      : answerParts(name, source),
  );

interface Columns {
  readonly columns: readonly string[];
  /** Only where they are short and there is room. */
  readonly more: readonly string[];
}

/** As the step shows them; under its name what it ties together; all fields where it has a view of its own. */
function columnsOf({ blocks }: Step, name: CollectionName): Columns {
  const told = TOLD[name];
  const isOfIt = (block: Block): block is RecordTable =>
    'records' in block && block.records === name;
  const table = (told ? STEPS.flatMap((step): readonly Block[] => step.blocks) : blocks).find(
    isOfIt,
  );
  const { columns, more = [] } = table ?? { columns: Object.keys(fieldsOf(name)) };
  if (!told) return { columns, more };
  const others = [...columns, ...more].filter((field) => !told.includes(field));
  return { columns: [NAME], more: others };
}

function answerParts(name: AnswersName, source: StepSource): ReportPart[] {
  const { snapshot, text, sentence, today } = source;
  const values = snapshot.answers[name] as unknown as Values;
  const byOption = Object.entries(fieldsOf(name)).filter(
    ([, { code }]) => code === 'ratings' || code === 'remarks',
  );
  const facts = fieldFacts(
    snapshot,
    name,
    values,
    text,
    byOption.map(([field]) => field),
  );
  const scores = name === 'criteria' ? canvasOf(snapshot, today).criteria : [];
  const drawCriteria = (space: Space): Picture =>
    criteriaPicture(scores, text, { ...space, width: space.width * BARS });
  return [
    ...(name === 'statement'
      ? missionLines(snapshot, sentence).map((line) => ({ part: 'lead', ...line }) as const)
      : []),
    ...(facts.length > 0 ? [{ part: 'facts', facts } as const] : []),
    ...(scores.length > 0 ? [{ part: 'picture', draw: drawCriteria } as const] : []),
    ...optionParts(name, source),
  ];
}

/** Bars are easier to read when they are not as wide as the page. */
const BARS = 0.8;

/** Scores and reasons about the items of a closed list: as a picture with its table, else a row for each item. */
function optionParts(name: AnswersName, source: StepSource): ReportPart[] {
  const { snapshot, text } = source;
  const values = snapshot.answers[name] as unknown as Values;
  const told = Object.entries(fieldsOf(name)).flatMap(([id, field]) =>
    (field.code === 'ratings' || field.code === 'remarks') && isTold(name, id, values[id])
      ? [{ id, field, facts: valueFacts(snapshot, field, values[id], text) }]
      : [],
  );
  const [first] = told;
  if (!first) return [];
  const { vocabulary } = first.field;
  const matrix = `fields:matrix.${vocabulary}.heading`;
  const caption = text.has(matrix) ? text.t(matrix) : text.t(`fields:${name}.${first.id}.label`);
  const shown = answersPicture(name, source);
  if (shown) {
    const rest = told.filter(({ id }) => !shown.told.includes(id));
    return [
      { part: 'heading', text: caption },
      shown.part,
      ...rest.flatMap(({ id, facts }): ReportPart[] => [
        { part: 'heading', text: text.t(`fields:${name}.${id}.label`) },
        { part: 'facts', facts },
      ]),
    ];
  }
  const options = [...new Set(told.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const cells = options.map((option) =>
    told.map(({ facts }) => facts.find(({ label }) => label === option)),
  );
  return titledTable(caption, {
    columns: [
      text.t('report:about'),
      ...told.map(({ id }) => text.t(`fields:${name}.${id}.label`)),
    ],
    rows: options.map((option, row) => [
      option,
      ...(cells[row] ?? []).map((fact) => fact?.text ?? ''),
    ]),
    langs: cells.map((row) => [undefined, ...row.map((fact) => fact?.lang)]),
  });
}

const titledTable = (caption: string, table: Omit<TableTwin, 'caption'>): ReportPart[] => [
  { part: 'heading', text: caption },
  { part: 'table', caption, ...table },
];

function collectionParts(name: CollectionName, asked: Columns, source: StepSource): ReportPart[] {
  const { snapshot, text } = source;
  const items = snapshot[name];
  if (items.length === 0) return [];
  const caption = text.t(`fields:${name}.heading`);
  const picture = collectionPicture(name, source);
  if (picture && !picture.title) {
    const facts = items
      .map((item) => itemFact(snapshot, name, item, text, picture.told(item)))
      .filter((fact) => fact.text !== '');
    return [
      { part: 'heading', text: caption },
      ...picture.parts,
      ...(facts.length > 0 ? [{ part: 'facts', facts } as const] : []),
    ];
  }
  const before: ReportPart[] = picture?.title
    ? [{ part: 'heading', text: text.t(picture.title) }, ...picture.parts]
    : [];
  const isNew = (column: string): boolean =>
    column === asked.columns[0] || !items.every((item) => picture?.told(item).includes(column));
  const columns = asked.columns.filter(isNew);
  const more = asked.more.filter(isNew);
  const cellOf = (item: (typeof items)[number], column: string): Words => {
    if (column === NAME) return wholeName(itemFact(snapshot, name, item, text));
    const value = (item as unknown as Values)[column];
    const field = fieldsOf(name)[column];
    const facts =
      field && isTold(name, column, value) ? valueFacts(snapshot, field, value, text) : [];
    return {
      text: facts
        .map(({ label, text: words }) => [label, words].filter(Boolean).join(': '))
        .join('; '),
      lang: langOfAll(facts),
    };
  };
  const longest = (column: string): number =>
    Math.max(...items.map((item) => cellOf(item, column).text.length));
  const isFilled = (column: string, most: number): boolean =>
    longest(column) > 0 && longest(column) <= most;
  const [first = NAME, ...others] = columns;
  const shown = [
    ...(longest(first) > 0 ? [first] : []),
    ...others.filter((column) => isFilled(column, LONG)),
    ...more.filter((column) => isFilled(column, SHORT)),
  ].slice(0, MOST_COLUMNS);
  if (shown.length < 2)
    return [...before, ...factsOnly(caption, recordFacts(snapshot, name, text))];
  const cells = items
    .map((item) => shown.map((column) => cellOf(item, column)))
    // What the flow's pages show already stands here only with something said of it besides.
    .filter((row) => !TOLD[name] || row.slice(1).some(({ text: words }) => words !== ''));
  const told = [...shown, ...(TOLD[name] ?? nameFields(name))];
  const rest = items
    .map((item) => itemFact(snapshot, name, item, text, [...told, ...(picture?.told(item) ?? [])]))
    .filter((fact) => fact.text !== '');
  return [
    ...before,
    ...titledTable(caption, {
      columns: shown.map((column) =>
        text.t(column === NAME ? `fields:${name}.one` : `fields:${name}.${column}.label`),
      ),
      rows: cells.map((row) => row.map((cell) => cell.text)),
      langs: cells.map((row) => row.map(({ lang }) => lang)),
    }),
    ...(rest.length > 0 ? [{ part: 'facts', facts: rest } as const] : []),
  ];
}

const wholeName = ({ label, pieces }: Fact): Words => ({
  text: label,
  lang: langOfAll(pieces?.label ?? []),
});

/** Where nothing but names is known, they stand in one line under the heading's own name. */
function factsOnly(caption: string, facts: readonly Fact[]): ReportPart[] {
  const [only] = facts;
  if (!only) return [];
  const isNames = facts.length === 1 && only.label === caption;
  return [
    ...(isNames ? [] : [{ part: 'heading', text: caption } as const]),
    { part: 'facts', facts },
  ];
}
