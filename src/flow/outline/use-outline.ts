// The outline of the open flow: its rows, which are in sight, and at which one the keyboard is.
// Folding and place are this tab's; what is selected is shared with the other looks.
import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';
import { outlineOf, type OutlineRow } from '#domain/outline.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { activeNode, selectNodes, useFlowUi } from '#flow/flow-ui.ts';
import { ancestors, rowsInSight } from '#flow/outline/walk-rows.ts';

/** The id of a row on the page. */
export const rowId = (key: string): string => `outline-${key}`;

export interface Outline {
  readonly rows: readonly OutlineRow[];
  readonly sight: readonly OutlineRow[];
  readonly folded: ReadonlySet<string>;
  /** The one row that Tab arrives at; undefined in an empty flow. */
  readonly active: OutlineRow | undefined;
  /** Goes to a row and focuses it. */
  readonly go: (key: string) => void;
  /** Folds or opens rows. The keyboard is never left inside what is folded. */
  readonly fold: (keys: readonly string[], isFolded: boolean) => void;
}

/** Renders on every change of the flow. */
export function useOutline(): Outline {
  const now = useFlowNow();
  const selected = useFlowUi(activeNode);
  const [at, setAt] = useState<string | null>(null);
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => outlineOf(now), [now]);
  const active = activeRow(rows, at, selected);
  const folded = useMemo(() => {
    const open = new Set(active ? ancestors(rows, active.key) : []);
    return new Set([...closed].filter((key) => !open.has(key)));
  }, [rows, closed, active]);
  const sight = useMemo(() => rowsInSight(rows, folded), [rows, folded]);

  const move = (key: string, nowClosed: ReadonlySet<string>): void => {
    const node = rows.find((row) => row.key === key)?.node ?? null;
    flushSync(() => {
      setClosed(nowClosed);
      setAt(key);
      selectNodes(...(node === null ? [] : [node]));
    });
    focusRow(key, node);
  };
  const fold = (keys: readonly string[], isFolded: boolean): void => {
    const some = new Set(keys);
    const next = isFolded ? folded.union(some) : folded.difference(some);
    // The outermost of the rows that now hide it.
    const hiding = active && ancestors(rows, active.key).findLast((key) => next.has(key));
    if (hiding === undefined) setClosed(next);
    else move(hiding, next);
  };
  const go = (key: string): void => move(key, folded);
  return { rows, sight, folded, active, go, fold };
}

/** Focuses a row, or the one that tells its Node now: where a Node went, rows take other places. */
export function focusRow(key: string, node: string | null): void {
  const row = document.getElementById(rowId(key)) ?? document.getElementById(rowId(node ?? ''));
  row?.focus({ preventScroll: true });
  row?.scrollIntoView({ block: 'nearest' });
}

/** Where somebody went; else the row that tells what is selected elsewhere; else the first. */
function activeRow(
  rows: readonly OutlineRow[],
  at: string | null,
  selected: string | null,
): OutlineRow | undefined {
  const here = rows.find(({ key }) => key === at);
  if (here && (selected === null || here.node === selected)) return here;
  const told = selected === null ? undefined : rows.find(({ key }) => key === selected);
  return told ?? here ?? rows[0];
}
