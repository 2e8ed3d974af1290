// Where a record goes when it passes the row above or below it. Pure.

export type Direction = 'up' | 'down';

/**
 * The record before which `id` has to stand to pass its neighbour among the shown rows (null: at the end of
 * all); undefined where there is no neighbour.
 */
export function placeBeside(
  ids: readonly string[],
  shown: readonly string[],
  id: string,
  direction: Direction,
): string | null | undefined {
  const at = shown.indexOf(id);
  const neighbour = at < 0 ? undefined : shown[direction === 'up' ? at - 1 : at + 1];
  if (neighbour === undefined || direction === 'up') return neighbour;
  return ids[ids.indexOf(neighbour) + 1] ?? null;
}
