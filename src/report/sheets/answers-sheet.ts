// What the steps themselves ask, on one sheet: an answer a row, in the order of the method.
// Scores and reasons have a row for each thing they are about and each voice. Knows nothing of files.
import { type Field, isEmptyValue, TEAM } from '#domain/field.ts';
import { type AnswersName, ANSWERS_NAMES, fieldsOf, isAnswers } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Block } from '#guide/step.ts';
import { recordsOfBlock } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';
import { cellMaker } from '#report/sheets/cells.ts';
import type { IsShown } from '#report/sheets/list-sheet.ts';
import {
  type Cell,
  numberCell,
  type Row,
  type Sheet,
  tableSheet,
  textCell,
} from '#report/sheets/sheet.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

/** An answer before its columns: what it is about, whose it is, and one to four cells. */
type Said = readonly [about: Cell, by: Cell, ...answer: Cell[]];

interface Asked {
  readonly step: string;
  readonly record: AnswersName;
  readonly name: string;
}

/** The answers; columns that nobody filled are left out. */
export function answersSheet(
  snapshot: Snapshot,
  text: Translator,
  { name, isShown }: { readonly name: string; readonly isShown: IsShown },
): Sheet {
  const columns = [
    ...(['step', 'question', 'about', 'by', 'answer'] as const).map((key) => headWords(text, key)),
    ...(['unit', 'year', 'source'] as const).map((part) => text.t(`fields:quantity.${part}.label`)),
  ];
  const rows = everythingAsked(text).flatMap(({ step, record, name: asked }): Row[] => {
    const field = fieldsOf(record)[asked];
    const values = snapshot.answers[record] as Readonly<Record<string, unknown>>;
    const value = values[asked];
    if (!field || !isShown(field) || isEmptyValue(field, value)) return [];
    const question = textCell(text.t(`fields:${record}.${asked}.label`));
    return saidOf(snapshot, field, value, text).map((said) => [textCell(step), question, ...said]);
  });
  const isUsed = columns.map(
    (_, at) => at < 2 || at === 4 || rows.some((row) => (row[at] ?? null) !== null),
  );
  const used = <T>(row: readonly T[]): T[] => row.filter((_, at) => isUsed[at]);
  return tableSheet(
    { name, title: text.t('sheets:answers.title') },
    used(columns),
    rows.map((row) => used(columns.map((_, at) => row[at] ?? null))),
  );
}

type Head = 'step' | 'question' | 'about' | 'by' | 'answer';
const headWords = (text: Translator, head: Head): string => text.t(`sheets:answers.${head}`);

/** Every field of every step's own answers once, where it is asked first. */
function everythingAsked(text: Translator): Asked[] {
  const seen = new Set<string>();
  const unseen = (step: string, record: AnswersName, names: readonly string[]): Asked[] =>
    names.flatMap((name): Asked[] => {
      if (seen.has(`${record}.${name}`)) return [];
      seen.add(`${record}.${name}`);
      return [{ step, record, name }];
    });
  const inSteps = STEPS.flatMap((step) => {
    const title = `${step.number} ${text.t(`guide:step.${step.id}.title`)}`;
    return step.blocks.flatMap((block) =>
      recordsOfBlock(block)
        .filter(isAnswers)
        .flatMap((record) => unseen(title, record, namesIn(block, record))),
    );
  });
  const elsewhere = ANSWERS_NAMES.flatMap((record) =>
    unseen(
      record === 'lens' ? text.t('canvas:record.lens') : '',
      record,
      Object.keys(fieldsOf(record)),
    ),
  );
  return [...inSteps, ...elsewhere];
}

function namesIn(block: Block, record: AnswersName): readonly string[] {
  if ('group' in block) return block.fields;
  return 'matrix' in block ? block.columns : Object.keys(fieldsOf(record));
}

function saidOf(snapshot: Snapshot, field: Field, value: unknown, text: Translator): Said[] {
  const { cellsOf, nameOf } = cellMaker(text, snapshot);
  if (field.code === 'ratings') {
    return Object.entries(value as Record<string, Record<string, number>>).flatMap(([id, scores]) =>
      Object.entries(scores).map(([rater, score]): Said => [
        textCell(optionLabel(text, field.vocabulary, id)),
        rater === TEAM ? null : textCell(nameOf('raters', rater)),
        numberCell(score),
      ]),
    );
  }
  if (field.code === 'remarks') {
    return Object.entries(value as Record<string, string>).map(([id, reason]): Said => [
      textCell(optionLabel(text, field.vocabulary, id)),
      null,
      textCell(reason),
    ]);
  }
  return [[null, null, ...cellsOf(field, value)]];
}
