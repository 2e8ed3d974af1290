// Paper sheets in words: what each step asks, with a code beside everything, blank or as the workbook stands.
// A public sheet has no private field, and no judgement of people that somebody gave. Knows nothing of pages.
import { fieldsOf } from '#domain/schema.ts';
import { copyOf } from '#domain/snapshot.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import type { CodedField } from '#guide/field-code-list.ts';
import { entriesOf, type Entry, entryFor, isField, printCode } from '#guide/field-codes.ts';
import type { Block, Step } from '#guide/step.ts';
import { stepOf } from '#guide/steps.ts';
import { minutesOf } from '#guide/tracks.ts';
import { chapterInk } from '#pictures/canvas.ts';
import { missionLines } from '#pictures/mission.ts';
import { flowArea, freeArea, gridArea } from '#pictures/paper-areas.ts';
import { tableParts, votesPart } from '#pictures/paper-lists.ts';
import type { PaperPart, PaperSheet } from '#pictures/paper-parts.ts';
import { roomFor, scaleWords } from '#pictures/paper-rooms.ts';
import { isOnSheet, type SheetSource } from '#pictures/paper-source.ts';
import type { Values } from '#pictures/record-values.ts';

/** A sheet for each of the steps, in the order given. */
export function paperSheets(steps: readonly StepId[], source: SheetSource): PaperSheet[] {
  const { snapshot, copy } = source;
  const told = { ...source, snapshot: copyOf(snapshot, copy) };
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
      const lines = isFilled ? missionLines(snapshot, sentence) : [];
      const leads = lines.map((line): PaperPart => ({ part: 'lead', ...line }));
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
