// Barriers that nobody works on, and what they hold up.
import { useMemo } from 'react';
import { openBarriers } from '#domain/analysis/open-barriers.ts';
import styles from '#flow/analysis/Analysis.module.css';
import { NodeName } from '#flow/analysis/Names.tsx';
import { ToldNames } from '#flow/analysis/Told.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { Badge } from '#ui/Badge.tsx';
import { useText } from '#workspace/text-context.ts';

/** The list, those in the way of the mission first. */
export function BarriersSection() {
  const text = useText();
  const now = useFlowNow();
  const open = useMemo(() => openBarriers(now), [now]);
  const [shown, more] = usePortion(open);
  if (open.length === 0) {
    const hasSome = now.nodes.some(({ kind }) => kind === 'barrier');
    return <p>{text.t(hasSome ? 'analysis:barriers.none' : 'analysis:barriers.noBarriers')}</p>;
  }
  return (
    <>
      <ul className={styles.rows}>
        {shown.map(({ barrier, blocks, isOnPath }) => (
          <li key={barrier.id}>
            <NodeName id={barrier.id} hasMark />
            {isOnPath && <Badge tone="warn">{text.t('analysis:onPath')}</Badge>}
            <p className={styles.note}>
              {blocks.length === 0 ? (
                text.t('analysis:barriers.blocksNothing')
              ) : (
                <ToldNames
                  ids={blocks}
                  words={(names) => text.t('analysis:barriers.blocks', { names })}
                />
              )}
            </p>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
