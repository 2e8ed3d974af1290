// The outline by keyboard: the keys of a tree, those of the map, and letters that find a row.
// Must not know how rows look.
import type { KeyboardEvent } from 'react';
import type { OutlineRow } from '#domain/outline.ts';
import { actOnRow, type RowAct, type RowActs } from '#flow/outline/outline-acts.ts';
import { rowBeginning, stepFrom } from '#flow/outline/walk-rows.ts';
import { nodeName } from '#text/flow-names.ts';
import { fold } from '#text/fold.ts';

const ACTS: Readonly<Record<string, RowAct>> = {
  Enter: 'details',
  'Shift+Enter': 'link',
  F2: 'rename',
  n: 'add',
  'Shift+n': 'addKind',
  c: 'connect',
  Delete: 'remove',
  Backspace: 'remove',
};

/** Milliseconds after which a letter begins a new word. */
const PAUSE = 700;
/** What has been typed to find a row, and when. */
export interface Typed {
  letters: string;
  at: number;
}

export interface OutlineKeys extends RowActs {
  readonly typed: Typed;
  readonly showKeys: () => void;
}

/** Handles a key in the tree. Keys in a text field, and with Ctrl, Alt or Cmd, are not ours. */
export function onOutlineKey(event: KeyboardEvent, keys: OutlineKeys): void {
  if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
  if (event.target instanceof HTMLElement && event.target.matches('input, textarea')) return;
  const row = keys.outline.active;
  if (!row || !handled(event, row, keys)) return;
  event.preventDefault();
  event.stopPropagation();
}

function handled(event: KeyboardEvent, row: OutlineRow, keys: OutlineKeys): boolean {
  const { sight, folded, go, fold: foldRows } = keys.outline;
  const { typed } = keys;
  const isTyping = typed.letters !== '' && event.timeStamp - typed.at < PAUSE;
  const step = stepFrom(sight, folded, row, event.key);
  if (step) {
    typed.letters = '';
    if ('go' in step) go(step.go);
    else foldRows([step.fold], step.isFolded);
    return true;
  }
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const act = ACTS[event.shiftKey ? `Shift+${key}` : key];
  if (act && !(isTyping && event.key.length === 1)) {
    typed.letters = '';
    actOnRow(act, keys);
    return true;
  }
  if (event.key === '?') keys.showKeys();
  else if (event.key === '*') foldRows(besides(row, keys), false);
  else return findRow(event, row, keys, isTyping);
  return true;
}

/** The row and its siblings. */
const besides = ({ parent }: OutlineRow, { outline }: OutlineKeys): readonly string[] =>
  outline.rows.filter((row) => row.parent === parent).map(({ key }) => key);

function findRow(
  { key, timeStamp }: KeyboardEvent,
  row: OutlineRow,
  { outline, now, text, typed }: OutlineKeys,
  isTyping: boolean,
): boolean {
  if (key.length !== 1 || (key === ' ' && !isTyping)) return false;
  typed.letters = (isTyping ? typed.letters : '') + fold(key, text.locale);
  typed.at = timeStamp;
  const nameOf = ({ node }: OutlineRow): string => {
    const found = now.node.get(node ?? '');
    return fold(found ? nodeName(text, found) : text.t('outline:unlinked'), text.locale);
  };
  const found = rowBeginning(outline.sight, row.key, typed.letters, nameOf);
  if (found !== null) outline.go(found);
  return true;
}

/** Folds or opens everything; the keyboard goes to the outermost row that stays in sight. */
export const foldAll = ({ rows, fold: foldRows }: RowActs['outline'], isFolded: boolean): void =>
  foldRows(
    rows.filter(({ hasChildren }) => hasChildren).map(({ key }) => key),
    isFolded,
  );

/** True while something may be folded away. */
export const isAllOpen = ({ folded }: RowActs['outline']): boolean => folded.size === 0;
