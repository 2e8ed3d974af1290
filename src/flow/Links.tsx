// The Links on the map: a line with an arrow head each, and its verb when it is pointed at or selected.
// One drawing below the cards instead of React Flow's edges: those ask about themselves in every frame.
// For the eye and the pointer only: with keys and read out, Links are in the panel and in the list.
import { useStoreApi } from '@xyflow/react';
import { memo, type MouseEvent, useMemo, useState } from 'react';
import type { Places } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';
import { edgePath, type Ends, minusMark } from '#flow/edge-path.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { selectLink, useFlowUi } from '#flow/flow-ui.ts';
import { linkEnds, type PlaceOf } from '#flow/link-ends.ts';
import { lookOf } from '#flow/link-looks.ts';
import styles from '#flow/Links.module.css';
import { useDragged } from '#flow/moving.ts';
import { verb } from '#text/flow-names.ts';
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
  const [pointed, setPointed] = useState<string | null>(null);
  const store = useStoreApi();
  const onClick = ({ target }: MouseEvent): void => {
    const id = linkAt(target);
    if (id === null) return;
    store.setState({ nodesSelectionActive: false });
    selectLink(id);
  };
  const lines = links.flatMap((link) => {
    const ends = linkEnds(link, now, placeOf);
    return ends ? [{ link, ends }] : [];
  });
  return (
    <svg
      className={styles.links}
      aria-hidden="true"
      onClick={onClick}
      onPointerOver={({ target }) => setPointed(linkAt(target))}
      onPointerLeave={() => setPointed(null)}
    >
      {bundles(lines).map(({ look, paths, minus }, at) => (
        <g key={at} className={cx(styles.link, styles[look])}>
          <path className={styles.line} d={paths.map(({ line }) => line).join('')} />
          <path className={styles.head} d={paths.map(({ head }) => head).join('')} />
          {minus !== '' && <path className={styles.minus} d={minus} />}
        </g>
      ))}
      {lines.map(({ link, ends }) => (
        <Hit key={link.id} id={link.id} {...ends} />
      ))}
      {lines
        .filter(({ link: { id } }) => id === pointed || id === selected)
        .map(({ link, ends }) => (
          <Shown key={link.id} kind={link.kind} isSelected={link.id === selected} {...ends} />
        ))}
    </svg>
  );
});

interface MovingLinksProps {
  readonly links: readonly FlowLink[];
  readonly placesWith: (dragged: Places) => PlaceOf;
}

/** The lines that go with what is dragged: drawn anew in every frame of it. */
export function MovingLinks({ links, placesWith }: MovingLinksProps) {
  const dragged = useDragged();
  const placeOf = useMemo(() => placesWith(dragged), [placesWith, dragged]);
  return <Links links={links} placeOf={placeOf} />;
}

/** The id of the Link whose line something on the page is. */
export const linkAt = (target: EventTarget): string | null =>
  target instanceof Element ? target.getAttribute('data-link') : null;

/** Many lines in one path: for each that is drawn by itself the browser has work in every frame. */
function bundles(lines: readonly { readonly link: FlowLink; readonly ends: Ends }[]) {
  const looks = Map.groupBy(lines, ({ link }) => lookOf(link.kind));
  return [...looks].flatMap(([look, alike]) => {
    return Array.from({ length: Math.ceil(alike.length / BUNDLE) }, (_, at) => {
      const some = alike.slice(at * BUNDLE, (at + 1) * BUNDLE);
      const paths = some.map(({ link, ends }) => ({ link, ...edgePath(ends) }));
      const against = paths.filter(({ link }) => link.polarity === 'minus');
      return { look, paths, minus: against.map(({ middle }) => minusMark(middle)).join('') };
    });
  });
}

/** What of a line answers the pointer. A press on it does not move the map. */
const Hit = memo(function Hit({ id, ...ends }: Ends & { readonly id: string }) {
  return <path className={cx(styles.hit, 'nopan')} data-link={id} d={edgePath(ends).line} />;
});

interface ShownProps extends Ends {
  readonly kind: LinkKind | null;
  readonly isSelected: boolean;
}

/** The one line that is pointed at or selected: stronger, and with its verb. */
function Shown({ kind, isSelected, ...ends }: ShownProps) {
  const text = useText();
  const { line, head, middle } = edgePath(ends);
  return (
    <g className={cx(styles.shown, isSelected && styles.selected, styles[lookOf(kind)])}>
      <path className={styles.line} d={line} />
      <path className={styles.head} d={head} />
      <text className={styles.verb} x={middle[0]} y={middle[1]} dy="0.35em">
        {verb(text, kind)}
      </text>
    </g>
  );
}
