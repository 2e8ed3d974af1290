// Finds e-mail addresses and telephone numbers in a text. Rather misses one than takes a date, a sum of
// money or a file number for it. The patterns are bounded: no text makes them slow.

const EMAIL = /[\p{L}\p{N}._%+-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/u;

/** Dates and file numbers of a year: their digits are no telephone number's. */
const DATED = [
  /(?<!\d)\d{1,2}([./-])\d{1,2}\1\d{2,4}(?!\d)/gu,
  /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/gu,
  /(?<!\d)\d{1,8}\/(?:19|20)\d{2}(?!\d)/gu,
];

const REST = String.raw`[\d ()/\u00a0-]{5,20}(?![\p{L}\p{N}]|\s?[€$£%])`;
/** Begins as one dials from abroad (`+47`, `0048`) or from another town (`040 …`, `(040) …`). */
const DIALLED = numbers(String.raw`(?:(?:\+|00)[1-9]|\(?0[1-9])`, 9);
/** After a word that says so: shorter ones too. */
const NAMED = numbers(
  String.raw`(?:tele(?:ph|f)on\p{L}{0,3}|tel|phone|mob|mobile?|tlf|tālr|puh|puhelin)[.:]{0,2} ?\d`,
  7,
);
const MOST_DIGITS = 15;

export type ContactKind = 'email' | 'phone';

/** The kinds of contact data that stand in a text. */
export function contactsIn(text: string): readonly ContactKind[] {
  return [
    ...(text.includes('@') && EMAIL.test(text) ? (['email'] as const) : []),
    ...(/\d/u.test(text) && hasPhone(text) ? (['phone'] as const) : []),
  ];
}

function hasPhone(text: string): boolean {
  const undated = DATED.reduce((rest, pattern) => rest.replaceAll(pattern, ';'), text);
  return DIALLED(undated) || NAMED(undated);
}

/** True for a text with a number that begins so and has at least so many digits. */
function numbers(beginning: string, fewest: number): (text: string) => boolean {
  const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}/=_.,-])${beginning}${REST}`, 'giu');
  return (text) =>
    (text.match(pattern) ?? []).some((found) => {
      const digits = found.replaceAll(/\D/gu, '').length;
      return digits >= fewest && digits <= MOST_DIGITS;
    });
}
