// A day as people write it in a language, as ISO `yyyy-mm-dd`. Knows nothing of cells.

type Part = 'day' | 'month' | 'year';

/** Three groups with a sign or spaces between them, and perhaps a time, which a day does not need. */
const DATE =
  /^(?<a>\d{1,4})[\s./-]+(?<b>\d{1,2}|\p{L}+\.?)[\s./,-]+(?<c>\d{1,4})(?:[T\s]+\d{1,2}:[\d:.]+Z?)?$/u;

/** Reads ISO dates, and dates in the language's order with figures or the month in words; else null. */
export function dateReader(locale: string): (typed: string) => string | null {
  const months = monthNames(locale);
  const order = partsOf(locale, { dateStyle: 'short' })
    .map(({ type }) => type)
    .filter((type): type is Part => type === 'day' || type === 'month' || type === 'year');
  return (typed) => {
    const groups = DATE.exec(typed.trim())?.groups;
    if (!groups) return null;
    const written = [groups['a'] ?? '', groups['b'] ?? '', groups['c'] ?? ''];
    const places: readonly Part[] = written[0]?.length === 4 ? ['year', 'month', 'day'] : order;
    const part = (name: Part): string => written[places.indexOf(name)] ?? '';
    const month = /^\d/u.test(part('month'))
      ? Number(part('month'))
      : months.get(bare(part('month'), locale));
    return isoOf(fullYear(part('year')), month ?? 0, Number(part('day')));
  };
}

/** "26" is a year of this century; no other short form is clear. */
const fullYear = (written: string): number =>
  written.length === 2 ? 2000 + Number(written) : written.length === 4 ? Number(written) : 0;

/** Null for a day that no calendar has. */
function isoOf(year: number, month: number, day: number): string | null {
  if (year === 0 || Number.isNaN(day)) return null;
  const two = (number: number): string => String(number).padStart(2, '0');
  const iso = `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
  const at = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : null;
}

/** Long and short names of the months as they stand in a date. */
function monthNames(locale: string): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  for (const style of ['long', 'short'] as const) {
    for (let month = 1; month <= 12; month += 1) {
      const parts = partsOf(
        locale,
        { day: 'numeric', month: style },
        new Date(Date.UTC(2026, month - 1, 1)),
      );
      names.set(bare(parts.find(({ type }) => type === 'month')?.value ?? '', locale), month);
    }
  }
  return names;
}

const bare = (name: string, locale: string): string =>
  name.toLocaleLowerCase(locale).replace(/\.$/u, '');

const partsOf = (
  locale: string,
  options: Intl.DateTimeFormatOptions,
  date = new Date(0),
): Intl.DateTimeFormatPart[] =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(date);
