// What was found in a map: how much, what each type becomes, what to know before it comes in.
// Must not bring anything in.
import { useMemo } from 'react';
import styles from '#flow/import/ImportDialog.module.css';
import { countWords, importNotes } from '#flow/import/import-notes.ts';
import { ImportPreview } from '#flow/import/ImportPreview.tsx';
import type { NeutralGraph } from '#flow/import/neutral.ts';
import type { ImportPlan } from '#flow/import/plan-import.ts';
import type { Mapping, NodeType } from '#flow/import/types.ts';
import { TypesTable, type TypesTableProps } from '#flow/import/TypesTable.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useText } from '#workspace/text-context.ts';

interface FoundProps {
  readonly graph: NeutralGraph;
  readonly types: readonly NodeType[];
  readonly mapping: Mapping;
  readonly plan: ImportPlan;
  readonly onChoose: TypesTableProps['onChoose'];
}

/** The lower part of the dialog. */
export function Found({ graph, types, mapping, plan, onChoose }: FoundProps) {
  const text = useText();
  const notes = useMemo(() => importNotes(text, graph.odd, plan), [text, graph, plan]);
  const isAnyLeft = plan.left.nodes + plan.left.links > 0;
  return (
    <>
      <output className={styles.summary}>
        {text.t('flow-import:found', {
          format: text.t(`flow-import:format.${graph.format}`),
          ...countWords(text, graph.nodes.length, graph.links.length),
        })}
      </output>
      <TypesTable types={types} mapping={mapping} onChoose={onChoose} />
      {plan.known > 0 && (
        <Notice tone="warn" role="status">
          {text.t('flow-import:known', { count: plan.known })}
        </Notice>
      )}
      <output className={styles.summary}>
        {text.t('flow-import:comes', countWords(text, plan.nodes.length, plan.links.length))}
        {isAnyLeft && (
          <span className={styles.left}>
            {text.t('flow-import:left', countWords(text, plan.left.nodes, plan.left.links))}
          </span>
        )}
      </output>
      <section className={styles.notes} aria-label={text.t('flow-import:notes')}>
        <ul>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      </section>
      <Disclosure title={text.t('flow-import:preview.title')}>
        <ImportPreview plan={plan} />
      </Disclosure>
    </>
  );
}
