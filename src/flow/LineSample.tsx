// A short piece of a line as the map draws it, for the legend.
// Must not know what it means.
import type { LinkKind } from '#domain/vocabularies/flow.ts';
import { lookOf } from '#flow/link-looks.ts';
import styles from '#flow/Links.module.css';
import { minusMark } from '#flow/edge-path.ts';
import { cx } from '#ui/cx.ts';

interface LineSampleProps {
  readonly kind: LinkKind | null;
  readonly isMinus?: boolean;
}

/** A line with its head. */
export const LineSample = ({ kind, isMinus = false }: LineSampleProps) => (
  <svg width="64" height="20" viewBox="0 0 64 20" aria-hidden="true">
    <g className={cx(styles.link, styles[lookOf(kind)])}>
      <path className={styles.line} d="M2 10H52" />
      <path className={styles.head} d="M60 10l-8 -5v10z" />
      {isMinus && <path className={styles.minus} d={minusMark([28, 10])} />}
    </g>
  </svg>
);
