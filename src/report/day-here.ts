// The day on which something is exported. Knows nothing of exports.

/** ISO `yyyy-mm-dd` in local time. */
export function dayHere(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}
