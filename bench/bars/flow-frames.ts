// B10: what moving the map and dragging a Node costs the main thread per frame, against bare React Flow.
// Time is the processor's, not the clock's: other programs do not disturb it.
import type { CDPSession, Page } from '@playwright/test';
import { type Bench, SCREEN } from '../bench.ts';
import { against, atMost, oneRound, type Row, times } from '../figures.ts';
import { mainThread } from '../main-thread.ts';

const ROUNDS = 5;
/** Half of them there, half of them back. */
const FRAMES = 32;
/** Pixels to the side and down per frame: a brisk swipe. */
const SWIPE = 16;
/** Nodes, and the limits for moving the map and dragging a Node at zoom 1. */
const SIZES = [
  [300, 0.5],
  [500, 0.5],
  [2000, 0.2],
] as const;

export async function flowFrames(bench: Bench): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [nodes, limit] of SIZES) {
    const ours = await openMap(bench, `flow.html?nodes=${nodes}`);
    const reference = await openMap(bench, `flow-bare.html?nodes=${nodes}`);
    const compare = async (what: string, most: number, measure: Measure, goal?: number) => {
      const rounds = await times(ROUNDS + 1, (index) =>
        oneRound(
          index,
          () => measure(ours),
          () => measure(reference),
        ),
      );
      const row = {
        bar: 'B10',
        what: `${what}; bare React Flow`,
        unit: 'ms',
        limit: most,
      } as const;
      // The first round only warms up.
      rows.push(against(rounds.slice(1), goal === undefined ? row : { ...row, goal }));
    };
    await compare(`${nodes} nodes, move the map, per frame`, limit, panNear);
    await compare(`${nodes} nodes, drag a node, per frame`, limit, dragNear);
    if (nodes === 500) {
      await compare('500 nodes, all in view, move the map', 1.4, panWhole, 1);
      rows.push(await missingLinks(ours));
    }
    await ours.page.context().close();
    await reference.page.context().close();
  }
  return rows;
}

/** Drawing less would be cheap: all in view must mean all. */
async function missingLinks({ page }: OpenMap): Promise<Row> {
  await page.evaluate(() => window.flowBench.whole());
  const missing = await page.evaluate(() => window.flowBench.missing());
  const what = '500 nodes, all in view, links not drawn';
  return atMost(missing, { bar: 'B10', what, unit: '', limit: 0 });
}

interface OpenMap {
  readonly page: Page;
  readonly session: CDPSession;
}
/** Milliseconds per frame. */
type Measure = (map: OpenMap) => Promise<number>;

async function openMap(bench: Bench, address: string): Promise<OpenMap> {
  const page = await bench.open(address);
  await page.locator('.react-flow__node').first().waitFor();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return { page, session };
}

const panNear: Measure = async (map) => {
  await map.page.evaluate(() => window.flowBench.near());
  return pan(map, SWIPE);
};

const panWhole: Measure = async (map) => {
  await map.page.evaluate(() => window.flowBench.whole());
  return pan(map, 4);
};

async function pan(map: OpenMap, step: number): Promise<number> {
  await map.page.mouse.move(SCREEN.width / 2, SCREEN.height / 2);
  return perFrame(map, async (sign) => {
    await map.page.mouse.wheel(step * sign, step * sign);
  });
}

const dragNear: Measure = async (map) => {
  const box = await map.page.evaluate(() => window.flowBench.near());
  let [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  const { mouse } = map.page;
  await mouse.move(x, y);
  await mouse.down();
  const ms = await perFrame(map, async (sign) => {
    x += 8 * sign;
    y += 8 * sign;
    // Not by Playwright, which runs scripts of its own in the page for each step of a drag.
    const held = { button: 'left', buttons: 1 } as const;
    await map.session.send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y, ...held });
  });
  await mouse.up();
  return ms;
};

/** What the main thread does for a movement there and back, shared out over its frames. */
async function perFrame(map: OpenMap, move: (sign: 1 | -1) => Promise<void>): Promise<number> {
  const start = await map.page.evaluate(() => window.flowBench.at());
  const there = await worked(map, () => move(1));
  const end = await map.page.evaluate(() => window.flowBench.at());
  // What does not follow costs nothing.
  if (Math.abs(end - start) < FRAMES / 2) throw new Error('The map did not follow the pointer');
  return (there + (await worked(map, () => move(-1)))) / FRAMES;
}

/** Milliseconds of the main thread for half of the frames. */
async function worked({ session }: OpenMap, move: () => Promise<void>): Promise<number> {
  const before = await mainThread(session);
  await times(FRAMES / 2, move);
  return 1000 * ((await mainThread(session)) - before);
}
