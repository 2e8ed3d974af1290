// Sums with ISO dates (`yyyy-mm-dd`), which compare as text. Knows nothing of time zones or formats.

/** The same day some months later, or the last day of that month when it has no such day. */
export function addMonths(iso: string, months: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  const lastDay = dateOf(year, month - 1 + months + 1, 0).getUTCDate();
  return written(dateOf(year, month - 1 + months, Math.min(day, lastDay)));
}

/** The day some days later, or earlier for a number below zero. */
export function addDays(iso: string, days: number): string {
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number);
  return written(dateOf(year, month - 1, day + days));
}

/** `Date.UTC` takes the years below 100 for those of the last century; a date is typed digit by digit. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date;
}

const written = (date: Date): string => date.toISOString().slice(0, 10);
