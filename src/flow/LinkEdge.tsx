// A Link on the map: a line with an arrow head, and its verb when it is pointed at or selected.
// Must not subscribe to anything but its own props.
import { type EdgeProps } from '@xyflow/react';
import { memo } from 'react';
import { edgePath } from '#flow/edge-path.ts';
import styles from '#flow/LinkEdge.module.css';
import type { MapEdge } from '#flow/map-elements.ts';
import { verb } from '#flow/words.ts';
import { cx } from '#ui/cx.ts';
import { useText } from '#workspace/text-context.ts';

/** The line of one Link. */
export const LinkEdge = memo(function LinkEdge({
  data,
  selected,
  sourceX,
  sourceY,
  targetX,
  targetY,
}: EdgeProps<MapEdge>) {
  const text = useText();
  if (!data) return null;
  const { kind } = data.link;
  const { line, head, middle } = edgePath({
    sourceX,
    sourceY,
    targetX,
    targetY,
    targetWidth: data.targetWidth,
  });
  const isAside = kind === 'feedback' || kind === 'blocks' || kind === 'side_effect';
  return (
    <g
      className={cx(
        styles.link,
        selected && styles.selected,
        isAside && styles.aside,
        kind === 'blocks' && styles.blocks,
      )}
    >
      <path className={cx(styles.hit, 'react-flow__edge-interaction')} d={line} />
      <path className={styles.line} d={line} />
      <path className={styles.head} d={head} />
      <text className={styles.verb} x={middle[0]} y={middle[1]} dy="0.35em">
        {verb(text, kind)}
      </text>
    </g>
  );
});
