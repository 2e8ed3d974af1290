// Which part of the plane is drawn: what is in view, and a margin round it. It moves on only when the view
// reaches its edge, so that most frames of a movement draw nothing anew.
// Must not know what a Node or a Link looks like.
import { type ReactFlowState, useStore } from '@xyflow/react';
import { useState } from 'react';

/** A part of the plane, in canvas pixels. */
export interface Sight {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
type View = Pick<ReactFlowState, 'width' | 'height' | 'transform'>;

/** Pixels of the screen: more would draw too much, less would move on too often. */
const MARGIN = 160;

/** What to draw; null while the map has no size. */
export function useSight(): Sight | null {
  const [follow] = useState(followView);
  return useStore(follow);
}

/** Answers one part after the other for a view that moves, the same one for as long as it will do. */
export function followView(): (view: View) => Sight | null {
  let last: Sight | null = null;
  return (view) => {
    if (view.width === 0 || view.height === 0) return null;
    if (!last || !holds(last, seen(view, 0)) || !holds(seen(view, 2 * MARGIN), last))
      last = seen(view, MARGIN);
    return last;
  };
}

/** What is in view and so many pixels of the screen round it. */
const seen = ({ width, height, transform: [x, y, zoom] }: View, margin: number): Sight => ({
  left: (-x - margin) / zoom,
  top: (-y - margin) / zoom,
  right: (width - x + margin) / zoom,
  bottom: (height - y + margin) / zoom,
});

const holds = (outer: Sight, inner: Sight): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

/** True where the two have a point in common. */
export const meets = (a: Sight, b: Sight): boolean =>
  a.left <= b.right && a.right >= b.left && a.top <= b.bottom && a.bottom >= b.top;
