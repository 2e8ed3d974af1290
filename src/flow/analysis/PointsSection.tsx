// The Nodes without which no activity leads to the mission any more.
import { useMemo } from 'react';
import { singlePoints } from '#domain/analysis/single-points.ts';
import { waysOf } from '#domain/analysis/ways.ts';
import styles from '#flow/analysis/Analysis.module.css';
import { NodeName } from '#flow/analysis/Names.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { useText } from '#workspace/text-context.ts';

/** The list, in the order of the way to the mission. */
export function PointsSection() {
  const text = useText();
  const now = useFlowNow();
  const points = useMemo(() => singlePoints(now, waysOf(now)), [now]);
  const [shown, more] = usePortion(points ?? []);
  if (points === null) return <p>{text.t('analysis:noPath')}</p>;
  if (points.length === 0) return <p>{text.t('analysis:points.none')}</p>;
  return (
    <>
      <ol className={styles.names}>
        {shown.map(({ id }) => (
          <li key={id}>
            <NodeName id={id} hasMark />
          </li>
        ))}
      </ol>
      {more}
    </>
  );
}
