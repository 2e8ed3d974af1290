// What pasted rows will be, as a table: each column under the field it goes to, each unread cell marked.
import { type ReactNode, useMemo, useState } from 'react';
import { fieldAt } from '#domain/schema.ts';
import { cellWriter } from '#frame/cell-words.ts';
import styles from '#frame/paste/PasteDialog.module.css';
import type { Plan, PlannedCell } from '#frame/paste/plan-rows.ts';
import { unreadWords } from '#frame/paste/UnreadCells.tsx';
import { Said } from '#frame/Said.tsx';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Icon } from '#ui/Icon.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Rows at once. */
const PORTION = 25;

/** The table, a portion at a time. */
export function PastePreview({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const columns = usePreviewColumns(plan);
  const rows = useMemo(
    () => plan.rows.slice(0, most).map((_, index) => String(index)),
    [plan, most],
  );
  return (
    <div className={styles.preview}>
      <DataTable
        caption={text.t('frame:table.paste.preview')}
        columns={columns}
        rowIds={rows}
        empty={null}
      />
      {plan.rows.length > most && (
        <Button size="small" onClick={() => setMost(most + PORTION)}>
          {text.t('frame:table.paste.moreRows', {
            count: Math.min(PORTION, plan.rows.length - most),
          })}
        </Button>
      )}
    </div>
  );
}

function usePreviewColumns(plan: Plan): readonly DataColumn[] {
  const text = useText();
  const { read } = useWorkbook();
  return useMemo(() => {
    const write = cellWriter(text, (name, id) => read.item(name, id));
    const number: DataColumn = {
      id: 'number',
      header: text.t('frame:table.paste.row'),
      isRowHeader: true,
      minRem: 2,
      cell: (row) => text.number(Number(row) + 1),
    };
    const cells = plan.columns.map(({ field, label }, index): DataColumn => {
      const declared = field === null ? null : fieldAt({ record: plan.collection, field });
      return {
        id: String(index),
        header: field === null ? text.t('frame:table.paste.nowhere', { column: label }) : label,
        minRem: 6,
        cell: (row) => {
          const cell = plan.rows[Number(row)]?.cells[index];
          if (!cell) return null;
          // What names records is shown as typed: some of them are not there yet.
          const isName = declared?.code === 'ref' || declared?.code === 'refs';
          const isTyped = !declared || isName;
          const words = isTyped ? (cell.unread ? '' : cell.typed) : write(declared, cell.value);
          return (
            <Cell cell={cell}>
              {isTyped || declared.code === 'text' || declared.code === 'prose' ? (
                <Said words={words} />
              ) : (
                words
              )}
            </Cell>
          );
        },
      };
    });
    return [number, ...cells];
  }, [plan, text, read]);
}

/** What was read, then what was not. */
function Cell({
  cell: { unread },
  children,
}: {
  readonly cell: PlannedCell;
  readonly children: ReactNode;
}) {
  const text = useText();
  return (
    <div className={styles.cell}>
      {children}
      {unread && (
        <mark className={styles.unread} title={unreadWords(text, unread)}>
          <Icon name="warning" />
          <Said words={unread.words} />
          <VisuallyHidden>{unreadWords(text, unread)}</VisuallyHidden>
        </mark>
      )}
    </div>
  );
}
