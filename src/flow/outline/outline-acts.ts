// What can be done at a row of the outline, by key and by button alike.
// The acts say what happened; here is only what they are done to, and where the keyboard goes then.
import type { OutlineRow } from '#domain/outline.ts';
import type { FlowActs } from '#flow/acts.ts';
import type { FlowNow } from '#flow/flow-now.ts';
import { askNext, openDialog, rename, selectLink, selectNodes } from '#flow/flow-ui.ts';
import { kindsBefore } from '#flow/kinds-before.ts';
import type { Outline } from '#flow/outline/use-outline.ts';
import { rowAfter } from '#flow/outline/walk-rows.ts';
import { nodeName } from '#text/flow-names.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import { toasts } from '#ui/toasts.ts';

export type RowAct = 'details' | 'link' | 'rename' | 'add' | 'addKind' | 'connect' | 'remove';

/** Acts that change nothing by themselves. */
export const READING: readonly RowAct[] = ['details', 'link'];

export interface RowActs {
  readonly outline: Outline;
  readonly now: FlowNow;
  readonly acts: FlowActs;
  readonly text: Translator;
  readonly readOnly: boolean;
}

/** Does it to the row where the keyboard is; the branch of the unlinked has nothing to be done to. */
export function actOnRow(act: RowAct, { outline, now, acts, text, readOnly }: RowActs): void {
  const row = outline.active;
  const node = now.node.get(row?.node ?? '');
  if (!row || !node || (readOnly && !READING.includes(act))) return;
  selectNodes(node.id);
  switch (act) {
    case 'details':
    case 'connect':
      return openDialog(act);
    case 'link':
      if (row.link === null) return announce(text.t('outline:said.noLink'));
      selectLink(row.link);
      return openDialog('details');
    case 'rename':
      return rename(node.id);
    case 'addKind':
      return askNext({ node: node.id, side: 'into', place: null });
    case 'add': {
      const [kind] = kindsBefore(node);
      if (kind) return rename(acts.add({ kind, leadsTo: node.id }));
      toasts.add({
        text: text.t('outline:said.nothingBefore', { name: nodeName(text, node) }),
        tone: 'info',
      });
      return;
    }
    case 'remove':
      return remove(row, outline, acts);
  }
}

function remove(row: OutlineRow, { rows, go }: Outline, acts: FlowActs): void {
  const next = rowAfter(rows, row);
  acts.remove([row.node ?? '']);
  if (next) go(next.key);
}
