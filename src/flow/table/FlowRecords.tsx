// One of the two tables of the flow with its heading, its filter and its order.
// Row by row only what is in sight of a reader: long flows open in portions. Must not know its columns.
import type { ReactNode } from 'react';
import styles from '#flow/table/FlowTable.module.css';
import {
  type FlowRows,
  type FlowTableName,
  ORDERS,
  type RowOrder,
  useFlowRows,
} from '#flow/table/use-flow-rows.ts';
import { RowFilter } from '#frame/table/RowFilter.tsx';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Select } from '#ui/Select.tsx';
import { useText } from '#workspace/text-context.ts';

interface FlowRecordsProps {
  readonly name: FlowTableName;
  readonly title: string;
  /** Names the filter: there are two on the page. */
  readonly filterLabel: string;
  /** Keep the same array and function between renders. */
  readonly columns: readonly DataColumn[];
  readonly actions: (id: string) => ReactNode;
  readonly empty: string;
}

/** A section; filter and order come with the number of rows. */
export function FlowRecords(props: FlowRecordsProps) {
  const { name, title, filterLabel, columns, actions, empty } = props;
  const text = useText();
  const rows = useFlowRows(name);
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{title}</h2>
      {rows.isLong && (
        <div className={styles.tools}>
          <RowFilter rows={rows} label={filterLabel} />
          <Order name={name} rows={rows} />
        </div>
      )}
      <DataTable
        caption={title}
        isCaptionHidden
        columns={columns}
        rowIds={rows.onPage}
        actions={actions}
        actionsHeader={text.t('common:actions')}
        empty={rows.ids.length === 0 ? <p>{empty}</p> : <NothingFits rows={rows} />}
      />
      {rows.moreBy > 0 && (
        <Button onClick={rows.showMore}>
          {text.t('flow:table.showMore', { count: rows.moreBy })}
        </Button>
      )}
    </section>
  );
}

function Order({ name, rows }: { readonly name: FlowTableName; readonly rows: FlowRows }) {
  const text = useText();
  const wordFor = (order: RowOrder): string => text.t(`outline:table.orderOf.${order}`);
  return (
    <Select
      label={text.t('outline:table.order')}
      isLabelHidden
      items={ORDERS[name].map((id) => ({ id, label: wordFor(id) }))}
      selectedId={rows.order}
      onSelect={(id) => {
        const order = ORDERS[name].find((each) => each === id);
        if (!order) return;
        rows.setOrder(order);
        announce(text.t('outline:table.sorted', { order: wordFor(order) }));
      }}
      placeholder={text.t('common:choose')}
    />
  );
}

function NothingFits({ rows }: { readonly rows: FlowRows }) {
  const text = useText();
  return (
    <p className={styles.tools}>
      {text.t('frame:table.nothingFits')}
      <Button variant="quiet" onClick={() => rows.setQuery('')}>
        {text.t('frame:table.showAll')}
      </Button>
    </p>
  );
}
