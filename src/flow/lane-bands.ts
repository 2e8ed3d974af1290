// The ground of each lane: how far its band reaches, and where its name stands.
// Pure; units are canvas pixels.
import type { LaneView } from '#domain/lane-layout.ts';
import {
  COLUMN_GAP,
  type LaneFrame,
  laneFrames,
  type LaneNode,
  type Places,
} from '#domain/lanes.ts';

export interface Band extends LaneFrame<string> {
  /** Along the map's upper edge, at its left side, or in the band itself. */
  readonly named: 'above' | 'left' | 'inside';
}

const SIDE = COLUMN_GAP / 2 - 6;
const ABOVE = 56;
const BELOW = 24;
const TITLE = 40;
/** A row's name keeps its size while the map gets smaller. */
const ROW_TITLE = 48;

/** By kind: bands of one height; none for what stands beside unless it keeps to itself. */
export function bandsByKind(nodes: readonly LaneNode[], places: Places): readonly Band[] {
  const frames = laneFrames(nodes, places);
  const main = frames.filter((frame) => frame.lane !== 'beside');
  const top = Math.min(...main.map((frame) => frame.y)) - ABOVE;
  const bottom = Math.max(...main.map((frame) => frame.y + frame.height)) + BELOW;
  const beside = frames.find((frame) => frame.lane === 'beside' && frame.y > bottom);
  const left = Math.min(...frames.map((frame) => frame.x));
  const right = Math.max(...frames.map((frame) => frame.x + frame.width));
  const columns = main.map((frame) =>
    widened({ ...frame, y: top, height: bottom - top, named: 'above' }),
  );
  return beside ? [...columns, titled({ ...beside, x: left, width: right - left })] : columns;
}

/** By term or owner. */
export const bandsOf = ({ rule, frames }: LaneView): readonly Band[] =>
  frames.map((frame) => {
    if (rule.axis === 'rows') return { ...titled(frame, ROW_TITLE), named: 'left' };
    if (frame.lane === 'beside') return titled(frame);
    const height = frame.height + ABOVE + BELOW;
    return widened({ ...frame, y: frame.y - ABOVE, height, named: 'above' });
  });

const widened = (band: Band): Band => ({
  ...band,
  x: band.x - SIDE,
  width: band.width + 2 * SIDE,
});

/** With room for its name above what is in it. */
const titled = (frame: LaneFrame<string>, title = TITLE): Band =>
  widened({
    ...frame,
    y: frame.y - title,
    height: frame.height + title + BELOW,
    named: 'inside',
  });
