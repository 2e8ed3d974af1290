// Numbers and quantities as people write them into cells. Knows nothing of records.
import type { Quantity } from '#domain/field.ts';
import type { Reading } from '#frame/paste/read-cell.ts';
import type { Formats } from '#text/formats.ts';

/** Marks of a currency before or after an amount. */
const MARK = String.raw`(?:\p{Sc}|EUR|PLN|zł|NOK|SEK|DKK|kr\.?|GBP|CHF|CZK|Kč)`;
const CURRENCY = new RegExp(`^${MARK}|${MARK}$`, 'gu');

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** A number within bounds; amounts may have their currency beside them, and shares up to 100 a "%". */
export function readNumber(formats: Formats, typed: string, { min, max, whole }: Bounds): Reading {
  const figures = whole ? typed : typed.replaceAll(CURRENCY, '');
  const value = formats.parseNumber(max === 100 ? figures.replace(/%$/u, '') : figures);
  if (value === null) return { unread: { words: typed, why: 'number' } };
  if (value < min || value > max) return { unread: { words: typed, why: 'bounds', min, max } };
  if (whole && !Number.isInteger(value)) return { unread: { words: typed, why: 'whole' } };
  return { value };
}

/** "5.5 % (2025, Statistics office)": a number, and what belongs to it as far as it is there. */
export function readQuantity(formats: Formats, typed: string): Quantity | null {
  const opening = typed.indexOf('(');
  if (opening >= 0 && !typed.endsWith(')')) return null;
  const amount = opening < 0 ? typed : typed.slice(0, opening);
  const origin = opening < 0 ? '' : typed.slice(opening + 1, -1);
  const figures = /^[+\u2212-]?[\d\s.,']+/u.exec(amount)?.[0] ?? '';
  const value = formats.parseNumber(figures);
  if (value === null) return null;
  const year = /^\d{4}(?=,|$)/u.exec(origin)?.[0];
  return {
    value,
    unit: amount.slice(figures.length).trim(),
    year: year === undefined ? null : Number(year),
    source: origin
      .slice(year?.length ?? 0)
      .replace(/^,/u, '')
      .trim(),
  };
}
