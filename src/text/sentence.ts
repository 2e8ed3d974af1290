// The mission sentence in the content language, as segments a screen can make fillable and as plain text.
// The language's template decides the order of the parts; parts are whole phrases, because words inflect.
import type { MadeSentence } from '#domain/bilingual.ts';
import type { Quantity } from '#domain/field.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import {
  isUnspoken,
  type SentenceForm,
  sentenceForm,
  type Slot,
  SLOTS,
} from '#domain/statement.ts';
import { type Formats, isCurrency } from '#text/formats.ts';
import { isLanguage } from '#text/language.ts';

export type Segment =
  | { readonly words: string }
  /** `words` is empty until the part is given. */
  | { readonly slot: Slot; readonly words: string };

/** Needs only the namespace `sentence` of the content language. */
export interface SentenceWords extends Formats {
  t(key: string, values?: Readonly<Record<string, string>>): string;
}

/** Stands around slot names in the filled template; never typed by people. */
const MARK = '\u0001';

/** The sentence in order. An unknown baseline still has its slot, so that it can be filled. */
export function sentenceSegments(
  snapshot: Snapshot,
  words: SentenceWords,
  form = formOnScreen(snapshot),
): Segment[] {
  const parts = slotWords(snapshot, words);
  const template = words.t(
    `sentence:${form}`,
    Object.fromEntries(SLOTS.map((slot) => [slot, MARK + slot + MARK])),
  );
  return template.split(MARK).map((piece, index) => {
    const slot = SLOTS.find((each) => each === piece);
    return index % 2 === 1 && slot ? { slot, words: parts[slot] } : { words: piece };
  });
}

const formOnScreen = (snapshot: Snapshot): SentenceForm =>
  snapshot.answers.statement.endState === true ? 'end_state' : 'numeric';

/** The sentence made of its parts, for a workbook in two languages: the second may have no words to make it. */
export function madeSentence(snapshot: Snapshot, words: SentenceWords): MadeSentence {
  const isWhole = snapshot.answers.statement.statement.trim() !== '';
  return {
    words: isWhole ? '' : composedSentence(snapshot, words),
    isNeeded: !isLanguage(snapshot.second?.language ?? ''),
  };
}

/** The mission sentence as it reads now: edited as a whole, or composed; '' while nothing is given. */
export function missionSentence(snapshot: Snapshot, words: SentenceWords): string {
  const whole = snapshot.answers.statement.statement.trim();
  return whole === '' ? composedSentence(snapshot, words) : whole;
}

/** The sentence made of its parts; a missing part reads "…", a missing place is left out. */
export function composedSentence(snapshot: Snapshot, words: SentenceWords): string {
  if (isUnspoken(snapshot)) return '';
  return sentenceSegments(snapshot, words, sentenceForm(snapshot))
    .map((part) =>
      'slot' in part && part.words === '' ? (part.slot === 'place' ? '' : '…') : part.words,
    )
    .join('')
    .replaceAll(/[ ]{2,}/gu, ' ')
    .trim();
}

function slotWords({ answers }: Snapshot, words: SentenceWords): Record<Slot, string> {
  const { deadline, object, group, place, verb, target } = answers.statement;
  return {
    deadline: deadline ? deadlineWords(deadline, words) : '',
    object: object.trim(),
    group: group.trim(),
    place: place.trim(),
    verb: verb.trim(),
    baseline: quantityWords(answers.challenge.baseline, words),
    target: quantityWords(target, words),
  };
}

/** A day in the form it has after the language's word for "by": Latvian "2032. gada 31. decembrim". */
function deadlineWords(iso: string, words: SentenceWords): string {
  const [year, month, day] = iso.split('-').map(Number);
  if (!year || !month || !day) return iso;
  return words.t('sentence:until', {
    day: String(day),
    month: words.t(`sentence:month.${month}`),
    year: String(year),
  });
}

/** "11 %": number and unit with a space that does not break; '' without a value. */
export function quantityWords(
  { value, unit }: Pick<Quantity, 'value' | 'unit'>,
  words: Formats,
): string {
  if (value === null) return '';
  if (isCurrency(unit.trim())) return words.money(value, unit.trim());
  return unit.trim() === '' ? words.number(value) : `${words.number(value)}\u00A0${unit.trim()}`;
}
