// Two lists of 2,000 rows on one page, callable from outside as `rowsBench`: one reads the open workbook,
// the other a plain object per id. Rows and edits are the same.
import { memo, Profiler, useCallback, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/profiling';
import { docsFromData, openWorkbook } from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import { useItem } from '#workspace/read-hooks.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';
import { bigWorkbook } from '../workbook-2000.ts';

type Side = 'ours' | 'reference';
const data = bigWorkbook();
const ids = data.nodes.map((node) => node.id);
const renders = { ours: 0, reference: 0 };
const commits: Record<Side, number[]> = { ours: [], reference: [] };

interface RowProps {
  readonly side: Side;
  readonly label: string;
  readonly kind: string | null;
}

const countRender = (side: Side): void => {
  renders[side] += 1;
};

function Row({ side, label, kind }: RowProps) {
  countRender(side);
  return (
    <li>
      <b>{kind}</b> <span>{label}</span>
    </li>
  );
}

const workbook = openWorkbook(docsFromData(data, 'rows'), { readOnly: false });
const OurRow = memo(function OurRow({ id }: { readonly id: string }) {
  const node = useItem('nodes', id);
  return node ? <Row side="ours" label={node.label} kind={node.kind} /> : null;
});

/** Plain values and a listener per id: the least that can be done. */
const plain = new Map(data.nodes.map((node) => [node.id, node]));
const listeners = new Map<string, () => void>();
const PlainRow = memo(function PlainRow({ id }: { readonly id: string }) {
  const subscribe = useCallback(
    (listener: () => void) => {
      listeners.set(id, listener);
      return () => listeners.delete(id);
    },
    [id],
  );
  const node = useSyncExternalStore(subscribe, () => plain.get(id));
  return node ? <Row side="reference" label={node.label} kind={node.kind} /> : null;
});

const EDITS: Record<Side, (id: string, label: string) => void> = {
  ours: (id, value) =>
    workbook.apply({ type: 'set-field', at: itemAt('nodes', id, 'label'), value }),
  reference: (id, label) => {
    const node = plain.get(id);
    if (node) plain.set(id, { ...node, label });
    listeners.get(id)?.();
  },
};

function List({ side, of: Each }: { readonly side: Side; readonly of: typeof OurRow }) {
  return (
    <Profiler
      id={side}
      onRender={(_, phase, __, ___, start, commit) => {
        if (phase === 'update') commits[side].push(commit - start);
      }}
    >
      <ul style={{ blockSize: 300, overflow: 'auto' }}>
        {ids.map((id) => (
          <Each key={id} id={id} />
        ))}
      </ul>
    </Profiler>
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('The page lacks #root');
const [left, right] = [document.createElement('div'), document.createElement('div')];
root.append(left, right);
flushSync(() => {
  createRoot(left).render(
    <WorkbookContext value={workbook}>
      <List side="ours" of={OurRow} />
    </WorkbookContext>,
  );
});
flushSync(() => createRoot(right).render(<List side="reference" of={PlainRow} />));

let edits = 0;
const rowsBench = {
  /**
   * Edits fields of different rows. Per edit: rows rendered; milliseconds React needed, from its start
   * to its commit; milliseconds from the edit until all of it was done.
   */
  edit(side: Side, count: number): { renders: number; commit: number; whole: number } {
    renders[side] = 0;
    commits[side] = [];
    const start = performance.now();
    for (let index = 0; index < count; index += 1) {
      edits += 1;
      const id = ids[(edits * 37) % ids.length] ?? '';
      flushSync(() => EDITS[side](id, `Label number ${edits}`));
    }
    const whole = (performance.now() - start) / count;
    if (commits[side].length !== count) throw new Error('Not every edit was a commit of its own');
    const commit = commits[side].reduce((sum, ms) => sum + ms, 0) / count;
    return { renders: renders[side] / count, commit, whole };
  },
};

export type RowsBench = typeof rowsBench;
declare global {
  interface Window {
    rowsBench: RowsBench;
  }
}
window.rowsBench = rowsBench;
