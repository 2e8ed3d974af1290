// Two tabs work on one flow at once: cards are dragged, renamed, joined and deleted here and there. Afterwards
// both show the same, and nothing is lost that nobody took away (bar B7).
import type { BrowserContext, Page } from '@playwright/test';
import type { Flow } from '#domain/graph.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { connectionOf } from '#flow/edits.ts';
import { expect, test } from './support/app.ts';
import { labelField, map, menuItem, type Point, still } from './support/flow-map.ts';
import { type Chance, chance } from './support/random.ts';
import { openSample, sample } from './support/screens.ts';
import { texts } from './support/texts.ts';
import { goToStep, saved, saveToFile, snapshotOf } from './support/workbook.ts';

const { t } = texts.en;
const INTERLEAVINGS = process.env['KURS_PROOF'] ? 200 : 8;
/** Nodes that stay whatever happens, so that there is something to work on. */
const LEAST = 13;

/** What was done in one interleaving, as the tabs themselves showed it. */
interface Log {
  /** Labels and places that Nodes had while somebody wrote or dropped, the last one last. */
  readonly labels: Map<string, string[]>;
  readonly places: Map<string, string[]>;
  readonly removed: Set<string>;
  readonly joined: (readonly [from: string, to: string])[];
}
/** One tab's act, stopping after each little movement. */
type Act = (tab: Page, flow: Flow, random: Chance, log: Log) => AsyncGenerator<void, void>;

test(`two tabs that draw at once agree, and lose no card and no line (${INTERLEAVINGS} interleavings)`, async ({
  page,
  context,
}) => {
  test.setTimeout(INTERLEAVINGS * 10_000 + 60_000);
  const { docId } = await openSample(page, texts.en);
  const tabs = await twoTabs(page, context, docId);
  const log = newLog();
  let done = 0;
  for (let seed = 1; seed <= INTERLEAVINGS; seed += 1)
    await test.step(`interleaving ${seed}`, async () => {
      done += await interleave(tabs, seed, log);
    });
  expect(done, 'most of what was tried was done').toBeGreaterThan(INTERLEAVINGS);

  const shown = await stateOf(page);
  await page.reload();
  await expect.poll(() => stateOf(page), 'the same after a reload').toEqual(shown);
  await goToStep(page, docId, 'flow');
  await saved(page);
  const { nodes, links } = await snapshotOf(await saveToFile(page, sample().answers.start.title));
  const isAlive = ({ id }: { readonly id: string }): boolean => !log.removed.has(id);
  expect(nodes.map(({ id }) => id)).toEqual(
    sample()
      .nodes.filter(isAlive)
      .map(({ id }) => id),
  );
  const ends = links.map(({ from, to }) => `${from}>${to}`);
  const wanted = sample().links.map(({ from, to }) => [from ?? '', to ?? ''] as const);
  for (const pair of [...wanted, ...log.joined])
    if (!pair.some((id) => log.removed.has(id))) expect(ends).toContain(pair.join('>'));
});

const newLog = (): Log => ({
  labels: new Map(),
  places: new Map(),
  removed: new Set(),
  joined: [],
});

/** The map of the same workbook in two tabs. */
async function twoTabs(page: Page, context: BrowserContext, docId: string): Promise<[Page, Page]> {
  const other = await context.newPage();
  for (const tab of [page, other]) {
    // All of the flow must be in sight, in words that can be pointed at.
    await tab.setViewportSize({ width: 1920, height: 1400 });
    await tab.goto(`${page.url().split('#')[0]}#/w/${docId}/flow`);
    await expect(map(tab).locator('.react-flow__node')).toHaveCount(sample().nodes.length);
    await tab.evaluate(() => {
      const typed: [id: string, value: string][] = [];
      Object.assign(globalThis, { typed });
      const note = ({ target }: Event) => {
        if (!(target instanceof HTMLTextAreaElement)) return;
        const id = target.closest<HTMLElement>('.react-flow__node')?.dataset['id'];
        if (id) typed.push([id, target.value]);
      };
      // What was typed, and what became of it where the other tab's letters were there already.
      for (const isBefore of [true, false]) document.addEventListener('input', note, isBefore);
    });
  }
  // From now on places are stored, and a card moves only when somebody moves it.
  await page.getByRole('button', { name: t('flow:moreActs'), exact: true }).click();
  await menuItem(page, 'flow:tidy').click();
  return [page, other];
}

/** Each tab does one thing, a movement here and a letter there; then they must agree. Answers how much was done. */
async function interleave(tabs: readonly [Page, Page], seed: number, all: Log): Promise<number> {
  const random = chance(seed);
  const log = newLog();
  for (const tab of tabs) {
    await tab.getByRole('button', { name: t('flow:fit'), exact: true }).click();
    await still(tab);
  }
  const before = await stateOf(tabs[0]);
  const nodes = sample().nodes.filter(({ id }) => id in before.labels);
  const flow = { nodes, links: [] };
  const acts = tabs.map((tab) =>
    random.pick(nodes.length > LEAST ? [drag, rename, join, remove] : [drag, rename, join])(
      tab,
      flow,
      // Half of the time both are at the same card.
      chance(seed * 2 + (random.below(2) === 0 ? 0 : tabs.indexOf(tab))),
      log,
    ),
  );
  const open = new Set(acts);
  while (open.size > 0) {
    const turn = random.below(3) === 0 ? [...open] : [random.pick([...open])];
    const steps = await Promise.all(turn.map(async (act) => ({ act, ...(await act.next()) })));
    for (const { act, done } of steps) if (done === true) open.delete(act);
  }

  await expect
    .poll(async () => {
      const [one, other] = await Promise.all(tabs.map(stateOf));
      return JSON.stringify(one) === JSON.stringify(other);
    }, `seed ${seed}: both tabs show the same`)
    .toBe(true);
  // What the other tab writes may be there before one looks: what was typed is noted in the page itself.
  for (const [id, value] of (await Promise.all(tabs.map(takeTyped))).flat())
    note(log.labels, id, value);
  check(before, await stateOf(tabs[0]), log, seed);
  for (const id of log.removed) all.removed.add(id);
  all.joined.push(...log.joined);
  return log.labels.size + log.places.size + log.removed.size + log.joined.length;
}

/** What the field on each card held around each letter, since this was last asked. */
const takeTyped = (tab: Page): Promise<[id: string, value: string][]> =>
  tab.evaluate(() => (Reflect.get(globalThis, 'typed') as [string, string][]).splice(0));

interface Shown {
  /** By the id of the Node. */
  readonly labels: Readonly<Record<string, string>>;
  readonly places: Readonly<Record<string, string>>;
  readonly links: readonly string[];
}

function check(before: Shown, after: Shown, log: Log, seed: number): void {
  const ids = Object.keys(before.labels).filter((id) => !log.removed.has(id));
  expect(Object.keys(after.labels), `seed ${seed}: cards`).toEqual(ids);
  for (const id of ids) {
    const [labels, places] = [log.labels.get(id), log.places.get(id)];
    // Untouched things stay; touched ones are as somebody left them. Cards show no spaces around a name.
    expect(
      labels?.map((label) => label.trim()) ?? [before.labels[id]],
      `seed ${seed}: label of ${id}`,
    ).toContain(after.labels[id]);
    const [left, is = ''] = [places ?? [before.places[id] ?? ''], after.places[id]];
    // A card gives way where the name above it grew.
    if (log.labels.size > 0 && left.some((place) => isLower(place, is))) continue;
    expect(left, `seed ${seed}: place of ${id}`).toContain(is);
  }
}

/** Whether a place, as `translate(8px, 16px)`, is straight below another. */
function isLower(above: string, below: string): boolean {
  const [x1, y1] = above.match(/-?[\d.]+/gu)?.map(Number) ?? [];
  const [x2, y2] = below.match(/-?[\d.]+/gu)?.map(Number) ?? [];
  return x1 === x2 && Number(y2) > Number(y1);
}

const stateOf = (tab: Page): Promise<Shown> =>
  tab.evaluate(() => {
    const cards = [...document.querySelectorAll<HTMLElement>('.react-flow__node')].toSorted(
      (a, b) => ((a.dataset['id'] ?? '') < (b.dataset['id'] ?? '') ? -1 : 1),
    );
    const by = (value: (card: HTMLElement) => string) =>
      Object.fromEntries(cards.map((card) => [card.dataset['id'] ?? '', value(card)]));
    return {
      // Words of the page stand where there is no name; what was typed says its language.
      labels: by((card) => card.querySelector('[id$="-label"][lang]')?.textContent ?? ''),
      places: by((card) => card.style.transform),
      links: [...document.querySelectorAll('path[data-link]')]
        .map((line) => line.getAttribute('data-link') ?? '')
        .toSorted(),
    };
  });

/** Lets go; true when the tab then tells of something that was done. */
async function letGo(tab: Page): Promise<boolean> {
  const said = tab.locator('[data-live-announcer="true"] output');
  const before = await said.textContent();
  await tab.mouse.up();
  // As it stands: the same sentence said again differs by a space.
  return expect
    .poll(() => said.textContent(), { timeout: 3000 })
    .not.toBe(before)
    .then(
      () => true,
      () => false,
    );
}

/** Where a card can be gripped, at a part of its height; null when it is gone or covered. */
const gripOf = (tab: Page, id: string, down: number): Promise<Point | null> =>
  tab.evaluate(
    ([wanted, part]) => {
      const card = document.querySelector(`.react-flow__node[data-id="${wanted}"]`);
      const box = card?.getBoundingClientRect();
      if (!card || !box) return null;
      const at = { x: box.left + box.width / 2, y: box.top + box.height * part };
      return card.contains(document.elementFromPoint(at.x, at.y)) ? at : null;
    },
    [id, down] as const,
  );

const note = (notes: Map<string, string[]>, id: string, value: string | undefined): void => {
  if (value !== undefined) notes.set(id, [...(notes.get(id) ?? []), value]);
};

const drag: Act = async function* (tab, { nodes }, random, log) {
  const { id } = random.pick(nodes);
  const at = await gripOf(tab, id, 0.9);
  if (!at) return;
  await tab.mouse.move(at.x, at.y);
  await tab.mouse.down();
  const [dx, dy] = [random.below(9) * 8 - 32, 24 + random.below(9) * 8];
  for (const part of [0.3, 0.6, 1]) {
    yield;
    await tab.mouse.move(at.x + dx * part, at.y + dy * part);
  }
  if (await letGo(tab)) note(log.places, id, (await stateOf(tab)).places[id]);
};

const rename: Act = async function* (tab, { nodes }, random, log) {
  const { id } = random.pick(nodes);
  const at = await gripOf(tab, id, 0.5);
  if (!at) return;
  await tab.mouse.dblclick(at.x, at.y);
  const field = labelField(tab);
  const isOpen = await field.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );
  if (!isOpen) return;
  await tab.keyboard.press('End');
  for (const letter of ` ${String.fromCodePoint(97 + random.below(26))}q`) {
    yield;
    // The other tab may have deleted the card: letters then go nowhere.
    if ((await field.count()) === 0) return;
    await tab.keyboard.type(letter);
    note(log.labels, id, await field.inputValue({ timeout: 2000 }).catch(() => undefined));
  }
  yield;
  await tab.keyboard.press('Enter');
};

const join: Act = async function* (tab, flow, random, log) {
  const [from, to] = pairOf(flow, random);
  const [start, end] = [await gripOf(tab, from.id, 0.5), await gripOf(tab, to.id, 0.5)];
  if (!start || !end) return;
  await tab.mouse.move(start.x, start.y);
  const point = await tab
    .locator(`.react-flow__node[data-id="${from.id}"] [data-handle="out"]`)
    .boundingBox({ timeout: 2000 })
    .catch(() => null);
  if (!point) return;
  await tab.mouse.move(point.x + point.width / 2, point.y + point.height / 2);
  await tab.mouse.down();
  for (const part of [0.5, 1]) {
    yield;
    const x = start.x + (end.x - start.x) * part;
    await tab.mouse.move(x, start.y + (end.y - start.y) * part);
  }
  if (await letGo(tab)) log.joined.push([from.id, to.id]);
  // Where the other tab moved the card away meanwhile, a question opens.
  else await tab.keyboard.press('Escape');
};

const remove: Act = async function* (tab, { nodes }, random, log) {
  // The mission stays: much in the sample hangs on it.
  const { id } = random.pick(nodes.filter(({ main }) => main !== true));
  const at = await gripOf(tab, id, 0.5);
  if (!at) return;
  await tab.mouse.click(at.x, at.y);
  yield;
  const isPicked = tab.locator(`#flow-node-${id}[aria-pressed="true"]`);
  if ((await isPicked.count()) === 0) return;
  await tab.keyboard.press('Delete');
  log.removed.add(id);
};

/** Two Nodes that the grammar lets be joined. */
function pairOf({ nodes, links }: Flow, random: Chance): readonly [FlowNode, FlowNode] {
  for (;;) {
    const [from, to] = [random.pick(nodes), random.pick(nodes)];
    const connection = connectionOf({ nodes, links }, from.id, to.id);
    if (connection && 'kind' in connection) return [from, to];
  }
}
