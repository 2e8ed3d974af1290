// Small sums the method needs. Pure.

/** The middle value, or the mean of the two middle ones; null for no values. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  if (upper === undefined) return null;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? upper) + upper) / 2;
}

/** Distance between the lowest and the highest value; 0 for fewer than two. */
export const spread = (values: readonly number[]): number =>
  values.length === 0 ? 0 : Math.max(...values) - Math.min(...values);

/** How many words a text has, for any language that separates words by spaces. */
export const countWords = (text: string): number => text.split(/\s+/u).filter(Boolean).length;

/**
 * What remains of a change when the shares that are not ours are taken off: shares in per cent (0 to 100),
 * null counts as nothing. Source: change × (1 − anyway)(1 − by others)(1 − displaced), the method's step 8.2.
 */
export const netChange = (change: number, shares: readonly (number | null)[]): number =>
  shares.reduce<number>((left, share) => left * (1 - (share ?? 0) / 100), change);

/** What is left of a change after so many years when a share (per cent) fades out each year. */
export const afterYears = (change: number, fadeOut: number | null, years: number): number =>
  change * (1 - (fadeOut ?? 0) / 100) ** years;

/** As exact as a share of a share deserves: to one digit behind the point, halves away from nothing. */
export const oneDigit = (value: number): number =>
  (Math.sign(value) * Math.round(Math.abs(value) * 10)) / 10;
