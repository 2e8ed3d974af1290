// Everything written in the workbook, step by step, as label and value: the record behind the canvas.
// Public: leaves out private fields and the judgement of people's power and interest.
// Knows nothing of pages or screens.
import { type Field, isEmptyValue, type Quantity, TEAM } from '#domain/field.ts';
import { type CollectionName, fieldsOf, isCollection } from '#domain/schema.ts';
import type { VocabularyName } from '#domain/vocabularies.ts';
import { publicSnapshot, type Snapshot } from '#domain/snapshot.ts';
import { type RecordName, recordsOf } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';
import { chapterInk } from '#pictures/canvas.ts';
import { type Fact, leadIn, type Part, type Words } from '#pictures/part.ts';
import type { Ink } from '#pictures/mark.ts';
import { endName, linkVerb } from '#pictures/flow-words.ts';
import { optionLabel } from '#text/option-label.ts';
import {
  BETWEEN_NAMES,
  type FindRecord,
  nameFields,
  nameParts,
  recordName,
} from '#text/record-name.ts';
import { quantityWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface RecordSection {
  readonly title: string;
  readonly hue: Ink;
  readonly parts: readonly Part[];
}

/** What a group thinks of others' weight is no public matter; a place on the map is no words. */
export const LEFT_OUT: ReadonlySet<string> = new Set(
  ['power', 'interest', 'legitimacy', 'urgency']
    .map((field) => `stakeholders.${field}`)
    .concat('nodes.pos'),
);

type Values = Readonly<Record<string, unknown>>;

/** Sections of the steps in which something is written. */
export function writtenRecord(whole: Snapshot, text: Translator): RecordSection[] {
  const snapshot = publicSnapshot(whole);
  return STEPS.flatMap((step): RecordSection[] => {
    const facts = recordsOf(step).flatMap((name) => factsOf(snapshot, name, text));
    if (facts.length === 0) return [];
    const title = `${step.number} ${text.t(`guide:step.${step.id}.title`)}`;
    return [{ title, hue: chapterInk(step.chapter), parts: [{ part: 'facts', facts }] }];
  }).concat(lensSection(snapshot, text));
}

/** What was seen through the social lens belongs to no step. */
function lensSection(snapshot: Snapshot, text: Translator): RecordSection[] {
  const facts = factsOf(snapshot, 'lens', text);
  const title = text.t('canvas:record.lens');
  return facts.length > 0 ? [{ title, hue: 'chapter-4', parts: [{ part: 'facts', facts }] }] : [];
}

function factsOf(snapshot: Snapshot, name: RecordName, text: Translator): Fact[] {
  if (!isCollection(name)) return fieldFacts(snapshot, name, snapshot.answers[name], text);
  const items = snapshot[name].map((item): Fact => {
    const values = item as unknown as Values;
    const rest = fieldFacts(snapshot, name, values, text, TOLD[name] ?? nameFields(name));
    return inPieces(
      name === 'links'
        ? linkTitle(snapshot, item.id, text)
        : joined(
            nameParts(text, name, item, findIn(snapshot)).map(({ words, isTyped }) => [
              { text: words, isTyped },
            ]),
            BETWEEN_NAMES,
          ),
      joined(
        rest.map((fact) => [{ text: leadIn(fact.label) }, fact]),
        '; ',
      ),
    );
  });
  // The flow's own pages show its Nodes and Links; here only what was said of them besides.
  const bare = items.filter((item) => item.text === '');
  const told = items.filter((item) => item.text !== '');
  if (name in TOLD || bare.length === 0) return told;
  return [
    ...told,
    { label: text.t(`fields:${name}.heading`), text: text.names(bare.map((item) => item.label)) },
  ];
}

const inPieces = (label: readonly Words[], text: readonly Words[]): Fact => ({
  label: label.map((piece) => piece.text).join(''),
  text: text.map((piece) => piece.text).join(''),
  pieces: { label, text },
});

/** Groups of pieces after each other; what stands between two belongs to the piece before it. */
const joined = (groups: readonly (readonly Words[])[], between: string): Words[] =>
  groups.flatMap((group, at) =>
    group.map(({ text, isTyped = false }, index) => ({
      text: at < groups.length - 1 && index === group.length - 1 ? text + between : text,
      isTyped,
    })),
  );

/** What the flow's pages or an item's title say already. */
const TOLD: Partial<Record<CollectionName, readonly string[]>> = {
  nodes: ['label', 'kind', 'main'],
  links: ['kind', 'from', 'to'],
};

function linkTitle(snapshot: Snapshot, id: string, text: Translator): readonly Words[] {
  const link = snapshot.links.find((each) => each.id === id);
  if (!link) return [];
  const end = (node: string | null): Words => {
    const name = endName(text, snapshot, node);
    return { text: name, isTyped: name !== text.t('canvas:unnamed') };
  };
  const pieces = [end(link.from), { text: linkVerb(text, link) }, end(link.to)];
  return joined(
    pieces.map((piece) => [piece]),
    BETWEEN_NAMES,
  );
}

const findIn =
  (snapshot: Snapshot): FindRecord =>
  (collection, id) =>
    snapshot[collection].find((each) => each.id === id);

/** What is written in some values of a record, as label and words. */
export function fieldFacts(
  snapshot: Snapshot,
  record: RecordName,
  values: Values,
  text: Translator,
  told: readonly string[] = [],
): Fact[] {
  return Object.entries(fieldsOf(record)).flatMap(([name, field]): Fact[] => {
    const value = values[name];
    if (told.includes(name) || LEFT_OUT.has(`${record}.${name}`) || isEmptyValue(field, value))
      return [];
    const label = text.t(`fields:${record}.${name}.label`);
    return valueFacts(snapshot, field, value, text).map((fact) => ({
      ...fact,
      label: fact.label === '' ? label : `${label}, ${fact.label}`,
    }));
  });
}

/** A value in words; scores and reasons are one fact for each thing they are about. */
function valueFacts(snapshot: Snapshot, field: Field, value: unknown, text: Translator): Fact[] {
  const one = (words: string, isTyped = false): Fact[] => [{ label: '', text: words, isTyped }];
  const option = (vocabulary: VocabularyName, id: string): string =>
    optionLabel(text, vocabulary, id);
  switch (field.code) {
    case 'text':
    case 'prose':
      return one((value as string).trim(), true);
    case 'date':
      return one(text.date(value as string));
    case 'yesNo':
      return one(text.t(value === true ? 'common:yes' : 'common:no'));
    case 'number':
    case 'scale':
      return one(text.number(value as number));
    case 'quantity': {
      const { year, source, ...amount } = value as Quantity;
      const words = [
        quantityWords(amount, text) || amount.unit,
        year === null ? '' : String(year),
        source,
      ];
      return one(
        words
          .map((part) => part.trim())
          .filter(Boolean)
          .join(', '),
      );
    }
    case 'choice':
      return one(option(field.vocabulary, value as string));
    case 'many':
      return one(text.list((value as readonly string[]).map((id) => option(field.vocabulary, id))));
    case 'ref':
      return one(...referenceName(snapshot, field.to, value as string, text));
    case 'refs': {
      const names = (value as readonly string[]).map((id) =>
        referenceName(snapshot, field.to, id, text),
      );
      return one(
        text.names(names.map(([name]) => name)),
        names.every(([, isTyped]) => isTyped),
      );
    }
    case 'ratings':
      return Object.entries(value as Record<string, Record<string, number>>).map(
        ([id, scores]) => ({
          label: option(field.vocabulary, id),
          text: Object.entries(scores)
            .map(([rater, score]) =>
              rater === TEAM
                ? text.number(score)
                : `${referenceName(snapshot, 'raters', rater, text)[0]}: ${text.number(score)}`,
            )
            .join('; '),
        }),
      );
    case 'remarks':
      return Object.entries(value as Record<string, string>).map(([id, reason]) => ({
        label: option(field.vocabulary, id),
        text: reason.trim(),
        isTyped: true,
      }));
    default:
      return [];
  }
}

/** The name of a record, and whether people typed all of it. */
function referenceName(
  snapshot: Snapshot,
  collection: string,
  id: string,
  text: Translator,
): readonly [name: string, isTyped: boolean] {
  if (!isCollection(collection)) return ['', false];
  const find = findIn(snapshot);
  const item = find(collection, id);
  if (!item) return [text.t('common:deletedRecord'), false];
  const parts = nameParts(text, collection, item, find);
  return [recordName(text, collection, item, find), parts.every(({ isTyped }) => isTyped)];
}
