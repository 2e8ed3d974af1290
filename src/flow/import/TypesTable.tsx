// The types found in a map and the kind each becomes; guessed already, to be looked at.
// Must not decide what a kind means for links.
import { useMemo, useState } from 'react';
import { NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';
import styles from '#flow/import/ImportDialog.module.css';
import type { Mapping, NodeType } from '#flow/import/types.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { Said } from '#frame/Said.tsx';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';
import { Button } from '#ui/Button.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { Select } from '#ui/Select.tsx';
import { useText } from '#workspace/text-context.ts';

/** Rows at once: a file may give every node a type of its own. */
const PORTION = 25;
const LEAVE_OUT = 'leave-out';

export interface TypesTableProps {
  readonly types: readonly NodeType[];
  readonly mapping: Mapping;
  readonly onChoose: (type: string, kind: NodeKind | null) => void;
}

/** A row per type. */
export function TypesTable({ types, mapping, onChoose }: TypesTableProps) {
  const text = useText();
  const [most, setMost] = useState(PORTION);
  const byId = useMemo(() => new Map(types.map((type) => [type.id, type])), [types]);
  const columns = useMemo(
    () => columnsOf(text, byId, mapping, onChoose),
    [text, byId, mapping, onChoose],
  );
  return (
    <div className={styles.types}>
      <DataTable
        caption={text.t('flow-import:types.caption')}
        columns={columns}
        rowIds={types.slice(0, most).map(({ id }) => id)}
        empty={null}
      />
      {types.length > most && (
        <Button size="small" onClick={() => setMost(most + PORTION)}>
          {text.t('flow-import:types.more', { count: Math.min(PORTION, types.length - most) })}
        </Button>
      )}
    </div>
  );
}

function columnsOf(
  text: Translator,
  types: ReadonlyMap<string, NodeType>,
  mapping: Mapping,
  onChoose: TypesTableProps['onChoose'],
): readonly DataColumn[] {
  return [
    {
      id: 'type',
      header: text.t('flow-import:types.type'),
      isRowHeader: true,
      cell: (id) => <TypeName type={types.get(id)} />,
    },
    {
      id: 'kind',
      header: text.t('flow-import:types.kind'),
      minRem: 15,
      cell: (id) => (
        <KindChoice type={types.get(id)} kind={mapping.get(id) ?? null} onChoose={onChoose} />
      ),
    },
  ];
}

function TypeName({ type }: { readonly type: NodeType | undefined }) {
  const text = useText();
  if (!type) return null;
  return (
    <span className={styles.type}>
      {type.look?.colour && (
        <span className={styles.swatch} style={{ backgroundColor: type.look.colour }} />
      )}
      <span>
        <Said words={type.name} instead={nameOf(text, type)} />
        <span className={styles.many}>{text.t('flow:counts.nodes', { count: type.count })}</span>
      </span>
    </span>
  );
}

/** The type's name, or how its nodes are drawn. */
function nameOf(text: Translator, { name, look }: NodeType): string {
  if (name !== '') return name;
  const drawn = [look?.shape, look?.colour].filter(Boolean).join(', ');
  return drawn === ''
    ? text.t('flow-import:types.none')
    : text.t('flow-import:types.look', { look: drawn });
}

interface KindChoiceProps {
  readonly type: NodeType | undefined;
  readonly kind: NodeKind | null;
  readonly onChoose: TypesTableProps['onChoose'];
}

function KindChoice({ type, kind, onChoose }: KindChoiceProps) {
  const text = useText();
  if (!type) return null;
  const kinds = NODE_KINDS.map((id) => ({ id, label: optionLabel(text, 'node_kind', id) }));
  return (
    <span className={styles.kind}>
      <KindMark kind={kind} />
      <Select
        label={text.t('flow-import:types.kindOf', { type: nameOf(text, type) })}
        isLabelHidden
        items={[
          ...kinds,
          { id: LEAVE_OUT, label: text.t('flow-import:types.leaveOut', { count: type.count }) },
        ]}
        selectedId={kind ?? LEAVE_OUT}
        onSelect={(id) => onChoose(type.id, NODE_KINDS.find((each) => each === id) ?? null)}
        placeholder={text.t('common:choose')}
      />
    </span>
  );
}
