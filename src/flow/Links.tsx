// The Links on the map: a line with an arrow head each, and its verb when it is pointed at or selected.
// One drawing below the cards instead of React Flow's edges: those ask about themselves in every frame.
// For the eye and the pointer only: with keys and read out, Links are in the panel and in the list.
import { useStoreApi } from '@xyflow/react';
import { memo, type MouseEvent } from 'react';
import type { FlowLink } from '#domain/records/link.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';
import { edgePath, type Ends } from '#flow/edge-path.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { selectLink, useFlowUi } from '#flow/flow-ui.ts';
import { linkEnds, type PlaceOf } from '#flow/link-ends.ts';
import styles from '#flow/Links.module.css';
import { verb } from '#flow/words.ts';
import { cx } from '#ui/cx.ts';
import { useText } from '#workspace/text-context.ts';

/** So few that a line does not make the browser draw others far from it. */
const BUNDLE = 24;

interface LinksProps {
  readonly links: readonly FlowLink[];
  readonly placeOf: PlaceOf;
}

/** The lines of some Links, for inside the plane. Memoised, so that those at rest are left alone. */
export const Links = memo(function Links({ links, placeOf }: LinksProps) {
  const now = useFlowNow();
  const selected = useFlowUi((ui) => ui.link);
  const store = useStoreApi();
  const onClick = ({ target }: MouseEvent): void => {
    const id =
      target instanceof Element && target.closest('[data-link]')?.getAttribute('data-link');
    if (!id) return;
    store.setState({ nodesSelectionActive: false });
    selectLink(id);
  };
  const lines = links.flatMap((link) => {
    const ends = linkEnds(link, now, placeOf);
    return ends ? [{ link, ends }] : [];
  });
  return (
    <svg className={styles.links} aria-hidden="true" onClick={onClick}>
      {bundles(lines).map(({ look, paths }, at) => (
        <g key={at} className={cx(styles.resting, look)}>
          <path className={styles.line} d={paths.map(({ line }) => line).join('')} />
          <path className={styles.head} d={paths.map(({ head }) => head).join('')} />
        </g>
      ))}
      {lines.map(({ link, ends }) => (
        <Line key={link.id} link={link} isSelected={link.id === selected} {...ends} />
      ))}
    </svg>
  );
});

/** Many lines in one path: for each that is drawn by itself the browser has work in every frame. */
function bundles(lines: readonly { readonly link: FlowLink; readonly ends: Ends }[]) {
  const looks = Map.groupBy(lines, ({ link }) => lookOf(link.kind));
  return [...looks].flatMap(([look, alike]) => {
    const paths = alike.map(({ ends }) => edgePath(ends));
    return Array.from({ length: Math.ceil(paths.length / BUNDLE) }, (_, at) => ({
      look,
      paths: paths.slice(at * BUNDLE, (at + 1) * BUNDLE),
    }));
  });
}

const lookOf = (kind: LinkKind | null): string =>
  cx(
    (kind === 'feedback' || kind === 'blocks' || kind === 'side_effect') && styles.aside,
    kind === 'blocks' && styles.blocks,
  );

interface LineProps extends Ends {
  readonly link: FlowLink;
  readonly isSelected: boolean;
}

/**
 * What of a line answers the pointer; it is drawn by itself only while it is pointed at or selected.
 * Memoised by its numbers: of many only those of a moved Node are rendered again.
 */
const Line = memo(function Line({ link: { id, kind }, isSelected, ...ends }: LineProps) {
  const text = useText();
  const { line, head, middle } = edgePath(ends);
  return (
    <g
      // A press on a line does not move the map.
      className={cx(styles.link, 'nopan', isSelected && styles.selected, lookOf(kind))}
      data-link={id}
    >
      <path className={styles.hit} d={line} />
      <g className={styles.shown}>
        <path className={styles.line} d={line} />
        <path className={styles.head} d={head} />
        <text className={styles.verb} x={middle[0]} y={middle[1]} dy="0.35em">
          {verb(text, kind)}
        </text>
      </g>
    </g>
  );
});
