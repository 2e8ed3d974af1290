// Where a timeline is ruled and what stands there: months, quarters or years, never more than a reader can use.
import type { Span } from '#domain/timeline.ts';

export interface Tick {
  readonly label: string;
  /** From the first day (0) to the last (1). */
  readonly share: number;
}

const MOST = 24;
/** Months between two rules; beyond, ever more centuries. */
const STEPS = [1, 3, 6, 12, 60, 120, 600, 1200, 6000, 12_000, 60_000, 120_000];

/** The ticks of a span. January, and the first of all, tell the year. */
export function ticksOf({ from, to }: Span, locale: string): Tick[] {
  const [first, last] = [monthsOf(from), monthsOf(to)];
  const step = STEPS.find((each) => (last - first) / each <= MOST) ?? 120_000;
  const month = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const ticks: Tick[] = [];
  const begin = step < 12 ? first : Math.ceil(first / 12) * 12;
  for (let at = begin; at < last; at += step) {
    const date = new Date(Date.UTC(Math.floor(at / 12), at % 12, 1));
    const year = String(date.getUTCFullYear());
    const name = month.format(date);
    const label =
      step >= 12 ? year : ticks.length === 0 || at % 12 === 0 ? `${name} ${year}` : name;
    ticks.push({ label, share: (date.getTime() - from) / (to - from) });
  }
  return ticks;
}

const monthsOf = (time: number): number => {
  const date = new Date(time);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};
