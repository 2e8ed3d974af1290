// What both flow pages have in common: the same flow at the same places, shown from the same distance,
// callable from outside as `flowBench` and `drawFlow`.
// Knows nothing of how the flow is drawn.
import type { Viewport } from '@xyflow/react';
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import { bigWorkbook } from '../workbook-2000.ts';

const address = new URLSearchParams(location.search);
export const data = bigWorkbook(Number(address.get('nodes')));

/** Draws at once or, with `hold` in the address, when told to from outside. */
export function begin(draw: () => void): void {
  if (address.has('hold')) window.drawFlow = draw;
  else draw();
}

type SetViewport = (viewport: Viewport) => Promise<unknown>;
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const right = Math.max(...data.nodes.map(({ pos }) => pos[0])) + NODE_WIDTH;
const bottom = Math.max(...data.nodes.map(({ pos, label }) => pos[1] + nodeHeight(label)));
const distance = ([x, y]: readonly [number, number]): number =>
  Math.abs(x - right / 2) + Math.abs(y - bottom / 2);
const middle = data.nodes.toSorted((a, b) => distance(a.pos) - distance(b.pos))[0];

/** Where on the screen the Node in the middle is. */
function box(): DOMRect {
  const node = document.querySelector(`.react-flow__node[data-id="${middle?.id}"]`);
  if (!node) throw new Error('The Node in the middle is not drawn');
  return node.getBoundingClientRect();
}

/** Lets the page be steered from outside. */
export function steer(setViewport: SetViewport): void {
  window.flowBench = {
    /** Shows the Node in the middle at zoom 1, and says where on the screen it is. */
    async near(): Promise<Box> {
      const [x, y] = middle?.pos ?? [0, 0];
      await setViewport({ x: innerWidth / 2 - x, y: innerHeight / 2 - y, zoom: 1 });
      await drawn();
      return box().toJSON();
    },
    at: () => box().x,
    /** Shows all Nodes at once. */
    async whole(): Promise<void> {
      const zoom = Math.min(innerWidth / right, innerHeight / bottom) * 0.9;
      await setViewport({ x: innerWidth * 0.05, y: innerHeight * 0.05, zoom });
      await drawn();
    },
    /** Links that ought to be in view while all Nodes are, and are not: to the eye, or to the pointer. */
    missing: (): number =>
      data.links.length -
      Math.min(linesDrawn(), [...document.querySelectorAll(LINKS)].filter(isIn).length),
  };
}

/** What answers the pointer, in bare React Flow and on our map. */
const LINKS = '.react-flow__edge, [data-link]';
const isIn = (line: Element): boolean => {
  const place = line.getBoundingClientRect();
  const isOnScreen =
    place.x >= 0 && place.y >= 0 && place.right <= innerWidth && place.bottom <= innerHeight;
  return isOnScreen && place.width > 0;
};

/** How often a line begins in what is drawn with a stroke; from afar cards hold no drawings. */
const linesDrawn = (): number =>
  [...document.querySelectorAll('.react-flow__viewport path')]
    .filter((path) => path.checkVisibility() && getComputedStyle(path).stroke !== 'none')
    .reduce((sum, path) => sum + (path.getAttribute('d')?.match(/M/g)?.length ?? 0), 0);

const drawn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 300));

declare global {
  interface Window {
    drawFlow?: () => void;
    flowBench: {
      near(): Promise<Box>;
      at(): number;
      whole(): Promise<void>;
      missing(): number;
    };
  }
}
