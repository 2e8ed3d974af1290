// Paper sheets in words: what each step asks, with a code beside everything, blank or as the workbook stands.
// A public sheet has no private field, and no judgement of people that somebody gave. Knows nothing of pages.
import { type Field, TEAM } from '#domain/field.ts';
import { type AnswersName, fieldsOf } from '#domain/schema.ts';
import { publicSnapshot, type Snapshot } from '#domain/snapshot.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import type { Copy } from '#domain/exports.ts';
import type { CodedField, CodedList, CodedRows } from '#guide/field-code-list.ts';
import {
  columnLetter,
  entriesOf,
  type Entry,
  entryFor,
  isField,
  printCode,
} from '#guide/field-codes.ts';
import type { Block, Step } from '#guide/step.ts';
import { stepOf } from '#guide/steps.ts';
import { minutesOf } from '#guide/tracks.ts';
import { chapterInk } from '#pictures/canvas.ts';
import { flowArea, freeArea, gridArea } from '#pictures/paper-areas.ts';
import type { Column, PaperPart, PaperSheet, SheetRow } from '#pictures/paper-parts.ts';
import { cellRoom, optionNames, roomFor, saidIn, scaleWords } from '#pictures/paper-rooms.ts';
import type { Words } from '#pictures/part.ts';
import { LEFT_OUT, type Values } from '#pictures/record-values.ts';
import { missionLines } from '#pictures/report-steps.ts';
import { optionLabel } from '#text/option-label.ts';
import { missionSentence, type SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface SheetSource {
  readonly snapshot: Snapshot;
  readonly copy: Copy;
  /** With the namespace `paper` and the guides of the chapters. */
  readonly text: Translator;
  readonly sentence: SentenceWords;
  /** Whether what stands in the workbook is printed in its place. */
  readonly isFilled: boolean;
}

const NOTHING: Words = { text: '' };

/** A sheet for each of the steps, in the order given. */
export function paperSheets(steps: readonly StepId[], source: SheetSource): PaperSheet[] {
  const { snapshot, copy } = source;
  const told = { ...source, snapshot: copy === 'public' ? publicSnapshot(snapshot) : snapshot };
  return steps.map((id) => sheetOf(stepOf(id), told));
}

function sheetOf(step: Step, source: SheetSource): PaperSheet {
  const { text, snapshot } = source;
  const { track } = snapshot.answers.setup;
  return {
    step: step.id,
    title: `${step.number} ${text.t(`guide:step.${step.id}.title`)}`,
    question: text.t(`guide:step.${step.id}.question`),
    how: text.texts(`guide-${step.chapter}:step.${step.id}.how`)[0] ?? '',
    minutes: text.t('frame:minutesInRoom', { count: minutesOf(step.id, track) }),
    hue: chapterInk(step.chapter),
    parts: withoutRepeats(step.blocks.flatMap((block) => partsOf(block, step, source))),
  };
}

/** Views and tables of a step may show the same records: one of them is enough on paper. */
const withoutRepeats = (parts: readonly PaperPart[]): PaperPart[] =>
  parts.filter(
    (part, at) =>
      !('code' in part) ||
      parts.findIndex((each) => 'code' in each && each.code === part.code) === at,
  );

function partsOf(block: Block, step: Step, source: SheetSource): PaperPart[] {
  if ('view' in block) return viewParts(block.view, step, source);
  if ('group' in block)
    return block.fields.flatMap((field) => fieldParts(entryFor(block.record, field), source));
  const entry =
    'records' in block ? entryFor(block.records) : entryFor(block.record, block.columns[0]);
  return tableParts(entry, source);
}

/** What stands in for a view of the screen: room to draw, and the answers it asks for. */
function viewParts(view: string, { id }: Step, source: SheetSource): PaperPart[] {
  const { snapshot, sentence, isFilled, copy } = source;
  const entries = entriesOf(id);
  switch (view) {
    case 'sentence': {
      const lines = isFilled ? missionLines(missionSentence(snapshot, sentence)) : [];
      const leads = lines.map((line): PaperPart => ({ part: 'lead', text: line }));
      return [...leads, ...entries.flatMap((entry) => fieldParts(entry, source))];
    }
    case 'criteria':
      return [votesPart(source), ...entries.slice(1).flatMap((entry) => tableParts(entry, source))];
    case 'grid':
      return copy === 'public' && isFilled ? [] : [gridArea(source)];
    case 'flow':
      return [flowArea(source), ...entries.flatMap((entry) => tableParts(entry, source))];
    case 'signatures':
      return tableParts(entryFor('signatures'), source);
    case 'canvas':
      return [freeArea(source)];
    default:
      return [];
  }
}

/** Whether a sheet has it at all. */
function isOnSheet(record: string, name: string, { copy, isFilled }: SheetSource): boolean {
  const field = fieldsOf(record as AnswersName)[name];
  if (copy === 'internal' || !field) return true;
  return field.scope !== 'private' && !(isFilled && LEFT_OUT.has(`${record}.${name}`));
}

function fieldParts(entry: Entry | undefined, source: SheetSource): PaperPart[] {
  if (!entry || !isField(entry.coded)) return [];
  const { record, field: name } = entry.coded satisfies CodedField;
  const { text, snapshot, isFilled } = source;
  const field = fieldsOf(record)[name];
  if (!field || !isOnSheet(record, name, source)) return [];
  const value = isFilled ? (snapshot.answers[record] as unknown as Values)[name] : null;
  const hint =
    field.code === 'many' ? text.t('paper:tickAll') : scaleWords(record, name, field, text);
  return [
    {
      part: 'field',
      code: printCode(entry.code),
      label: text.t(`fields:${record}.${name}.label`),
      hint,
      ...roomFor(snapshot, field, value, text),
    },
  ];
}

function tableParts(entry: Entry | undefined, source: SheetSource): PaperPart[] {
  if (!entry || isField(entry.coded)) return [];
  return 'records' in entry.coded
    ? [recordsPart(entry, entry.coded, source)]
    : [listPart(entry, entry.coded, source)];
}

interface Shown extends Column {
  readonly name: string;
  readonly field: Field;
}

/** Columns that a sheet has, under their letters. */
const shownOf = (
  coded: CodedRows | CodedList,
  record: string,
  source: SheetSource,
): readonly Shown[] =>
  coded.columns.flatMap((name): Shown[] => {
    const field = fieldsOf(record as AnswersName)[name];
    if (!field || !isOnSheet(record, name, source)) return [];
    const label = { text: source.text.t(`fields:${record}.${name}.label`) };
    const code = columnLetter(coded, name);
    return [{ name, field, code, label, ...cellRoom(field, source.text) }];
  });

/** What is written into cells as a number. */
const legendsOf = (shown: readonly Shown[], record: string, text: Translator): string[] =>
  shown.flatMap(({ code, name, field, label }) => {
    const words =
      field.code === 'choice' || field.code === 'many'
        ? optionNames(field.vocabulary, text)
            .map((option, at) => `${at + 1} ${option}`)
            .join(' · ')
        : scaleWords(record, name, field, text);
    return words === '' ? [] : [`${code} ${label.text}: ${words}`];
  });

function recordsPart(entry: Entry, coded: CodedRows, source: SheetSource): PaperPart {
  const { records } = coded;
  const { snapshot, text, isFilled } = source;
  const shown = shownOf(coded, records, source);
  const rows = (isFilled ? snapshot[records] : []).map((item, at): SheetRow => ({
    code: String(at + 1),
    name: null,
    cells: shown.map(({ name, field }) =>
      saidIn(snapshot, field, (item as unknown as Values)[name], text),
    ),
  }));
  return {
    part: 'table',
    code: printCode(entry.code),
    caption: text.t(`fields:${records}.heading`),
    named: '',
    columns: shown,
    rows,
    isOpen: true,
    legends: legendsOf(shown, records, text),
  };
}

function listPart(entry: Entry, coded: CodedList, source: SheetSource): PaperPart {
  const { record, list } = coded;
  const { snapshot, text, isFilled } = source;
  const shown = shownOf(coded, record, source);
  const values = snapshot.answers[record] as unknown as Readonly<Record<string, Values>>;
  const heading = `fields:matrix.${list}.heading`;
  const [only] = shown;
  const caption = text.has(heading) ? text.t(heading) : (only?.label.text ?? '');
  return {
    part: 'table',
    code: printCode(entry.code),
    caption,
    named: text.t('paper:about'),
    columns: shown,
    rows: VOCABULARIES[list].map((item, at): SheetRow => ({
      code: String(at + 1),
      name: { text: optionLabel(text, list, item) },
      cells: shown.map(({ name }) => (isFilled ? onItem(values[name]?.[item], source) : NOTHING)),
    })),
    isOpen: false,
    legends: legendsOf(shown, record, text),
  };
}

/** A reason, or the scores of one item: the team's, or everybody's. */
function onItem(said: unknown, { text }: SheetSource): Words {
  if (typeof said === 'string') return { text: said.trim(), isTyped: true };
  if (typeof said !== 'object' || said === null) return NOTHING;
  const scores = said as Readonly<Record<string, number>>;
  const given = TEAM in scores ? [scores[TEAM] ?? 0] : Object.values(scores);
  return { text: given.map((score) => text.number(score)).join('; ') };
}

/** Room for further voices beside those that have scored. */
const MORE_VOICES = 4;

/** Each voice scores alone: criteria down the sheet, a column for each voice. */
function votesPart({ snapshot, text, isFilled }: SheetSource): PaperPart {
  const entry = entryFor('raters');
  const { scores } = fieldsOf('criteria');
  if (!entry || isField(entry.coded) || !scores) throw new Error('No voices on paper');
  const { coded } = entry;
  const voices = isFilled ? snapshot.raters : [];
  const { marks } = cellRoom(scores, text);
  const column = (code: string, label: Words): Column => ({ code, label, marks, isWide: false });
  const given = (criterion: string, rater: string): Words => {
    const all = snapshot.answers.criteria.scores as Readonly<
      Record<string, Record<string, number>>
    >;
    const score = all[criterion]?.[rater];
    return score === undefined ? NOTHING : { text: text.number(score) };
  };
  return {
    part: 'table',
    code: printCode(entry.code),
    caption: text.t('fields:raters.heading'),
    named: text.t('paper:about'),
    columns: [
      ...voices.map(({ name }, at) => column(String(at + 1), { text: name.trim(), isTyped: true })),
      ...Array.from({ length: MORE_VOICES }, (_, at) => column(`+${at + 1}`, NOTHING)),
    ],
    rows: VOCABULARIES.criteria.map((criterion): SheetRow => ({
      code: columnLetter(coded, `scores:${criterion}`),
      name: { text: optionLabel(text, 'criteria', criterion) },
      cells: [
        ...voices.map(({ id }) => given(criterion, id)),
        ...Array.from({ length: MORE_VOICES }, () => NOTHING),
      ],
    })),
    isOpen: false,
    legends: [scaleWords('criteria', 'scores', scores, text)],
  };
}
