// The whole workbook in its second language, and what is missing for it. Where a text is missing, the one in
// the first language stays, and is named. Knows nothing of steps, screens or files.
import {
  addressOf,
  ANSWERS_NAMES,
  type AnswersName,
  COLLECTION_NAMES,
  type CollectionName,
  type FieldAt,
  isCollection,
} from '#domain/schema.ts';
import {
  ALWAYS_AS_TYPED,
  isMissed,
  markOf,
  originalOf,
  secondOf,
  textFields,
  textOf,
  withTexts,
} from '#domain/second-texts.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { sentenceForm } from '#domain/statement.ts';

/** A text of the workbook with its other half. */
export interface TextPair {
  readonly at: FieldAt;
  readonly address: string;
  readonly original: string;
  /** '' while there is none. */
  readonly second: string;
  /** A reader of the second language misses it. */
  readonly isMissing: boolean;
  /** The original has changed since the second text was typed. */
  readonly isOutdated: boolean;
}

/** The mission sentence as it is made of its parts, in the language of the workbook. */
export interface MadeSentence {
  readonly words: string;
  /** The second language has no words to make it of its parts: it needs a text of its own. */
  readonly isNeeded: boolean;
}

/** A workbook in one of its languages. */
export interface Content {
  readonly snapshot: Snapshot;
  /** Texts that stand in the other language, since nobody has written them in this one. */
  readonly fallbacks: readonly TextPair[];
}

/** The language (BCP 47) of a text that people typed; undefined where there is none. */
export type LanguageOf = (text: string) => string | undefined;

/** For any text of a workbook, in whichever language it is told; the same text twice counts as translated. */
export const languageOf =
  ({ meta, untranslated }: Pick<Snapshot, 'meta' | 'untranslated'>): LanguageOf =>
  (text) => {
    const words = text.trim();
    if (words === '') return undefined;
    return untranslated?.texts.has(words) ? untranslated.language : meta.contentLanguage;
  };

/** Every text somebody typed, and the sentence that is made of its parts. */
export const textPairs = (snapshot: Snapshot, made: MadeSentence = NONE): readonly TextPair[] => [
  ...ANSWERS_NAMES.flatMap((name) => pairsOf(snapshot, name, null, snapshot.answers[name], made)),
  ...COLLECTION_NAMES.flatMap((name) =>
    snapshot[name].flatMap((item) => pairsOf(snapshot, name, item.id, item, made)),
  ),
];

const NONE: MadeSentence = { words: '', isNeeded: false };

/** What is missing in the second language; nothing while none is chosen. */
export const missingTexts = (snapshot: Snapshot, made?: MadeSentence): readonly TextPair[] =>
  snapshot.second ? textPairs(snapshot, made).filter(({ isMissing }) => isMissing) : [];

/** The languages the workbook can be told in, the one it is written in first. */
export const languagesOf = ({ meta, second }: Snapshot): readonly string[] =>
  second ? [meta.contentLanguage, second.language] : [meta.contentLanguage];

/**
 * The workbook as told in one of its languages, for exports: `meta.contentLanguage` is then that language.
 * In any other it stays as it was written. A mission sentence that is made of parts (`made`) stays whole in
 * the first language as long as one of them is missing in the second, or no words to make it of them.
 */
export function contentIn(
  snapshot: Snapshot,
  language: string,
  made: MadeSentence = NONE,
): Content {
  const { contentLanguage } = snapshot.meta;
  if (language !== snapshot.second?.language || language === contentLanguage)
    return { snapshot, fallbacks: [] };
  const pairs = textPairs(snapshot, made).filter(
    (pair) => !isSentence(pair) || pair.original !== made.words || staysWhole(snapshot, made),
  );
  const fallbacks = pairs.filter(
    ({ original, second }) => original.trim() !== '' && second.trim() === '',
  );
  const written = new Set(pairs.map(({ second }) => second.trim()));
  const always = ALWAYS_AS_TYPED.flatMap(({ record, field }) =>
    (isCollection(record) ? snapshot[record] : [snapshot.answers[record]]).map((values) =>
      textOf(values, field),
    ),
  );
  const left = [...fallbacks.map(({ original }) => original), ...always]
    .map((words) => words.trim())
    .filter((words) => !written.has(words));
  const untranslated = { language: contentLanguage, texts: new Set(left) };
  const told = { ...inSecondLanguage(snapshot, language), untranslated };
  const kept = fallbacks.find((pair) => isSentence(pair) && pair.original === made.words);
  return { snapshot: kept ? withSentence(told, made.words) : told, fallbacks };
}

const isSentence = ({ at }: TextPair): boolean =>
  at.record === 'statement' && at.field === 'statement';

/** Half a sentence in each language helps nobody. */
const staysWhole = (snapshot: Snapshot, made: MadeSentence): boolean =>
  made.isNeeded ||
  textPairs(snapshot).some(({ at, isMissing }) => isMissing && isSaid(snapshot, at));

/** Whether the made sentence says the text: a unit only with its number, and none of an end state. */
function isSaid(snapshot: Snapshot, at: FieldAt): boolean {
  const form = sentenceForm(snapshot);
  switch (addressOf(at)) {
    case 'challenge.baseline:unit':
      return form === 'numeric';
    case 'statement.target:unit':
      return form !== 'end_state' && snapshot.answers.statement.target.value !== null;
    default:
      return at.record === 'statement';
  }
}

const withSentence = (snapshot: Snapshot, words: string): Snapshot => ({
  ...snapshot,
  answers: {
    ...snapshot.answers,
    statement: { ...snapshot.answers.statement, statement: words },
  },
});

function inSecondLanguage(snapshot: Snapshot, language: string): Snapshot {
  const told = <T extends object>(
    record: AnswersName | CollectionName,
    id: string | null,
    values: T,
  ): T => {
    const own = snapshot.second ? secondOf(snapshot.second, record, id) : [];
    const texts = own.filter(
      ([field, text]) => text.trim() !== '' && originalOf(record, values, field).trim() !== '',
    );
    return texts.length > 0 ? withTexts(values, Object.fromEntries(texts)) : values;
  };
  const answers = ANSWERS_NAMES.map((name) => [name, told(name, null, snapshot.answers[name])]);
  const lists = COLLECTION_NAMES.map((name) => [
    name,
    snapshot[name].map((item) => told(name, item.id, item)),
  ]);
  return {
    ...snapshot,
    meta: { ...snapshot.meta, contentLanguage: language },
    answers: Object.fromEntries(answers),
    ...Object.fromEntries(lists),
    second: null,
  } as Snapshot;
}

function pairsOf(
  { second }: Snapshot,
  record: AnswersName | CollectionName,
  id: string | null,
  values: object,
  made: MadeSentence,
): readonly TextPair[] {
  return textFields(record).flatMap((field) => {
    const at = { record, id, field };
    const address = addressOf(at);
    const text = second?.texts[address] ?? '';
    const typed = textOf(values, field);
    const isMade = record === 'statement' && field === 'statement' && typed.trim() === '';
    const original = isMade ? made.words : typed;
    if (original.trim() === '' && text === '') return [];
    const mark = second?.of[address];
    return {
      at,
      address,
      original,
      second: text,
      isMissing:
        text.trim() === '' && (!isMade || made.isNeeded) && isMissed(record, field, original),
      isOutdated:
        text !== '' && mark !== undefined && mark !== markOf(originalOf(record, values, field)),
    };
  });
}
