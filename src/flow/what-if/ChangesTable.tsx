// What moves as a table, equal to the plot: the name leads to the map. Long flows open in portions.
// Must not know how it was computed.
import { useMemo, useState } from 'react';
import { type ChangeRow, directionWords, signed, sureWords } from '#flow/what-if/rows.ts';
import styles from '#flow/what-if/WhatIf.module.css';
import { kindName, nodeName } from '#text/flow-names.ts';
import { Said } from '#frame/Said.tsx';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useText } from '#workspace/text-context.ts';

/** Rows at once. */
const PORTION = 25;

interface ChangesTableProps {
  readonly title: string;
  readonly rows: readonly ChangeRow[];
  readonly onShow: (id: string) => void;
}

/** Name, which way, how far, how sure. */
export function ChangesTable({ title, rows, onShow }: ChangesTableProps) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const columns = useMemo((): readonly DataColumn[] => {
    const row = new Map(rows.map((each) => [each.node.id, each]));
    const column = (id: string, words: (row: ChangeRow) => React.ReactNode) => ({
      id,
      header: text.t(`what-if:column.${id}`),
      cell: (rowId: string) => {
        const each = row.get(rowId);
        return each ? words(each) : null;
      },
    });
    return [
      {
        ...column('name', ({ node }) => (
          <>
            <button type="button" className={styles.link} onClick={() => onShow(node.id)}>
              <Said words={node.label} instead={nodeName(text, node)} />
            </button>
            <span className={styles.kind}>{kindName(text, node)}</span>
          </>
        )),
        isRowHeader: true,
        minRem: 11,
      },
      { ...column('direction', (each) => directionWords(text, each)), minRem: 8 },
      { ...column('size', (each) => signed(text, each.value)), minRem: 4 },
      { ...column('sure', (each) => sureWords(text, each)), minRem: 6 },
    ];
  }, [text, rows, onShow]);
  const ids = useMemo(() => rows.slice(0, most).map(({ node }) => node.id), [rows, most]);
  return (
    <div className={styles.table}>
      <DataTable caption={title} columns={columns} rowIds={ids} empty={null} />
      {rows.length > most && (
        <Button onClick={() => setMost(most + PORTION)}>
          {text.t('flow:table.showMore', { count: Math.min(PORTION, rows.length - most) })}
        </Button>
      )}
    </div>
  );
}
