// Flows of all sorts for property tests, and what is wrong with a picture of one.
// Knows nothing of documents or screens.
import fc from 'fast-check';
import { NODE_WIDTH, nodeHeight, type Place, type Places } from '#domain/lanes.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { LINK_KINDS, NODE_KINDS, TERMS } from '#domain/vocabularies/flow.ts';
import { linkOf, nodeOf } from './flow-samples.ts';

const anyOwner = fc.option(fc.nat(17).map((at) => `s${at}`));

/** Up to 60 Nodes and 90 Links; owners are s0 to s17. Some Links lead nowhere. */
export const anyFlow = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...NODE_KINDS, null),
      label: fc.string({ maxLength: 90 }),
      term: fc.constantFrom(...TERMS, null, null),
      owner: anyOwner,
    }),
    { maxLength: 60 },
  )
  .chain((kinds) =>
    fc.record({
      nodes: fc.constant(kinds.map((values, index) => nodeOf({ ...values, id: `n${index}` }))),
      links: fc
        .array(
          fc.record({ kind: fc.constantFrom(...LINK_KINDS), from: fc.nat(70), to: fc.nat(70) }),
          { maxLength: 90 },
        )
        .map((ends) =>
          ends.map(({ kind, from, to }, index) =>
            linkOf({ id: `l${index}`, kind, from: `n${from}`, to: `n${to}` }),
          ),
        ),
    }),
  );

/** Pairs of Nodes that cover each other. */
export function overlaps(nodes: readonly FlowNode[], places: Places): string[] {
  const boxes = nodes.map((node) => ({
    node,
    place: places.get(node.id) ?? ([0, 0] as Place),
    height: nodeHeight(node.label),
  }));
  return boxes.flatMap((a, index) =>
    boxes
      .slice(index + 1)
      .filter(
        (b) =>
          Math.abs(a.place[0] - b.place[0]) < NODE_WIDTH &&
          a.place[1] < b.place[1] + b.height &&
          b.place[1] < a.place[1] + a.height,
      )
      .map((b) => `${a.node.id}/${b.node.id}`),
  );
}
