// Walking the rows of the outline with the keyboard. Pure, over the rows that are in sight.
import type { OutlineRow } from '#domain/outline.ts';

/** What a key asks for: another row, or this one folded or opened. */
export type RowStep =
  | { readonly go: string }
  | { readonly fold: string; readonly isFolded: boolean };

/** The rows that no folded row hides. */
export function rowsInSight(
  rows: readonly OutlineRow[],
  folded: ReadonlySet<string>,
): readonly OutlineRow[] {
  const hiding = new Set<string | null>();
  return rows.filter(({ key, parent }) => {
    const isHidden = hiding.has(parent);
    if (isHidden || folded.has(key)) hiding.add(key);
    return !isHidden;
  });
}

/** Keys of the rows above a row in the tree. */
export function ancestors(rows: readonly OutlineRow[], key: string): readonly string[] {
  const parents = new Map(rows.map((row) => [row.key, row.parent]));
  const found: string[] = [];
  for (let at = parents.get(key) ?? null; at !== null; at = parents.get(at) ?? null) found.push(at);
  return found;
}

/** Where an arrow key, Home or End leads from a row; null where it leads nowhere. */
export function stepFrom(
  sight: readonly OutlineRow[],
  folded: ReadonlySet<string>,
  { key, parent, hasChildren }: OutlineRow,
  pressed: string,
): RowStep | null {
  const at = sight.findIndex((row) => row.key === key);
  const go = (row: OutlineRow | undefined): RowStep | null =>
    row && row.key !== key ? { go: row.key } : null;
  switch (pressed) {
    case 'ArrowDown':
      return go(sight[at + 1]);
    case 'ArrowUp':
      return go(sight[at - 1]);
    case 'Home':
      return go(sight[0]);
    case 'End':
      return go(sight.at(-1));
    case 'ArrowRight':
      if (!hasChildren) return null;
      return folded.has(key) ? { fold: key, isFolded: false } : go(sight[at + 1]);
    case 'ArrowLeft':
      if (hasChildren && !folded.has(key)) return { fold: key, isFolded: true };
      return parent === null ? null : { go: parent };
    default:
      return null;
  }
}

/** The next row, from a row on and round again, whose name begins with what was typed. */
export function rowBeginning(
  sight: readonly OutlineRow[],
  from: string,
  typed: string,
  nameOf: (row: OutlineRow) => string,
): string | null {
  const at = sight.findIndex((row) => row.key === from);
  // A first letter looks further; more letters may still fit the same row.
  const start = typed.length === 1 ? at + 1 : at;
  const round = [...sight.slice(start), ...sight.slice(0, start)];
  return round.find((row) => nameOf(row).startsWith(typed))?.key ?? null;
}

/** The row that takes the focus when a Node goes: beside it, else above it. */
export function rowAfter(
  rows: readonly OutlineRow[],
  { key, node, parent, place }: OutlineRow,
): OutlineRow | null {
  const others = rows.filter((row) => row.node !== null && row.node !== node);
  const beside = others.filter((row) => row.parent === parent);
  return (
    beside.find((row) => row.place > place) ??
    beside.at(-1) ??
    others.find((row) => row.key === parent) ??
    others.find((row) => row.key !== key) ??
    null
  );
}
