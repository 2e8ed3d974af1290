// Dates, numbers and lists as a language writes them. Thin dress over Intl.
export interface Formats {
  /** The BCP 47 locale behind it; English is written the European way. */
  readonly locale: string;
  /** An ISO date `yyyy-mm-dd` in words: `long` 31 December 2032, `short` 31 Dec 2032. */
  date(iso: string, style?: 'long' | 'short'): string;
  /** A moment in milliseconds as day and time. */
  moment(milliseconds: number): string;
  /** The time of day of a moment, for "saved at". */
  time(milliseconds: number): string;
  number(value: number): string;
  percent(share: number): string;
  /** An amount as the language writes it: €240,000, 240 000 kr. A currency that is no code stands behind. */
  money(amount: number, currency: string): string;
  bytes(count: number): string;
  /** A time span: 1 h 15 min. */
  duration(minutes: number): string;
  list(items: readonly string[]): string;
  /** Names as they were typed, with capitals and commas of their own: an "and" would run into them. */
  names(items: readonly string[]): string;
  /** Order for sorting names. */
  compare(a: string, b: string): number;
  /** A number as people type it here (comma or point, spaces), or null when it is none. */
  parseNumber(text: string): number | null;
}

/** Codes (ISO 4217) around the Baltic Sea and beyond; others could be words ("ALL", "TOP"). */
const CURRENCIES = 'EUR NOK SEK DKK PLN GBP USD CHF UAH CZK ISK'.split(' ');

/** Whether a unit is the code of a currency. */
export const isCurrency = (unit: string): boolean => CURRENCIES.includes(unit);

export function formatsFor(language: string): Formats {
  const locale = language === 'en' ? 'en-GB' : language;
  const day = { day: 'numeric', year: 'numeric', timeZone: 'UTC' } as const;
  const number = once(
    () => new Intl.NumberFormat(locale, { maximumFractionDigits: 6, useGrouping: 'min2' }),
  );
  const unit = (name: 'hour' | 'minute') =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' });
  const long = once(() => new Intl.DateTimeFormat(locale, { ...day, month: 'long' }));
  const short = once(() => new Intl.DateTimeFormat(locale, { ...day, month: 'short' }));
  const moment = once(
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }),
  );
  const time = once(() => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
  const percent = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const megabytes = once(
    () =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'megabyte',
        maximumSignificantDigits: 2,
      }),
  );
  const hour = once(() => unit('hour'));
  const minute = once(() => unit('minute'));
  const list = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const collator = once(() => new Intl.Collator(locale, { numeric: true }));
  return {
    locale,
    date: (iso, style = 'long') => {
      const at = new Date(`${iso}T00:00:00Z`);
      return Number.isNaN(at.getTime()) ? iso : (style === 'long' ? long() : short()).format(at);
    },
    moment: (milliseconds) => moment().format(milliseconds),
    time: (milliseconds) => time().format(milliseconds),
    number: (value) => number().format(value),
    percent: (share) => percent().format(share),
    money: (amount, currency) =>
      isCurrency(currency)
        ? new Intl.NumberFormat(locale, {
            style: 'currency',
            currency,
            useGrouping: 'min2',
            trailingZeroDisplay: 'stripIfInteger',
          }).format(amount)
        : [number().format(amount), currency].filter(Boolean).join('\u00A0'),
    bytes: (count) => megabytes().format(count / 1_000_000),
    duration: (minutes) =>
      [
        minutes >= 60 ? hour().format(Math.floor(minutes / 60)) : '',
        minutes % 60 !== 0 || minutes === 0 ? minute().format(minutes % 60) : '',
      ]
        .filter(Boolean)
        .join(' ')
        .replaceAll(' ', '\u00A0'),
    list: (items) => list().format(items),
    names: (items) => items.join('; '),
    compare: (a, b) => collator().compare(a, b),
    parseNumber: (text) => parseNumber(text, groupSign(number())),
  };
}

/** Makes it when first asked for: all of them together cost the first page a frame. */
function once<Format>(make: () => Format): () => Format {
  let made: Format | undefined;
  return () => (made ??= make());
}

/** The sign between thousands. */
const groupSign = (number: Intl.NumberFormat): string =>
  number.formatToParts(1_234_567).find(({ type }) => type === 'group')?.value ?? '';

/**
 * Reads a number as typed. Comma and point both may be the decimal sign; a sign that the language groups
 * thousands with, or that stands more than once, groups when three digits follow it.
 */
function parseNumber(text: string, group: string): number | null {
  const bare = text.replaceAll(/[\s\u00A0\u202F']/gu, '').replace('\u2212', '-');
  if (!/^[+-]?\d+([.,]\d+)*$/u.test(bare)) return null;
  const separators = bare.match(/[.,]/gu) ?? [];
  const last = separators.at(-1);
  const isGrouped = /[.,]\d{3}$/u.test(bare) && separators.every((sign) => sign === last);
  const groupsOnly = isGrouped && (separators.length > 1 || last === group);
  const plain = groupsOnly
    ? bare.replaceAll(/[.,]/gu, '')
    : bare.replaceAll(/[.,](?=.*[.,])/gu, '').replace(',', '.');
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}
