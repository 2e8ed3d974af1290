// Any small flow for comparing a measure with the plainest way to find it, and that plainest way.
// Knows nothing of how the measures work.
import fc from 'fast-check';
import { type Flow, isCausal } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { EVIDENCE, JOINS, LINK_KINDS, NODE_KINDS, POLARITIES } from '#domain/vocabularies/flow.ts';
import { linkOf, nodeOf } from '../flow-samples.ts';

/** As many random flows as each measure is compared on. */
export const RUNS = { numRuns: 400 };

const maybe = <T>(...values: readonly T[]): fc.Arbitrary<T | null> =>
  fc.constantFrom<T | null>(null, ...values);
const DATES = ['2026-01-31', '2027-05-30', '2028-02-29', '2030-12-31'];
/** Mostly what stands on paths: else there would be hardly any. */
const anyNodeKind = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('activity', 'output', 'outcome', 'barrier') },
  { weight: 1, arbitrary: fc.constantFrom(null, ...NODE_KINDS) },
);
const anyLinkKind = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('produces', 'contributes', 'feedback', 'blocks') },
  { weight: 1, arbitrary: fc.constantFrom(null, ...LINK_KINDS) },
);

/** Up to 12 Nodes, one of them the mission, and Links of every kind, some of them to nowhere or to a Link. */
export const anyFlow: fc.Arbitrary<Flow> = fc
  .integer({ min: 1, max: 11 })
  .chain((count) => {
    const ids = ['mission', ...Array.from({ length: count }, (_, at) => `n${at}`)];
    const anyEnd = fc.oneof(
      { weight: 30, arbitrary: fc.constantFrom(...ids) },
      { weight: 1, arbitrary: fc.constantFrom(null, 'gone', 'l0') },
    );
    const nodes = ids.map((id) =>
      fc
        .record({
          kind: anyNodeKind,
          join: maybe(...JOINS),
          importance: maybe(1, 2, 3),
          expectedDate: maybe(...DATES),
        })
        .map((values) =>
          nodeOf({
            id,
            label: id,
            ...values,
            ...(id === 'mission' && { kind: 'impact', main: true }),
          }),
        ),
    );
    const links = fc.array(
      fc.record({
        kind: anyLinkKind,
        from: anyEnd,
        to: anyEnd,
        polarity: maybe(...POLARITIES),
        strength: maybe(1, 2, 3),
        confidence: maybe(0, 1, 2, 3),
        delayMonths: maybe(0, 1, 7, 24),
        evidence: maybe(...EVIDENCE),
      }),
      { maxLength: 22 },
    );
    return fc.tuple(fc.tuple(...nodes), links);
  })
  .map(([nodes, links]) => ({
    nodes,
    links: links.map((values, at) => linkOf({ id: `l${at}`, ...values })),
  }));

/** The Links that lead from a Node to a Node, of those wanted. */
export const linksBetweenNodes = (
  flow: Flow,
  isWanted: (link: FlowLink) => boolean = isCausal,
): readonly FlowLink[] => {
  const ids = new Set<string | null>(flow.nodes.map(({ id }) => id));
  return flow.links.filter((link) => isWanted(link) && ids.has(link.from) && ids.has(link.to));
};

/** All paths of causal Links from a Node that pass no Node twice, each as ids; the Node alone is one too. */
export function allPathsFrom(flow: Flow, start: string): string[][] {
  const links = linksBetweenNodes(flow);
  const stepsFrom = (id: string) =>
    new Set(links.filter(({ from }) => from === id).map(({ to }) => to ?? ''));
  const grow = (path: string[]): string[][] => [
    path,
    ...[...stepsFrom(path.at(-1) ?? '')]
      .filter((step) => !path.includes(step))
      .flatMap((step) => grow([...path, step])),
  ];
  return grow([start]);
}

/** The paths from one Node to another. */
export const allPaths = (flow: Flow, from: string, to: string): string[][] =>
  from === to ? [] : allPathsFrom(flow, from).filter((path) => path.at(-1) === to);

/** A flow without one of its Nodes; Links to it lead nowhere. */
export const without = (flow: Flow, id: string): Flow => ({
  nodes: flow.nodes.filter((node) => node.id !== id),
  links: flow.links,
});

/** Ids of records. */
export const idsOf = (records: readonly { readonly id: string }[]): string[] =>
  records.map(({ id }) => id);
