// A workbook as entries of the search: its fields by their labels, its records by their own words.
// Private fields are left out: a search may stand on a wall for all to see.
import {
  type AnswersName,
  answerAt,
  type CollectionName,
  fieldsOf,
  isCollection,
  itemAt,
  partOf,
} from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { fieldWords } from '#frame/fields/field-words.ts';
import { LENS_QUESTIONS, lensAnswers, type LensQuestion } from '#frame/lens.ts';
import { stepPath } from '#frame/step-paths.ts';
import type { Block, RecordTable, Step } from '#guide/step.ts';
import { recordsOf } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';
import type { Entry } from '#screens/search/entry.ts';
import { BETWEEN_NAMES, type FindRecord, nameFields, nameParts } from '#text/record-name.ts';
import type { Translator } from '#text/translator.ts';

/** All fields and records, in the order of the method. */
export function workbookEntries(snapshot: Snapshot, text: Translator): Entry[] {
  const find = finderOf(snapshot);
  const known = new Set<string>();
  const ofSteps = STEPS.flatMap((step) =>
    recordsOf(step)
      .filter((record) => !known.has(record) && known.add(record))
      .flatMap((record) =>
        isCollection(record)
          ? [
              ...columnEntries(snapshot, step, record, text),
              ...recordEntries(snapshot, step, record, text, find),
            ]
          : answerEntries(snapshot, step, record, text),
      ),
  );
  return [...ofSteps, ...lensEntries(snapshot, text)];
}

/** What was written with the social lens, which stands at the foot of each step of a chapter. */
function lensEntries({ meta, answers }: Snapshot, text: Translator): Entry[] {
  if (answers.setup.socialLens !== true) return [];
  return lensAnswers(answers.lens, LENS_QUESTIONS).map(({ question, chapter, words }) => ({
    id: `lens ${question} ${chapter}`,
    group: 'records',
    title: words,
    lang: meta.contentLanguage,
    name: words,
    text: text.t(`fields:lens.${question}.label`),
    place: text.t(`guide:chapter.${chapter}`),
    target: lensTarget(meta.docId, question, chapter),
  }));
}

function lensTarget(docId: string, question: LensQuestion, chapter: ChapterId): Entry['target'] {
  const at = partOf(answerAt('lens', question), chapter);
  const first = STEPS.find((step) => step.chapter === chapter)?.id ?? '';
  return { href: stepPath(docId, first, at), at };
}

/** The fields of a step's own answers; what was typed into one is found with it. */
function answerEntries(
  { meta, answers }: Snapshot,
  step: Step,
  record: AnswersName,
  text: Translator,
): Entry[] {
  const values = answers[record] as unknown as Values;
  return Object.entries(fieldsOf(record))
    .filter(([, { scope, code }]) => scope === 'document' && code !== 'remarks')
    .map(([name, { code }]) => {
      const at = answerAt(record, name as never);
      const { label, help = '' } = fieldWords(text, at);
      // Fields of a view of its own (a sentence, a grid) are found there by the eye.
      const place = isOnPage(step, record, name) ? at : null;
      const typed = isText(code) ? wordsIn(values[name]) : '';
      return {
        id: `field ${record} ${name}`,
        group: 'fields',
        title: label,
        name: label,
        text: [typed, help].filter(Boolean).join(' '),
        textLang: typed !== '' && help === '' ? meta.contentLanguage : undefined,
        place: inStep(text, text.t(`guide:step.${step.id}.title`), step),
        target: { href: stepPath(meta.docId, step.id, place), at: place },
      };
    });
}

const isOnPage = (step: Step, record: AnswersName, name: string): boolean =>
  step.blocks.some(
    (block) => 'group' in block && block.record === record && block.fields.includes(name),
  );

/** A table and its columns; these lead to the first row, where there is one. */
function columnEntries(
  snapshot: Snapshot,
  step: Step,
  collection: CollectionName,
  text: Translator,
): Entry[] {
  const table = step.blocks.find((block): block is RecordTable => isTableOf(block, collection));
  if (!table) return [];
  const { docId } = snapshot.meta;
  const [first] = snapshot[collection];
  const heading = text.t(`fields:${collection}.heading`);
  const whole: Entry = {
    id: `table ${collection}`,
    group: 'fields',
    title: heading,
    name: heading,
    place: inStep(text, text.t(`guide:step.${step.id}.title`), step),
    target: { href: stepPath(docId, step.id) },
  };
  const columns = [...table.columns, ...(table.more ?? [])].map((column) => {
    const at = itemAt(collection, first?.id ?? '', column as never);
    const { label, help } = fieldWords(text, at);
    const place = first && table.columns.includes(column) ? at : null;
    return {
      id: `field ${collection} ${column}`,
      group: 'fields',
      title: label,
      name: label,
      text: help,
      place: inStep(text, heading, step),
      target: { href: stepPath(docId, step.id, place), at: place },
    } as const;
  });
  return [whole, ...columns];
}

const isTableOf = (block: Block, collection: CollectionName): boolean =>
  'records' in block && block.records === collection;

function recordEntries(
  snapshot: Snapshot,
  step: Step,
  collection: CollectionName,
  text: Translator,
  find: FindRecord,
): Entry[] {
  const { docId, contentLanguage } = snapshot.meta;
  const one = text.t(`fields:${collection}.one`);
  const [named = ''] = nameFields(collection);
  const other = Object.entries(fieldsOf(collection))
    .filter(([name, { scope, code }]) => isText(code) && scope === 'document' && name !== named)
    .map(([name]) => name);
  return snapshot[collection].map((item) => {
    const values = item as unknown as Values;
    const parts = nameParts(text, collection, item, find);
    const title = parts.map(({ words }) => words).join(BETWEEN_NAMES);
    const at = named === '' ? null : itemAt(collection, item.id, named as never);
    return {
      id: `record ${collection} ${item.id}`,
      group: 'records',
      title,
      lang: parts.every(({ isTyped }) => isTyped) ? contentLanguage : undefined,
      name: title,
      textLang: contentLanguage,
      text: other.map((name) => wordsIn(values[name])).join(' '),
      place: inStep(text, one, step),
      target: { href: stepPath(docId, step.id, at), at },
    };
  });
}

type Values = Readonly<Record<string, unknown>>;

const isText = (code: string): boolean => code === 'text' || code === 'prose';
const wordsIn = (value: unknown): string => (typeof value === 'string' ? value : '');
const inStep = (text: Translator, what: string, { number }: Step): string =>
  text.t('search:inStep', { what, number });

/** Looks records up by id at once, however many there are. */
function finderOf(snapshot: Snapshot): FindRecord {
  const maps = new Map<CollectionName, Map<string, object>>();
  return (collection, id) => {
    const known = maps.get(collection) ?? new Map(snapshot[collection].map((one) => [one.id, one]));
    maps.set(collection, known);
    return known.get(id);
  };
}
