// The Nodes of the flow in rows: name, kind, what each leads to and needs, and who carries it.
// Must not know how rows are chosen.
import { useMemo } from 'react';
import { itemAt } from '#domain/schema.ts';
import { useFlowActs } from '#flow/acts.ts';
import { EndName } from '#flow/EndName.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { openDialog, selectNodes } from '#flow/flow-ui.ts';
import { KindSelect } from '#flow/Inspector.tsx';
import { linkGroups } from '#flow/NodeLinks.tsx';
import { FlowRecords } from '#flow/table/FlowRecords.tsx';
import styles from '#flow/table/FlowTable.module.css';
import { nodeName, verb } from '#text/flow-names.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import type { Translator } from '#text/translator.ts';
import type { DataColumn } from '#ui/DataTable.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The first of the two tables. */
export function NodeTable() {
  const text = useText();
  return (
    <FlowRecords
      name="nodes"
      title={text.t('flow:table.nodes')}
      filterLabel={text.t('outline:table.filterNodes')}
      columns={useMemo(() => nodeColumns(text), [text])}
      actions={nodeActions}
      empty={text.t('flow:links.none')}
    />
  );
}

const nodeColumns = (text: Translator): readonly DataColumn[] => [
  {
    id: 'label',
    header: text.t('fields:nodes.label.label'),
    isRowHeader: true,
    minRem: 20,
    cell: (id) => <FieldView at={itemAt('nodes', id, 'label')} hideLabel />,
  },
  {
    id: 'kind',
    header: text.t('fields:nodes.kind.label'),
    minRem: 11,
    cell: (id) => <KindCell id={id} />,
  },
  {
    id: 'leads',
    header: text.t('flow:links.leads'),
    minRem: 9,
    cell: (id) => <LinksCell id={id} group="leads" />,
  },
  {
    id: 'needs',
    header: text.t('flow:links.needs'),
    minRem: 9,
    cell: (id) => <LinksCell id={id} group="needs" />,
  },
  {
    id: 'owner',
    header: text.t('fields:nodes.owner.label'),
    minRem: 9,
    cell: (id) => <FieldView at={itemAt('nodes', id, 'owner')} hideLabel />,
  },
];

function KindCell({ id }: { readonly id: string }) {
  const node = useFlowNow().node.get(id);
  return node ? <KindSelect node={node} isLabelHidden /> : null;
}

function LinksCell({ id, group }: { readonly id: string; readonly group: 'leads' | 'needs' }) {
  const text = useText();
  const now = useFlowNow();
  const groups = linkGroups(now.out.get(id), now.into.get(id));
  // A table has no third column for what is said of a Node: it stands with what arrives.
  const links = group === 'leads' ? groups.leads : [...groups.needs, ...groups.also];
  if (links.length === 0) return <span className={styles.none}>{text.t('flow:table.none')}</span>;
  return (
    <ul className={styles.ends}>
      {links.map((link) => (
        <li key={link.id}>
          {group === 'needs' && <EndName flow={now} id={link.from} />}
          <span className={styles.verb}>
            {group === 'needs' ? ` → ${verb(text, link.kind)}` : `${verb(text, link.kind)} → `}
          </span>
          {group === 'leads' && <EndName flow={now} id={link.to} />}
        </li>
      ))}
    </ul>
  );
}

const nodeActions = (id: string) => <NodeActions id={id} />;

function NodeActions({ id }: { readonly id: string }) {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const node = now.node.get(id);
  if (!node) return null;
  const name = nodeName(text, node);
  const open = (dialog: 'connect' | 'details'): void => {
    selectNodes(id);
    openDialog(dialog);
  };
  const remove = (): void => {
    const at = now.nodes.indexOf(node);
    const next = now.nodes[at + 1] ?? now.nodes[at - 1];
    acts.remove([id]);
    if (next) focusSoon(controlId(itemAt('nodes', next.id, 'label')));
  };
  return (
    <span className={styles.actions}>
      {!readOnly && (
        <IconButton
          icon="link"
          className={styles.extra}
          label={text.t('flow:table.connect', { name })}
          onClick={() => open('connect')}
        />
      )}
      <IconButton
        icon="more"
        label={text.t('flow:table.details', { name })}
        onClick={() => open('details')}
      />
      {!readOnly && (
        <IconButton
          icon="trash"
          className={styles.extra}
          label={text.t('flow:table.remove', { name })}
          onClick={remove}
        />
      )}
    </span>
  );
}
