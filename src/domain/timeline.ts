// The arithmetic of the timeline: whole months from the first start to the last end.

const DAY = 86_400_000;
const at = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);

export interface Span {
  readonly from: number;
  readonly to: number;
  /** Where a day stands between the first and the last, 0 to 1. */
  share(iso: string): number;
}

/** The span of some dated things in whole months; null when there are none. */
export function spanOf(
  dated: readonly { readonly start: string; readonly end: string }[],
): Span | null {
  const first = dated.map(({ start }) => start).toSorted()[0];
  const last = dated
    .map(({ end }) => end)
    .toSorted()
    .at(-1);
  if (first === undefined || last === undefined) return null;
  const start = new Date(at(first));
  const end = new Date(at(last));
  const from = Date.UTC(start.getUTCFullYear(), start.getUTCMonth(), 1);
  const to = Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 1);
  return { from, to, share: (iso) => (at(iso) - from) / (to - from) };
}

/** The months of a span with their share of its length; only each third of a long span is named. */
export function months({ from, to }: Span): { readonly date: Date; readonly share: number }[] {
  const every = (to - from) / DAY > 550 ? 3 : 1;
  const found = [];
  const start = new Date(from);
  for (let index = 0; ; index += every) {
    const date = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index, 1));
    if (date.getTime() >= to) return found;
    const next = Math.min(
      to,
      Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + index + every, 1),
    );
    found.push({ date, share: (next - date.getTime()) / (to - from) });
  }
}
