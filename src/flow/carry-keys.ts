// Carrying Nodes with the arrow keys: by steps of the grid or, in lanes that are not stored, lane by lane.
// What is said follows what was done. Must not know how the map draws.
import type { KeyboardEvent } from 'react';
import type { LaneView } from '#domain/lane-layout.ts';
import { GRID, type Place } from '#domain/lanes.ts';
import type { FlowActs } from '#flow/acts.ts';
import type { FlowNow } from '#flow/flow-now.ts';
import { carry, type Carried, useFlowUi } from '#flow/flow-ui.ts';
import { nextLane } from '#flow/lane-drop.ts';
import type { Direction } from '#flow/walk.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';

interface Carrying {
  readonly now: FlowNow;
  readonly acts: FlowActs;
  readonly text: Translator;
}

export const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const STEP: Readonly<Record<Direction, Place>> = {
  left: [-1, 0],
  right: [1, 0],
  up: [0, -1],
  down: [0, 1],
};
/** Grid steps with Shift held. */
const STRIDE = 5;

/** Handles a key while something is in hand; false where it is not ours. */
export function carryKey(event: KeyboardEvent, { now, acts, text }: Carrying): boolean {
  const { carried } = useFlowUi.getState();
  if (!carried) return false;
  const direction = ARROWS[event.key];
  const view = direction && acts.lanes();
  if (view) {
    carryOn(view, carried, direction, { now, acts, text });
    return true;
  }
  if (direction) {
    const [x, y] = STEP[direction];
    const step = GRID * (event.shiftKey ? STRIDE : 1);
    const next = { ...carried, dx: carried.dx + x * step, dy: carried.dy + y * step };
    carry(next);
    announce(text.t('flow:said.carried', { x: next.dx, y: next.dy }));
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    carry(null);
    acts.drop(
      new Map(
        carried.ids.map((id) => {
          const [x, y] = now.places.get(id) ?? [0, 0];
          return [id, [x + carried.dx, y + carried.dy]];
        }),
      ),
    );
    return true;
  }
  if (event.key === 'Escape') {
    carry(null);
    announce(text.t('flow:said.carryEnded'));
    return true;
  }
  // Nothing else while something is in hand; Tab leaves it where it is.
  if (event.key === 'Tab') carry(null);
  return event.key !== 'Tab';
}

/** In lanes that are not stored, one goes from lane to lane. */
function carryOn(
  view: LaneView,
  carried: Carried,
  direction: Direction,
  { now, acts, text }: Carrying,
): void {
  const id = carried.ids.at(-1) ?? '';
  const [node, from] = [now.node.get(id), now.places.get(id)];
  if (!node || !from) return;
  const at: Place = [from[0] + carried.dx, from[1] + carried.dy];
  const next = nextLane(view, node, at, STEP[direction]);
  if (!next) {
    announce(text.t('flow:said.edge'));
    return;
  }
  carry({ ...carried, dx: next.place[0] - from[0], dy: next.place[1] - from[1] });
  announce(acts.laneName(view, next.lane));
}
