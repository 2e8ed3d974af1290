// What is assumed: a Node found by typing, and per Node what happens to it.
// Must not know what follows from it.
import { useMemo } from 'react';
import type { FlowNode } from '#domain/records/node.ts';
import { eventsFor } from '#domain/what-if-events.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { asPlanned, assume, type Assumed } from '#flow/what-if/scenario.ts';
import styles from '#flow/what-if/WhatIf.module.css';
import { kindName, nodeName } from '#text/flow-names.ts';
import { focusSoon } from '#frame/focus.ts';
import { Said, useLangOf } from '#frame/Said.tsx';
import { ComboBox } from '#ui/ComboBox.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { Select } from '#ui/Select.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const CHOOSE = 'what-if-choose';

/** The list of what is assumed, and the field that adds to it. */
export function ScenarioForm({ assumed }: { readonly assumed: readonly Assumed[] }) {
  const text = useText();
  const langOf = useLangOf();
  const now = useFlowNow();
  const { docId } = useWorkbook();
  const choices = useMemo(() => {
    const taken = new Set(assumed.map(({ id }) => id));
    return now.nodes
      .filter(({ id, kind }) => eventsFor(kind).length > 0 && !taken.has(id))
      .toSorted((a, b) => rank(a) - rank(b))
      .map((node) => ({
        id: node.id,
        label: nodeName(text, node),
        lang: langOf(node.label),
        description: kindName(text, node),
      }));
  }, [now, assumed, text, langOf]);
  const add = (id: string | null): void => {
    const [first] = eventsFor(now.node.get(id ?? '')?.kind ?? null);
    if (id !== null && first) assume(docId, id, first);
  };
  return (
    <div className={styles.form}>
      {assumed.length > 0 && (
        <ul className={styles.assumed} aria-label={text.t('what-if:assumed')}>
          {assumed.map((each) => (
            <AssumedRow key={each.id} assumed={each} />
          ))}
        </ul>
      )}
      <ComboBox
        id={CHOOSE}
        className={styles.choose}
        label={text.t(assumed.length > 0 ? 'what-if:chooseMore' : 'what-if:choose')}
        items={choices}
        selectedId={null}
        onSelect={add}
        placeholder={text.t('what-if:placeholder')}
        emptyText={text.t('what-if:nothingFound')}
      />
    </div>
  );
}

/** What one can do something about comes first, then what may happen to one. */
const ORDER: readonly FlowNode['kind'][] = [
  'activity',
  'input',
  'barrier',
  'assumption',
  'risk',
  'output',
  'outcome',
];
const rank = ({ kind }: FlowNode): number => {
  const at = ORDER.indexOf(kind);
  return at === -1 ? ORDER.length : at;
};

function AssumedRow({ assumed: { id, event } }: { readonly assumed: Assumed }) {
  const text = useText();
  const node = useFlowNow().node.get(id);
  const { docId } = useWorkbook();
  if (!node) return null;
  const name = nodeName(text, node);
  const events = eventsFor(node.kind);
  const remove = (): void => {
    asPlanned(docId, id);
    focusSoon(CHOOSE);
  };
  return (
    <li className={styles.row}>
      <span className={styles.name}>
        <KindMark kind={node.kind} />
        <Said words={node.label} instead={name} />
      </span>
      <Select
        className={styles.event}
        label={text.t('what-if:eventOf', { name })}
        isLabelHidden
        items={events.map((each) => ({ id: each, label: text.t(`what-if:event.${each}`) }))}
        selectedId={event}
        onSelect={(chosen) => {
          const next = events.find((each) => each === chosen);
          if (next) assume(docId, id, next);
        }}
        placeholder={text.t('common:choose')}
      />
      <IconButton icon="close" label={text.t('what-if:remove', { name })} onClick={remove} />
    </li>
  );
}
