// Whatever is done to the flow, in whatever order, with undo and redo in between: the grammar holds, nothing
// covers anything else, and map, list, outline and picture show the same Nodes and Links.
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { endOf, kindsBetween, kindsFor } from '#domain/grammar.ts';
import { type Flow, mainImpacts } from '#domain/graph.ts';
import { outlineOf } from '#domain/outline.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { type FieldAt, itemAt } from '#domain/schema.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { type FlowActs, flowActs } from '#flow/acts.ts';
import { ALIGNMENTS } from '#flow/align.ts';
import { type ArrangeActs, arrangeActs } from '#flow/arrange-acts.ts';
import { nodesIn } from '#flow/drawn.ts';
import { connectionOf } from '#flow/edits.ts';
import { flowNow, lookUp, readFlow } from '#flow/flow-now.ts';
import { folded } from '#flow/grouping.ts';
import { linkEnds } from '#flow/link-ends.ts';
import { mapElements } from '#flow/map-elements.ts';
import { placesOf } from '#domain/standing.ts';
import { flowPicture } from '#pictures/flow.ts';
import { toasts } from '#ui/toasts.ts';
import { overlaps } from '../domain/random-flows.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
/** Runs of so many acts each: 10,000 acts, and three times as many in the proof. */
const RUNS = process.env['KURS_PROOF'] ? 300 : 100;
/** A hang, not a pace. */
const HANG = 600_000;
const ACTS = 100;
/** A flow that outgrows the page would only make the same runs slower. */
const MOST = 24;

let workbook: Workbook;
let acts: FlowActs;
let arrange: ArrangeActs;
let named: number;

/** Three numbers choose what an act is done to. */
type Chosen = readonly [a: number, b: number, c: number];
type Act = (...chosen: Chosen) => void;

const flow = (): Flow => readFlow(workbook.read);
const pick = <T>(all: readonly T[], at: number): T | undefined => all[at % all.length];
/** Half of them on the path to the mission. */
const kindAt = (at: number) =>
  (at % 2
    ? pick(NODE_KINDS, at >> 1)
    : pick(['activity', 'outcome', 'impact'] as const, at >> 1)) ?? 'outcome';
const nodeAt = (at: number) => pick(flow().nodes, at);
const groupAt = (at: number) => pick(workbook.read.items('nodeGroups'), at);
/** Labels differ, so that pictures can be read; some are long. */
const label = (at: number): string => {
  named += 1;
  return `n${String(named).padStart(4, '0')}${' long word'.repeat(at % 9)}`;
};
const some = (...at: readonly number[]): string[] => [
  ...new Set(at.flatMap((each) => nodeAt(each)?.id ?? [])),
];
const isFull = (): boolean => flow().nodes.length >= MOST;
const place = (a: number, b: number) => [(a % 300) * 8 - 600, (b % 200) * 8 - 400] as const;
const set = (at: FieldAt, value: unknown): void => workbook.apply({ type: 'set-field', at, value });

const BY_NAME: Readonly<Record<string, Act>> = {
  add: (a, b, c) => {
    if (!isFull())
      acts.add({ kind: kindAt(a), label: label(c), place: b % 2 ? place(b, c) : undefined });
  },
  addNext: (a, b, c) => {
    const beside = nodeAt(b)?.id;
    if (!isFull())
      acts.add({ kind: kindAt(a), label: label(a), [c % 2 ? 'leadsTo' : 'follows']: beside });
  },
  addLines: (a, b, c) => {
    const to = c % 3 ? (nodeAt(b)?.id ?? null) : null;
    if (!isFull())
      arrange.addLines(
        kindAt(a),
        Array.from({ length: 1 + (c % 3) }, () => label(b)),
        to,
      );
  },
  link: (a, b) => {
    const from = nodeAt(a)?.id ?? '';
    const ends = [...flow().nodes, ...flow().links].map(({ id }) => id);
    // What the grammar refuses is tried at times too.
    const allowed = ends.filter((to) => 'kind' in (connectionOf(flow(), from, to) ?? {}));
    const to = pick(b % 4 && allowed.length > 0 ? allowed : ends, b);
    if (to !== undefined) acts.link(from, to);
  },
  linkToLink: (a, b) => {
    const link = pick(flow().links, b);
    const said = flow().nodes.filter(({ kind }) => kind === 'assumption' || kind === 'risk');
    const node = pick(said, a);
    if (link && node) acts.link(node.id, link.id);
  },
  setLinkKind: (a, b) => {
    const link = pick(flow().links, a);
    const [from, to] = [endAt(link?.from), endAt(link?.to)];
    const kind = from && to && pick(kindsFor(from, to), b);
    if (link && kind) acts.setLinkKind(link.id, kind);
  },
  removeLink: (a) => acts.removeLink(pick(flow().links, a)?.id ?? ''),
  remove: (a, b, c) => acts.remove(c % 3 ? some(a) : some(a, b)),
  takeBack: () => toasts.get().at(-1)?.onAction?.(),
  setKind: (a, b) => acts.setKind(nodeAt(a)?.id ?? '', kindAt(b)),
  makeMission: (a) => {
    const impact = pick(
      flow().nodes.filter(({ kind }) => kind === 'impact'),
      a,
    );
    if (impact) acts.makeMission(impact.id);
  },
  drop: (a, b, c) => {
    const ids = c % 4 ? some(a) : some(a, b);
    if (ids.length > 0) acts.drop(new Map(ids.map((id) => [id, place(b, c)])));
  },
  dropGroup: (a, b, c) => {
    const group = groupAt(a);
    if (group?.folded) acts.drop(new Map([[group.id, place(b, c)]]));
  },
  lock: (a) => acts.lock(some(a)),
  align: (a, b, c) => arrange.align(some(a, b, c), pick(ALIGNMENTS, a) ?? 'left'),
  tidy: () => acts.tidy(),
  group: (a, b, c) => void arrange.group(some(a, b, c)),
  fold: (a) => {
    const group = groupAt(a);
    if (group) arrange.fold(group.id, group.folded !== true);
  },
  ungroup: (a) => {
    const group = groupAt(a);
    if (group) arrange.ungroup(group.id);
  },
  duplicate: (a, b, c) => {
    if (!isFull()) arrange.duplicate(some(a, b, c));
  },
  // As long as it was: a label that grows while somebody types pushes nobody away.
  rename: (a, b) => {
    const node = nodeAt(a);
    if (node) set(itemAt('nodes', node.id, 'label'), label(b));
  },
  setField: (a, b) => {
    const node = nodeAt(a);
    if (node) set(itemAt('nodes', node.id, 'importance'), 1 + (b % 3));
  },
  setLinkField: (a, b) => {
    const link = pick(flow().links, a);
    if (link) set(itemAt('links', link.id, 'strength'), 1 + (b % 3));
  },
  undo: () => void workbook.undo(),
  undoMore: (a) => {
    for (let times = 0; times < a % 6; times += 1) workbook.undo();
  },
  redo: () => void workbook.redo(),
};

const anyAct = fc.tuple(
  fc.constantFrom(...Object.keys(BY_NAME), 'add', 'addNext', 'link', 'link', 'link'),
  fc.nat(9999),
  fc.nat(9999),
  fc.nat(9999),
);

function endAt(id: string | null | undefined) {
  const { nodes, links } = flow();
  const found = nodes.find((node) => node.id === id) ?? links.find((link) => link.id === id);
  return found && endOf(found);
}

/**
 * Links of a kind that their ends do not allow, where another would do; and too many missions. Which of two
 * impacts leads to the other is left alone when the mission changes: F-08 speaks of it.
 */
function faultsOfGrammar(): string[] {
  const { links } = flow();
  const misfits = links.flatMap(({ kind, from, to }) => {
    const [start, end] = [endAt(from), endAt(to)];
    if (!start || !end) return [`${kind} leads nowhere`];
    const kinds = start.kind && end.kind ? kindsBetween(start.kind, end.kind) : [];
    return kinds.length === 0 || (kind && kinds.includes(kind))
      ? []
      : [`${start.kind}${start.main ? '!' : ''} ${kind} ${end.kind}${end.main ? '!' : ''}`];
  });
  const missions = mainImpacts(flow()).length;
  return missions > 1 ? [...misfits, `${missions} missions`] : misfits;
}

const everywhere = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

type EndName = (id: string | null) => string;

/** A Link as "from kind to"; an end that is a Link in turn is told the same way. */
const lineOf = ({ from, kind, to }: FlowLink, name: EndName): string =>
  name(from) === name(to) ? name(from) : `(${name(from)} ${kind} ${name(to)})`;

/** What the map draws: ids of Nodes, and lines; folded groups in the place of their members. */
function onMap() {
  const now = flowNow(flow());
  const shown = folded(now, workbook.read.items('nodeGroups'), now.places);
  const seen = shown.behind.size === 0 ? now : lookUp(shown, shown.places, shown.behind);
  const placeOf = (id: string) => seen.places.get(id);
  const elements = mapElements()(seen, nodesIn(everywhere, seen, []), placeOf, { selected: [] });
  const name: EndName = (id) => {
    const link = seen.link.get(id ?? '');
    return link ? lineOf(link, name) : (id ?? '');
  };
  const drawn = seen.links.filter((link) => linkEnds(link, seen, placeOf) !== null);
  return { nodes: elements.map(({ id }) => id), lines: drawn.map((link) => lineOf(link, name)) };
}

/** What the map must draw, said from the document alone. */
function expectedOnMap() {
  const { nodes, links } = flow();
  const closed = workbook.read
    .items('nodeGroups')
    .flatMap(({ id, folded: isFolded }) => (isFolded ? [id] : []));
  const name: EndName = (id) => {
    const link = links.find((each) => each.id === id);
    const group = nodes.find((each) => each.id === id)?.group ?? '';
    return link ? lineOf(link, name) : closed.includes(group) ? group : (id ?? '');
  };
  return {
    nodes: [...new Set(nodes.map(({ id }) => name(id)))],
    lines: links.map((link) => lineOf(link, name)).filter((line) => line.startsWith('(')),
  };
}

const sorted = (all: readonly string[]): string[] => all.toSorted();

function checkAll(): void {
  const { nodes, links } = flow();
  expect(faultsOfGrammar(), 'grammar').toEqual([]);
  expect(overlaps(nodes, placesOf(flow())), 'nodes that cover each other').toEqual([]);

  const ids = sorted(nodes.map(({ id }) => id));
  const rows = outlineOf(flow());
  const told = rows.filter(({ node, mark }) => node !== null && mark === null);
  expect(sorted(told.map(({ node }) => node ?? '')), 'outline').toEqual(ids);
  const hung = rows.flatMap(({ link }) => link ?? []);
  expect(new Set(hung), 'links of the outline').toEqual(new Set(links.map(({ id }) => id)));

  const [drawn, wanted] = [onMap(), expectedOnMap()];
  expect(sorted(drawn.nodes), 'map').toEqual(sorted(wanted.nodes));
  expect(new Set(drawn.lines), 'lines of the map').toEqual(new Set(wanted.lines));

  if (nodes.length === 0) return;
  const picture = flowPicture(
    flow(),
    text,
    () => 'en',
    (words, size) => words.length * size * 0.5,
  );
  const bare = flowPicture(
    { nodes, links: [] },
    text,
    () => 'en',
    (words, size) => words.length * size * 0.5,
  );
  expect(
    picture.table.rows.map(([name]) => name),
    'table of the picture',
  ).toEqual(nodes.map((node) => node.label || text.t('canvas:unnamed')));
  // A line and an arrow head for each, a ring and a minus where more of the one means less of the other.
  const against = links.filter(({ polarity }) => polarity === 'minus').length;
  expect(picture.marks.length - bare.marks.length, 'marks of links').toBe(
    2 * links.length + 2 * against,
  );
}

describe('a flow that is worked on', () => {
  beforeEach(() => toasts.clear());

  it(
    `stays sound and looks the same everywhere, over ${RUNS * ACTS} acts`,
    () => {
      fc.assert(
        fc.property(fc.array(anyAct, { maxLength: 2 * ACTS, size: 'max' }), (all) => {
          workbook = openWorkbook(createDocs('flow-acts', 1), { readOnly: false });
          acts = flowActs(workbook, text);
          arrange = arrangeActs(workbook, text);
          named = 0;
          toasts.clear();
          for (const [name, ...chosen] of all) {
            BY_NAME[name]?.(...chosen);
            checkAll();
          }
          workbook.close();
        }),
        { numRuns: RUNS },
      );
    },
    HANG,
  );
});
