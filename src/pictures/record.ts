// Everything written in the workbook, step by step, as label and value: the record behind the canvas.
// Knows nothing of pages or screens.
import { languageOf } from '#domain/bilingual.ts';
import { type CollectionName, isCollection } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { type RecordName, recordsOf } from '#guide/step-records.ts';
import type { Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import { chapterInk } from '#pictures/canvas.ts';
import { type Fact, leadIn, type Part, type Words } from '#pictures/part.ts';
import type { Ink } from '#pictures/mark.ts';
import { endWords, linkVerb } from '#pictures/flow-words.ts';
import { fieldFacts, namePieces } from '#pictures/record-values.ts';
import { BETWEEN_NAMES, nameFields } from '#text/record-name.ts';
import type { Translator } from '#text/translator.ts';

export interface RecordSection {
  readonly title: string;
  readonly hue: Ink;
  readonly parts: readonly Part[];
}

/** Links are drawn in the flow; what was said of them is told in the step where they are tested. */
const TESTED = { records: 'links', step: 'links' } as const;
/** The records that a step tells, for who reads step by step. */
export const recordsTold = (step: Step): readonly RecordName[] =>
  step.id === TESTED.step
    ? [TESTED.records]
    : recordsOf(step).filter((name) => name !== TESTED.records);

/** Sections of the steps in which something is written. */
export function writtenRecord(snapshot: Snapshot, text: Translator): RecordSection[] {
  return STEPS.flatMap((step): RecordSection[] => {
    const facts = recordsTold(step).flatMap((name) => recordFacts(snapshot, name, text));
    if (facts.length === 0) return [];
    const title = `${step.number} ${text.t(`guide:step.${step.id}.title`)}`;
    return [{ title, hue: chapterInk(step.chapter), parts: [{ part: 'facts', facts }] }];
  }).concat(lensSection(snapshot, text));
}

/** What was seen through the social lens belongs to no step. */
function lensSection(snapshot: Snapshot, text: Translator): RecordSection[] {
  const facts = recordFacts(snapshot, 'lens', text);
  const title = text.t('canvas:record.lens');
  return facts.length > 0 ? [{ title, hue: 'chapter-4', parts: [{ part: 'facts', facts }] }] : [];
}

/** Everything written in a record: a fact for each field, or for each item of a collection. */
export function recordFacts(snapshot: Snapshot, name: RecordName, text: Translator): Fact[] {
  if (!isCollection(name)) return fieldFacts(snapshot, name, snapshot.answers[name], text);
  const items = snapshot[name].map((item) => itemFact(snapshot, name, item, text));
  // The flow's own pages show its Nodes and Links; here only what was said of them besides.
  const bare = items.filter((item) => item.text === '');
  const told = items.filter((item) => item.text !== '');
  if (name in TOLD || bare.length === 0) return told;
  return [
    ...told,
    { label: text.t(`fields:${name}.heading`), text: text.names(bare.map((item) => item.label)) },
  ];
}

/** An item's name, and what is written about it besides; `told` are the fields that were told already. */
export function itemFact<N extends CollectionName>(
  snapshot: Snapshot,
  name: N,
  item: Snapshot[N][number],
  text: Translator,
  told: readonly string[] = TOLD[name] ?? nameFields(name),
): Fact {
  const rest = fieldFacts(snapshot, name, item, text, told);
  return inPieces(
    name === 'links'
      ? linkTitle(snapshot, item.id, text)
      : joined(
          namePieces(snapshot, name, item, text).map((piece) => [piece]),
          BETWEEN_NAMES,
        ),
    joined(
      rest.map((fact) => [{ text: leadIn(fact.label) }, fact]),
      (before) => (/[.!?…]$/u.test(before) ? ' ' : '; '),
    ),
  );
}

const inPieces = (label: readonly Words[], text: readonly Words[]): Fact => ({
  label: label.map((piece) => piece.text).join(''),
  text: text.map((piece) => piece.text).join(''),
  pieces: { label, text },
});

/** Groups of pieces after each other; what stands between two belongs to the piece before it. */
const joined = (
  groups: readonly (readonly Words[])[],
  between: string | ((before: string) => string),
): Words[] =>
  groups.flatMap((group, at) =>
    group.map(({ text, lang }, index) => ({
      text:
        at < groups.length - 1 && index === group.length - 1
          ? text + (typeof between === 'string' ? between : between(text))
          : text,
      lang,
    })),
  );

/** What the flow's pages or an item's title say already. */
export const TOLD: Partial<Record<CollectionName, readonly string[]>> = {
  nodes: ['label', 'kind', 'main'],
  links: ['kind', 'from', 'to'],
};

function linkTitle(snapshot: Snapshot, id: string, text: Translator): readonly Words[] {
  const link = snapshot.links.find((each) => each.id === id);
  if (!link) return [];
  const end = (node: string | null): Words => endWords(text, snapshot, node, languageOf(snapshot));
  const pieces = [end(link.from), { text: linkVerb(text, link) }, end(link.to)];
  return joined(
    pieces.map((piece) => [piece]),
    BETWEEN_NAMES,
  );
}
