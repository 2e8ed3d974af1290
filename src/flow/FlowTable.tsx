// The flow as two tables, equal to the map: everything the map can do can be done here.
// Row by row only what is in sight of a reader: long flows open in portions. Must not know the map.
import { useMemo, useState } from 'react';
import { itemAt } from '#domain/schema.ts';
import { useFlowActs } from '#flow/acts.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { openDialog, selectNodes } from '#flow/flow-ui.ts';
import styles from '#flow/FlowTable.module.css';
import { KindSelect, LinkKindSelect } from '#flow/Inspector.tsx';
import { linkGroups } from '#flow/NodeLinks.tsx';
import { QuickAdd } from '#flow/QuickAdd.tsx';
import { endName, linkSentence, nodeName, verb } from '#flow/words.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/paths.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Rows at once. */
const PORTION = 50;

/** Nodes and Links as tables, with the working-backwards form above. */
export function FlowTable() {
  const text = useText();
  const now = useFlowNow();
  const { readOnly } = useWorkbook();
  return (
    <div className={styles.lists}>
      {!readOnly && <Backwards />}
      <Portions
        title={text.t('flow:table.nodes')}
        columns={useNodeColumns()}
        ids={useMemo(() => now.nodes.map((node) => node.id), [now.nodes])}
        actions={nodeActions}
        empty={text.t('flow:links.none')}
      />
      <Portions
        title={text.t('flow:table.links')}
        columns={useLinkColumns()}
        ids={useMemo(() => now.links.map((link) => link.id), [now.links])}
        actions={linkActions}
        empty={text.t('flow:table.noLinks')}
      />
    </div>
  );
}

/** The question for a Node that one chooses; the mission at first. */
function Backwards() {
  const text = useText();
  const now = useFlowNow();
  const [chosen, setChosen] = useState<string | null>(null);
  const target =
    now.node.get(chosen ?? '') ?? now.nodes.find((node) => node.main === true) ?? now.nodes[0];
  if (!target) return null;
  return (
    <section className={styles.backwards} aria-label={text.t('flow:start.title')}>
      <Select
        label={text.t('flow:quick.target')}
        items={now.nodes.map((node) => ({ id: node.id, label: nodeName(text, node) }))}
        selectedId={target.id}
        onSelect={setChosen}
        placeholder={text.t('common:choose')}
      />
      <QuickAdd key={target.id} target={target} />
    </section>
  );
}

interface PortionsProps {
  readonly title: string;
  readonly columns: readonly DataColumn[];
  readonly ids: readonly string[];
  readonly actions: (id: string) => React.ReactNode;
  readonly empty: string;
}

function Portions({ title, columns, ids, actions, empty }: PortionsProps) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const shown = useMemo(() => ids.slice(0, most), [ids, most]);
  return (
    <section className={styles.list}>
      <h2 className={styles.title}>{title}</h2>
      <DataTable
        caption={title}
        isCaptionHidden
        columns={columns}
        rowIds={shown}
        actions={actions}
        actionsHeader={text.t('common:actions')}
        empty={<p>{empty}</p>}
      />
      {ids.length > most && (
        <Button onClick={() => setMost(most + PORTION)}>
          {text.t('flow:table.showMore', { count: Math.min(PORTION, ids.length - most) })}
        </Button>
      )}
    </section>
  );
}

function useNodeColumns(): readonly DataColumn[] {
  const text = useText();
  return useMemo(
    () => [
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
        minRem: 12,
        cell: (id) => <LinksCell id={id} group="leads" />,
      },
      {
        id: 'needs',
        header: text.t('flow:links.needs'),
        minRem: 12,
        cell: (id) => <LinksCell id={id} group="needs" />,
      },
    ],
    [text],
  );
}

function useLinkColumns(): readonly DataColumn[] {
  const text = useText();
  return useMemo(
    () => [
      {
        id: 'from',
        header: text.t('flow:table.from'),
        isRowHeader: true,
        minRem: 12,
        cell: (id) => <EndCell id={id} side="from" />,
      },
      {
        id: 'kind',
        header: text.t('fields:links.kind.label'),
        minRem: 11,
        cell: (id) => <LinkKindSelect id={id} isLabelHidden />,
      },
      {
        id: 'to',
        header: text.t('flow:table.to'),
        minRem: 12,
        cell: (id) => <EndCell id={id} side="to" />,
      },
    ],
    [text],
  );
}

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
          {group === 'needs' && `${endName(text, now, link.from)} `}
          <span className={styles.verb}>{verb(text, link.kind)}</span>
          {group === 'leads' && ` ${endName(text, now, link.to)}`}
        </li>
      ))}
    </ul>
  );
}

function EndCell({ id, side }: { readonly id: string; readonly side: 'from' | 'to' }) {
  const text = useText();
  const now = useFlowNow();
  return endName(text, now, now.link.get(id)?.[side] ?? null);
}

const nodeActions = (id: string) => <NodeActions id={id} />;
const linkActions = (id: string) => <LinkActions id={id} />;

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
        <IconButton icon="trash" label={text.t('flow:table.remove', { name })} onClick={remove} />
      )}
    </span>
  );
}

function LinkActions({ id }: { readonly id: string }) {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const link = now.link.get(id);
  if (!link || readOnly) return null;
  return (
    <IconButton
      icon="unlink"
      label={text.t('flow:removeLinkNamed', { link: linkSentence(text, now, link) })}
      onClick={() => acts.removeLink(id)}
    />
  );
}
