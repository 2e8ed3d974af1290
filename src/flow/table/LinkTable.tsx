// The Links of the flow in rows: from where to where, as what, how sure one is, and what it rests on.
// Must not know how rows are chosen.
import { useMemo } from 'react';
import { itemAt } from '#domain/schema.ts';
import { useFlowActs } from '#flow/acts.ts';
import { EndName } from '#flow/EndName.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { openDialog, selectLink } from '#flow/flow-ui.ts';
import { LinkKindSelect } from '#flow/Inspector.tsx';
import { FlowRecords } from '#flow/table/FlowRecords.tsx';
import styles from '#flow/table/FlowTable.module.css';
import { linkSentence } from '#text/flow-names.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import type { Translator } from '#text/translator.ts';
import type { DataColumn } from '#ui/DataTable.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The second of the two tables. */
export function LinkTable() {
  const text = useText();
  return (
    <FlowRecords
      name="links"
      title={text.t('flow:table.links')}
      filterLabel={text.t('outline:table.filterLinks')}
      columns={useMemo(() => linkColumns(text), [text])}
      actions={linkActions}
      empty={text.t('flow:table.noLinks')}
    />
  );
}

const linkColumns = (text: Translator): readonly DataColumn[] => [
  {
    id: 'from',
    header: text.t('flow:table.from'),
    isRowHeader: true,
    minRem: 11,
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
    minRem: 11,
    cell: (id) => <EndCell id={id} side="to" />,
  },
  {
    id: 'confidence',
    header: text.t('fields:links.confidence.label'),
    minRem: 8,
    cell: (id) => <FieldView at={itemAt('links', id, 'confidence')} hideLabel />,
  },
  {
    id: 'evidence',
    header: text.t('fields:links.evidence.label'),
    minRem: 9,
    cell: (id) => <FieldView at={itemAt('links', id, 'evidence')} hideLabel />,
  },
];

function EndCell({ id, side }: { readonly id: string; readonly side: 'from' | 'to' }) {
  const now = useFlowNow();
  return <EndName flow={now} id={now.link.get(id)?.[side] ?? null} />;
}

const linkActions = (id: string) => <LinkActions id={id} />;

function LinkActions({ id }: { readonly id: string }) {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const link = now.link.get(id);
  if (!link) return null;
  const sentence = linkSentence(text, now, link);
  const remove = (): void => {
    const at = now.links.indexOf(link);
    const next = now.links[at + 1] ?? now.links[at - 1];
    acts.removeLink(id);
    if (next) focusSoon(controlId(itemAt('links', next.id, 'confidence')));
  };
  return (
    <span className={styles.actions}>
      <IconButton
        icon="more"
        label={text.t('outline:table.linkDetails', { link: sentence })}
        onClick={() => {
          selectLink(id);
          openDialog('details');
        }}
      />
      {!readOnly && (
        <IconButton
          icon="unlink"
          className={styles.extra}
          label={text.t('flow:removeLinkNamed', { link: sentence })}
          onClick={remove}
        />
      )}
    </span>
  );
}
