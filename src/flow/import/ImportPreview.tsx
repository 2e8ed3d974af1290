// The first nodes and links of a planned import, as they will be. Must not change anything.
import { useMemo } from 'react';
import styles from '#flow/import/ImportDialog.module.css';
import type { ImportPlan } from '#flow/import/plan-import.ts';
import { kindName, verb } from '#text/flow-names.ts';
import { Said } from '#frame/Said.tsx';
import type { Translator } from '#text/translator.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useText } from '#workspace/text-context.ts';

/** Enough to see whether it was understood. */
const ROWS = 8;

/** Two short tables. */
export function ImportPreview({ plan }: { readonly plan: ImportPlan }) {
  const text = useText();
  const [nodes, links] = useMemo(() => columnsOf(text, plan), [text, plan]);
  return (
    <div className={styles.preview}>
      <DataTable
        caption={text.t('flow-import:preview.nodes')}
        columns={nodes}
        rowIds={plan.nodes.slice(0, ROWS).map(({ id }) => id)}
        empty={null}
      />
      <DataTable
        caption={text.t('flow-import:preview.links')}
        columns={links}
        rowIds={plan.links.slice(0, ROWS).map(({ id }) => id)}
        empty={null}
      />
    </div>
  );
}

function columnsOf(
  text: Translator,
  { nodes, links }: ImportPlan,
): readonly [nodes: readonly DataColumn[], links: readonly DataColumn[]] {
  const nodeAt = new Map(nodes.map((node) => [node.id, node]));
  const linkAt = new Map(links.map((link) => [link.id, link]));
  const labelAt = (id: string | undefined): string => nodeAt.get(id ?? '')?.label ?? '';
  const kindAt = (id: string): string =>
    kindName(text, nodeAt.get(id) ?? { kind: null, main: null });
  const sentenceAt = (id: string): string =>
    text.t('flow:sentence', {
      from: labelAt(linkAt.get(id)?.from),
      verb: verb(text, linkAt.get(id)?.kind ?? null),
      to: labelAt(linkAt.get(id)?.to),
    });
  const header = (name: string): string => text.t(`flow-import:preview.${name}`);
  const note: DataColumn = {
    id: 'note',
    header: header('note'),
    cell: (id) => (
      <div className={styles.note}>
        <Said words={(nodeAt.get(id) ?? linkAt.get(id))?.note ?? ''} />
      </div>
    ),
  };
  return [
    [
      {
        id: 'name',
        header: header('name'),
        isRowHeader: true,
        minRem: 12,
        cell: (id) => <Said words={labelAt(id)} />,
      },
      { id: 'kind', header: header('kind'), minRem: 6, cell: kindAt },
      note,
    ],
    [{ id: 'link', header: header('link'), isRowHeader: true, minRem: 20, cell: sentenceAt }, note],
  ];
}
