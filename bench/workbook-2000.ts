// A big workbook to measure with: a flow of any number of Nodes, 2,000 unless told otherwise, with people,
// answers and long texts around it. The same seed gives the same data. Words and numbers are invented.
// Must not know what is measured, or where the data goes.
import type { WorkbookData } from '#domain/data.ts';
import { kindsBetween } from '#domain/grammar.ts';
import { layoutLanes } from '#domain/lane-layout.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';

/**
 * Kinds, how many Nodes of 100 are of them, and the kinds that their Links lead to. Only such as stand on
 * the path: a person puts an assumption beside what it explains, where no layout knows to put it.
 */
const PLAN: readonly (readonly [kind: NodeKind, share: number, to: NodeKind])[] = [
  ['barrier', 14, 'activity'],
  ['input', 16, 'activity'],
  ['activity', 24, 'output'],
  ['output', 22, 'outcome'],
  ['outcome', 18, 'impact'],
  ['impact', 6, 'impact'],
];
const WORDS =
  'young people find work near home when firms and schools plan each year together so that a bus runs late enough and the county pays for trial months'.split(
    ' ',
  );

/** A number from 0 to below 1. */
export type Random = () => number;

/** A fixed row of numbers per seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some words in a row; `count` of them. */
export const phrase = (random: Random, count: number): string =>
  Array.from({ length: count }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ');

/** The data of a workbook with `count` Nodes, each in its place, and a third more Links. */
export function bigWorkbook(count = 2000, seed = 1) {
  const random = seeded(seed);
  const kinds = PLAN.flatMap(([kind, share, to]) =>
    Array.from({ length: Math.round((count * share) / 100) }, () => ({ kind, to })),
  );
  const bare = kinds.map(({ kind, to }, at) => ({
    id: `node-${at}`,
    kind,
    to,
    label: phrase(random, 3 + Math.floor(random() * 5)),
  }));
  const links = linksOf(bare, random);
  const places = layoutLanes(bare, links);
  const nodes = bare.map(({ id, kind, label }, at) => ({
    id,
    kind,
    label,
    pos: places.get(id) ?? ([0, 0] as const),
    ...(kind === 'impact' && bare[at - 1]?.kind !== kind && { main: true }),
    ...(at % 3 === 0 && { note: `${phrase(random, 20)}.` }),
  }));
  const stakeholders = Array.from({ length: 60 }, (_, at) => ({
    id: `stakeholder-${at}`,
    name: phrase(random, 2),
    stake: phrase(random, 6),
    power: 1 + (at % 5),
    interest: 1 + ((at * 3) % 5),
  }));
  return {
    meta: { createdAt: Date.UTC(2026, 9, 1), contentLanguage: 'en' },
    answers: {
      start: { title: phrase(random, 5), territory: phrase(random, 2) },
      challenge: { challenge: phrase(random, 120) },
    },
    stakeholders,
    nodes,
    links,
  } satisfies WorkbookData;
}

interface Planned {
  readonly id: string;
  readonly kind: NodeKind;
  readonly to: NodeKind;
}

/** One Link for every Node and a second for every third, to Nodes at about the same height in their lane. */
function linksOf(nodes: readonly Planned[], random: Random) {
  const byKind = Map.groupBy(nodes, (node) => node.kind);
  const link = (from: Planned, share: number) => {
    const targets = byKind.get(from.to) ?? [];
    const near = Math.floor(share * targets.length + (random() - 0.5) * 4);
    const to = targets[Math.min(Math.max(near, 0), targets.length - 1)];
    const [kind] = to && to !== from ? kindsBetween(from.kind, to.kind) : [];
    return to && kind ? { kind, from: from.id, to: to.id } : null;
  };
  return [...byKind.values()]
    .flatMap((group) =>
      group.flatMap((from, at) => {
        const share = at / group.length;
        return at % 3 === 0 ? [link(from, share), link(from, share)] : [link(from, share)];
      }),
    )
    .filter((found) => found !== null)
    .map((found, at) => ({ id: `link-${at}`, ...found }));
}
