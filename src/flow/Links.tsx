// The Links on the map: a line with an arrow head each, and its verb when it is pointed at or selected.
// One drawing below the cards instead of React Flow's edges: those ask about themselves in every frame.
// For the eye and the pointer only: with keys and read out, Links are in the panel and in the list.
import { useStoreApi } from '@xyflow/react';
import { memo, type MouseEvent } from 'react';
import type { FlowLink } from '#domain/records/link.ts';
import { edgePath, type Ends } from '#flow/edge-path.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { selectLink, useFlowUi } from '#flow/flow-ui.ts';
import { linkEnds, type PlaceOf } from '#flow/link-ends.ts';
import styles from '#flow/Links.module.css';
import { verb } from '#flow/words.ts';
import { cx } from '#ui/cx.ts';
import { useText } from '#workspace/text-context.ts';

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
  return (
    <svg className={styles.links} aria-hidden="true" onClick={onClick}>
      {links.map((link) => {
        const ends = linkEnds(link, now, placeOf);
        return (
          ends && <Line key={link.id} link={link} isSelected={link.id === selected} {...ends} />
        );
      })}
    </svg>
  );
});

interface LineProps extends Ends {
  readonly link: FlowLink;
  readonly isSelected: boolean;
}

/** Memoised by its numbers: of many lines only those of a moved Node are drawn again. */
const Line = memo(function Line({ link: { id, kind }, isSelected, ...ends }: LineProps) {
  const text = useText();
  const { line, head, middle } = edgePath(ends);
  const isAside = kind === 'feedback' || kind === 'blocks' || kind === 'side_effect';
  return (
    <g
      // A press on a line does not move the map.
      className={cx(
        styles.link,
        'nopan',
        isSelected && styles.selected,
        isAside && styles.aside,
        kind === 'blocks' && styles.blocks,
      )}
      data-link={id}
    >
      <path className={styles.hit} d={line} />
      <path className={styles.line} d={line} />
      <path className={styles.head} d={head} />
      <text className={styles.verb} x={middle[0]} y={middle[1]} dy="0.35em">
        {verb(text, kind)}
      </text>
    </g>
  );
});
