// What comes before and after one Node, and all ways from it to another.
import { useMemo } from 'react';
import { pathsBetween } from '#domain/analysis/paths.ts';
import { downstream, upstream, waysOf } from '#domain/analysis/ways.ts';
import styles from '#flow/analysis/Analysis.module.css';
import { chooseEnd, chooseNode, useAnalysisUi } from '#flow/analysis/analysis-ui.ts';
import { Chain } from '#flow/analysis/Chain.tsx';
import { NodeName } from '#flow/analysis/Names.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { kindName, nodeName } from '#text/flow-names.ts';
import { useLangOf } from '#frame/Said.tsx';
import { ComboBox } from '#ui/ComboBox.tsx';
import { useText } from '#workspace/text-context.ts';

/** More ways are not read. */
const MOST_PATHS = 20;

/** The chooser and its answers. */
export function WaysSection() {
  const text = useText();
  const langOf = useLangOf();
  const now = useFlowNow();
  const chosen = useAnalysisUi((ui) => ui.node);
  const end = useAnalysisUi((ui) => ui.to);
  const ways = useMemo(() => waysOf(now), [now]);
  const mission = now.nodes.find((node) => node.main === true) ?? now.nodes.at(-1);
  const known = (id: string | null): string | undefined =>
    now.node.has(id ?? '') ? (id ?? undefined) : undefined;
  const firstActivity = now.nodes.find((node) => node.kind === 'activity') ?? now.nodes[0];
  const node = known(chosen) ?? firstActivity?.id ?? '';
  const to = known(end) ?? mission?.id ?? '';
  const items = useMemo(
    () =>
      now.nodes.map((each) => ({
        id: each.id,
        label: nodeName(text, each),
        lang: langOf(each.label),
        description: kindName(text, each),
      })),
    [now.nodes, text, langOf],
  );
  const chooser = (label: string, id: string, onSelect: (id: string | null) => void) => (
    <ComboBox
      label={label}
      items={items}
      selectedId={id}
      onSelect={onSelect}
      emptyText={text.t('analysis:ways.noMatch')}
    />
  );
  return (
    <>
      <div className={styles.chooser}>
        {chooser(text.t('analysis:ways.node'), node, chooseNode)}
      </div>
      <div className={styles.sides}>
        <Side words="before" ids={useMemo(() => upstream(ways, node), [ways, node])} />
        <Side words="after" ids={useMemo(() => downstream(ways, node), [ways, node])} />
      </div>
      <div className={styles.chooser}>{chooser(text.t('analysis:ways.to'), to, chooseEnd)}</div>
      <Paths from={node} to={to} />
    </>
  );
}

interface SideProps {
  readonly words: 'before' | 'after';
  readonly ids: readonly string[];
}

function Side({ words, ids }: SideProps) {
  const text = useText();
  const [shown, more] = usePortion(ids);
  return (
    <section>
      <h3 className={styles.small}>{text.t(`analysis:ways.${words}`, { count: ids.length })}</h3>
      <ul className={styles.names}>
        {shown.map((id) => (
          <li key={id}>
            <NodeName id={id} hasMark />
          </li>
        ))}
      </ul>
      {more}
    </section>
  );
}

function Paths({ from, to }: { readonly from: string; readonly to: string }) {
  const text = useText();
  const now = useFlowNow();
  const { items, total, isExact } = useMemo(
    () => pathsBetween(waysOf(now), from, to, MOST_PATHS),
    [now, from, to],
  );
  if (total === 0) return <p>{text.t('analysis:ways.none')}</p>;
  const left = total - items.length;
  return (
    <>
      <p role="status">
        {text.t(isExact ? 'analysis:ways.paths' : 'analysis:ways.atLeast', { count: total })}{' '}
        {left > 0 && text.t('analysis:ways.left', { count: left })}
      </p>
      <ol className={styles.paths}>
        {items.map((path) => (
          <li key={path.join(' ')}>
            <Chain ids={path} />
          </li>
        ))}
      </ol>
    </>
  );
}
