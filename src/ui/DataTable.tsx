// Records in rows, to be read and filled in: a real table where it has room, cards where not.
// Takes ids, and draws a row again only when its id or the columns change,
// so that a cell which follows its own record keeps 2,000 rows quick. Each row carries its id as `data-row`,
// so that who listens around the table knows where something happened. Must not know the records.
import { type CSSProperties, memo, type ReactNode, useLayoutEffect, useState } from 'react';
import { cx } from './cx.ts';
import styles from './DataTable.module.css';
import { useHyphens } from './hyphens.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export interface DataColumn {
  id: string;
  header: string;
  /** The cell that names the row; one column has it. */
  isRowHeader?: boolean;
  /** Least width in rem; 10 unless said otherwise. */
  minRem?: number;
  cell: (rowId: string) => ReactNode;
}

interface DataTableProps {
  /** Names the table; also the name of the part that scrolls sideways. */
  caption: string;
  isCaptionHidden?: boolean;
  /** Keep the same array between renders. */
  columns: readonly DataColumn[];
  rowIds: readonly string[];
  /** Last cell of each row: its menu or buttons. Keep the same function between renders. */
  actions?: (rowId: string) => ReactNode;
  actionsHeader?: string;
  /** Instead of the table when there is no row. */
  empty: ReactNode;
}

/** A named table in a part of its own that scrolls sideways when it must. */
export function DataTable(props: DataTableProps) {
  const { caption, isCaptionHidden, columns, rowIds, actions, actionsHeader, empty } = props;
  const [region, setRegion] = useState<HTMLElement | null>(null);
  const hyphenate = useHyphens();
  const isStacked = useIsNarrower(region, neededRem(columns));
  if (rowIds.length === 0) return empty;
  return (
    <section
      ref={setRegion}
      aria-label={caption}
      tabIndex={0}
      className={cx(styles.scroll, isStacked && styles.stacked)}
    >
      <table className={styles.table}>
        <caption className={cx(styles.caption)}>
          {isCaptionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" style={widthsOf(column)}>
                {hyphenate(column.header)}
              </th>
            ))}
            {actions && (
              <th scope="col">
                <VisuallyHidden>{actionsHeader}</VisuallyHidden>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {rowIds.map((rowId) => (
            <Row key={rowId} rowId={rowId} columns={columns} actions={actions} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface RowProps {
  rowId: string;
  columns: readonly DataColumn[];
  actions: ((rowId: string) => ReactNode) | undefined;
}

const Row = memo(function Row({ rowId, columns, actions }: RowProps) {
  return (
    <tr data-row={rowId}>
      {columns.map((column) => {
        const Cell = column.isRowHeader ? 'th' : 'td';
        return (
          <Cell
            key={column.id}
            scope={column.isRowHeader ? 'row' : undefined}
            data-label={column.header}
            data-wide={(column.minRem ?? DEFAULT_REM) > CARD_COLUMN_REM || undefined}
          >
            {column.cell(rowId)}
          </Cell>
        );
      })}
      {actions && <td className={styles.actions}>{actions(rowId)}</td>}
    </tr>
  );
});

const DEFAULT_REM = 10;
/** Least width of a column within a card, as in the style sheet. */
const CARD_COLUMN_REM = 15;
/** Of the room that is left, the cell that names the row gets more than the others. */
const NAME_SHARE = 1.35;
/** Room that a column's padding and the cell of actions take. */
const PADDING_REM = 1;
const ACTIONS_REM = 3.75;

const widthsOf = ({ minRem = DEFAULT_REM, isRowHeader }: DataColumn): CSSProperties => ({
  minInlineSize: `${minRem}rem`,
  ...(isRowHeader && { inlineSize: `${NAME_SHARE * minRem}rem` }),
});

const neededRem = (columns: readonly DataColumn[]): number =>
  columns.reduce((sum, { minRem = DEFAULT_REM }) => sum + minRem + PADDING_REM, ACTIONS_REM);

/** Whether an element has less room than this many rem; then each row becomes a card. */
function useIsNarrower(element: HTMLElement | null, rem: number): boolean {
  const [isNarrower, setNarrower] = useState(false);
  useLayoutEffect(() => {
    if (!element) return;
    const measure = (): void => {
      const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
      // With its border, which cards lack: else the table would flicker between its two forms.
      setNarrower(element.offsetWidth < rem * size);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [element, rem]);
  return isNarrower;
}
