// The loops of the flow by the names of their Nodes, and what each of them does.
import { useMemo } from 'react';
import { flowLoops, type Loop } from '#domain/analysis/loops-of-flow.ts';
import styles from '#flow/analysis/Analysis.module.css';
import { Chain } from '#flow/analysis/Chain.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { Badge } from '#ui/Badge.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useText } from '#workspace/text-context.ts';

/** More loops are not read. */
const MOST_LOOPS = 60;
const ICONS = { reinforcing: 'plus', balancing: 'minus', unknown: 'info' } as const;

/** The list, the shortest loop first. */
export function LoopsSection() {
  const text = useText();
  const now = useFlowNow();
  const { items, total, isExact } = useMemo(() => flowLoops(now, MOST_LOOPS), [now]);
  const [shown, more] = usePortion(items);
  if (total === 0) return <p>{text.t('analysis:loops.none')}</p>;
  const left = total - items.length;
  return (
    <>
      <p>
        {text.t(isExact ? 'analysis:loops.count' : 'analysis:loops.atLeast', { count: total })}{' '}
        {left > 0 && text.t('analysis:loops.left', { count: left })}
      </p>
      <ul className={styles.rows}>
        {shown.map((loop) => (
          <LoopRow key={loop.links.map(({ id }) => id).join(' ')} loop={loop} />
        ))}
      </ul>
      {more}
    </>
  );
}

function LoopRow({ loop }: { readonly loop: Loop }) {
  const text = useText();
  const { links, sign, hurting, unsure, unsaid } = loop;
  return (
    <li>
      <Badge>
        <Icon name={ICONS[sign]} /> {text.t(`analysis:loops.sign.${sign}`)}
      </Badge>
      <Chain ids={links.map(({ from }) => from ?? '')} end={text.t('analysis:loops.back')} />
      <p className={styles.note}>
        {hurting > 0 && text.t('analysis:loops.hurting', { count: hurting })}{' '}
        {unsure > 0 && text.t('analysis:loops.unsure', { count: unsure })}{' '}
        {unsaid > 0 && text.t('analysis:loops.unsaid', { count: unsaid })}
      </p>
    </li>
  );
}
