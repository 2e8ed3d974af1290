// The flow as two tables, equal to the map: everything the map can do can be done here.
// Must not know the map.
import { useState } from 'react';
import { useIsAsking } from '#flow/backwards/asking.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { QuickAdd } from '#flow/QuickAdd.tsx';
import styles from '#flow/table/FlowTable.module.css';
import { LinkTable } from '#flow/table/LinkTable.tsx';
import { NodeTable } from '#flow/table/NodeTable.tsx';
import { nodeName } from '#text/flow-names.ts';
import { useLangOf } from '#frame/Said.tsx';
import { Select } from '#ui/Select.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Nodes and Links as tables, with the working-backwards form above. */
export function FlowTable() {
  const { readOnly } = useWorkbook();
  const isAsking = useIsAsking();
  return (
    <div className={styles.lists}>
      {!readOnly && !isAsking && <Backwards />}
      <NodeTable />
      <LinkTable />
    </div>
  );
}

/** The question for a Node that one chooses; the mission at first. */
function Backwards() {
  const text = useText();
  const langOf = useLangOf();
  const now = useFlowNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const target =
    now.node.get(chosen ?? '') ?? now.nodes.find((node) => node.main === true) ?? now.nodes[0];
  if (!target) return null;
  return (
    <section className={styles.backwards} aria-label={text.t('flow:start.title')}>
      <Select
        label={text.t('flow:quick.target')}
        items={now.nodes.map((node) => ({
          id: node.id,
          label: nodeName(text, node),
          lang: langOf(node.label),
        }))}
        selectedId={target.id}
        onSelect={setChosen}
        placeholder={text.t('common:choose')}
      />
      <QuickAdd key={target.id} target={target} />
    </section>
  );
}
