// Lists on paper sheets: records of a collection, items of a closed list, and the scores of each voice, in rows.
// Knows nothing of which step they stand in.
import { languageOf } from '#domain/bilingual.ts';
import { type Field, TEAM } from '#domain/field.ts';
import { type AnswersName, fieldsOf } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import type { CodedList, CodedRows } from '#guide/field-code-list.ts';
import { columnLetter, type Entry, entryFor, isField, printCode } from '#guide/field-codes.ts';
import type { Column, PaperPart, SheetRow } from '#pictures/paper-parts.ts';
import { cellRoom, optionNames, saidIn, scaleWords } from '#pictures/paper-rooms.ts';
import { isOnSheet, type SheetSource } from '#pictures/paper-source.ts';
import { typedIn, type Words } from '#pictures/part.ts';
import type { Values } from '#pictures/record-values.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

const NOTHING: Words = { text: '' };

/** The list of an entry with the rows that are known, or none where the entry is one answer. */
export function tableParts(entry: Entry | undefined, source: SheetSource): PaperPart[] {
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
function onItem(said: unknown, { snapshot, text }: SheetSource): Words {
  if (typeof said === 'string') return typedIn(languageOf(snapshot))(said.trim());
  if (typeof said !== 'object' || said === null) return NOTHING;
  const scores = said as Readonly<Record<string, number>>;
  const given = TEAM in scores ? [scores[TEAM] ?? 0] : Object.values(scores);
  return { text: given.map((score) => text.number(score)).join('; ') };
}

/** Room for further voices beside those that have scored. */
const MORE_VOICES = 4;

/** Each voice scores alone: criteria down the sheet, a column for each voice. */
export function votesPart({ snapshot, text, isFilled }: SheetSource): PaperPart {
  const entry = entryFor('raters');
  const { scores } = fieldsOf('criteria');
  if (!entry || isField(entry.coded) || !scores) throw new Error('No voices on paper');
  const { coded } = entry;
  const typed = typedIn(languageOf(snapshot));
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
      ...voices.map(({ name }, at) => column(String(at + 1), typed(name.trim()))),
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
