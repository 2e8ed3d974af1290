// The small drawing that stands for a kind of Node; decoration, its word stands beside it.
// Must not know about selection or places.
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { shapeOf } from '#flow/kind-shapes.ts';
import styles from '#flow/KindMark.module.css';

/** The kind's shape in the kind's hue (or in the text's colour on a filled ground). */
export function KindMark({
  kind,
  isPlain = false,
}: {
  readonly kind: NodeKind | null;
  readonly isPlain?: boolean;
}) {
  const { path, hue, isLine } = shapeOf(kind);
  return (
    <svg
      className={styles.mark}
      viewBox="0 0 16 16"
      aria-hidden="true"
      style={isPlain ? undefined : { color: `var(--chapter-${hue})` }}
    >
      <path className={isLine ? styles.line : styles.fill} d={path} />
    </svg>
  );
}
