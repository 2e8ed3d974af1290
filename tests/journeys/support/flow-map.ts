// Where things are on the map of the flow: cards by their labels, lines by what they join, free ground.
// Looks only; pressing is the hands'.
import { expect, type Locator, type Page } from '@playwright/test';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import type { Between } from './flow-hand.ts';
import { t } from './texts.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export const map = (page: Page): Locator => page.locator('.react-flow');

/** A card by its label. */
export const card = (page: Page, label: string): Locator =>
  map(page)
    .locator('[id^="flow-node-"][role="button"]')
    .filter({ has: page.getByText(label, { exact: true }) });

/** The point at a side of a card where a line begins. */
export const handle = (page: Page, label: string, side: 'out' | 'into'): Locator =>
  card(page, label).locator(`[data-handle="${side}"]`);

/** The field on a card in which its label is typed. */
export const labelField = (page: Page): Locator => map(page).locator('textarea');

export const panel = (page: Page): Locator =>
  page.getByRole('complementary', { name: t('flow:panel') });
export const dialog = (page: Page): Locator => page.getByRole('dialog');
export const menuItem = (page: Page, key: string): Locator =>
  page.getByRole('menuitem', { name: t(key) });

/** The button of a kind in the dialog for a new Node; under "more kinds" when it is not offered first. */
export const kindButton = (page: Page, kind: NodeKind): Locator => {
  const name = new RegExp(`^${t(`vocabularies:node_kind.${kind}.label`)}$`, 'u');
  return dialog(page)
    .getByRole('button')
    .filter({ has: page.locator('b', { hasText: name }) });
};

/** The list that gives a Node another kind, in its details. */
export const kindSelect = (details: Locator): Locator =>
  details.getByRole('button', { name: new RegExp(` ${t('fields:nodes.kind.label')}$`, 'u') });

export async function boxOf(target: Locator) {
  const box = await target.boundingBox();
  if (!box) throw new Error(`Not in sight: ${String(target)}`);
  return box;
}

export async function middleOf(target: Locator): Promise<Point> {
  const { x, y, width, height } = await boxOf(target);
  return { x: x + width / 2, y: y + height / 2 };
}

/** A point of the line between two cards that nothing covers. */
export async function onLine(page: Page, [from, to]: Between): Promise<Point> {
  const [start, end] = [await boxOf(card(page, from)), await boxOf(card(page, to))];
  const ends = [
    { x: start.x + start.width, y: start.y + start.height / 2 },
    { x: end.x, y: end.y + end.height / 2 },
  ] as const;
  const found = await page.evaluate(pointOnLine, ends);
  if (!found) throw new Error(`No line in sight between “${from}” and “${to}”`);
  return found;
}

function pointOnLine([start, end]: readonly [Point, Point]): Point | null {
  const lines = [...document.querySelectorAll<SVGPathElement>('path[data-link]')].map((path) => {
    const length = path.getTotalLength();
    const at = (part: number): DOMPoint =>
      path.getPointAtLength(part * length).matrixTransform(path.getScreenCTM() ?? undefined);
    const far = (a: DOMPoint, b: { x: number; y: number }): number =>
      Math.hypot(a.x - b.x, a.y - b.y);
    return { path, at, off: far(at(0), start) + far(at(1), end) };
  });
  const nearest = lines.toSorted((a, b) => a.off - b.off)[0];
  if (!nearest || nearest.off > 40) return null;
  for (let part = 0.2; part < 0.9; part += 0.02) {
    const { x, y } = nearest.at(part);
    if (document.elementFromPoint(x, y) === nearest.path) return { x, y };
  }
  return null;
}

/** Ground with nothing on it, as near as can be to a point. */
export async function freeGround(page: Page, near: Point): Promise<Point> {
  const found = await page.evaluate(groundNear, near);
  if (!found) throw new Error('No free ground in sight');
  return found;
}

function groundNear(near: Point): Point | null {
  const box = document.querySelector('.react-flow')?.getBoundingClientRect();
  if (!box) return null;
  const isFree = (x: number, y: number): boolean =>
    document.elementFromPoint(x, y)?.matches('.react-flow__pane') ?? false;
  // Clear of the edge, where a line that is drawn moves the map.
  const [room, step] = [60, 12];
  const free: Point[] = [];
  for (let x = box.left + room; x < box.right - room; x += step)
    for (let y = box.top + room; y < box.bottom - room; y += step)
      if (isFree(x, y) && isFree(x - 10, y) && isFree(x + 10, y) && isFree(x, y + 10))
        free.push({ x, y });
  const far = ({ x, y }: Point): number => Math.hypot(x - near.x, y - near.y);
  return free.toSorted((a, b) => far(a) - far(b))[0] ?? null;
}

/** Waits until nothing moves any more. */
export async function still(page: Page): Promise<void> {
  const where = () => page.locator('.react-flow__viewport').getAttribute('style');
  let before = await where();
  await expect
    .poll(async () => {
      const now = await where();
      const isSame = now === before;
      before = now;
      return isSame;
    })
    .toBe(true);
}
