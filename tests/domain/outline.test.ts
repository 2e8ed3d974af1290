import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '#domain/graph.ts';
import { causedNodes, gapsOf, outlineOf } from '#domain/outline.ts';
import { type FlowLink, link } from '#domain/records/link.ts';
import { emptyValues } from '#domain/snapshot.ts';
import { LINK_KINDS, NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { flowOf, linkOf, nodeOf } from './flow-samples.ts';

/** The outline as one reads it: two spaces a level, and what a row only points at. */
const drawn = (flow: Flow): readonly string[] =>
  outlineOf(flow).map(
    ({ level, node, mark, isAboutLink }) =>
      `${'  '.repeat(level - 1)}${isAboutLink ? '~' : ''}${node ?? '…'}${mark ? ` (${mark})` : ''}`,
  );

describe('the outline of a flow', () => {
  it('works backwards from the mission', () => {
    const flow = flowOf(
      { grant: 'input', jobs: 'activity', contracts: 'output', mission: 'mission' },
      ['grant feeds jobs', 'jobs produces contracts', 'contracts contributes mission'],
    );
    expect(drawn(flow)).toEqual(['mission', '  contracts', '    jobs', '      grant']);
  });

  it('tells a node in full where it is met first, and points there from then on', () => {
    const flow = flowOf(
      { a: 'outcome', b: 'outcome', jobs: 'activity', grant: 'input', mission: 'mission' },
      [
        'a contributes mission',
        'b contributes mission',
        'jobs produces a',
        'jobs produces b',
        'grant feeds jobs',
      ],
    );
    expect(drawn(flow)).toEqual([
      'mission',
      '  a',
      '    jobs',
      '      grant',
      '  b',
      '    jobs (above)',
    ]);
  });

  it('begins with the mission, then later impacts, then what leads nowhere', () => {
    const flow = flowOf(
      { course: 'activity', hall: 'input', later: 'impact', mission: 'mission' },
      ['hall feeds course', 'mission contributes later'],
    );
    expect(drawn(flow)).toEqual(['mission', 'later', '  mission (above)', 'course', '  hall']);
  });

  it('cuts a loop where the way comes back, and says so', () => {
    const flow = flowOf({ a: 'outcome', b: 'outcome', mission: 'mission' }, [
      'a contributes mission',
      'b contributes a',
      'a contributes b',
    ]);
    expect(drawn(flow)).toEqual(['mission', '  a', '    b', '      a (loop)']);
  });

  it('tells a loop that leads nowhere, with what leads into it', () => {
    const flow = flowOf({ into: 'output', a: 'outcome', b: 'outcome' }, [
      'into contributes a',
      'a contributes b',
      'b contributes a',
    ]);
    expect(drawn(flow)).toEqual(['a', '  into', '  b', '    a (loop)']);
  });

  it('only points at what feeds back, and tells it at its own place', () => {
    const flow = flowOf({ stay: 'outcome', jobs: 'activity', mission: 'mission' }, [
      'stay feedback jobs',
      'jobs produces stay',
      'stay contributes mission',
    ]);
    expect(drawn(flow)).toEqual(['mission', '  stay', '    jobs', '      stay (feedback)']);
    const alone = flowOf({ stay: 'outcome', jobs: 'activity' }, ['stay feedback jobs']);
    expect(drawn(alone)).toEqual(['stay', 'jobs', '  stay (feedback)']);
  });

  it('puts what stands beside under what it speaks of, be it a node or a link', () => {
    const flow = flowOf(
      {
        known: 'outcome',
        stay: 'outcome',
        mission: 'mission',
        buses: 'assumption',
        strike: 'risk',
        share: 'indicator',
        boom: 'context',
      },
      [
        'share measures stay',
        'boom affects stay',
        'stay contributes mission',
        'known contributes stay',
        'buses assumes link3',
        'strike threatens buses',
      ],
    );
    expect(drawn(flow)).toEqual([
      'mission',
      '  stay',
      '    known',
      '      ~buses',
      '        strike',
      '    share',
      '    boom',
    ]);
  });

  it('shows what is said of a link also where the node is only pointed at', () => {
    const flow = flowOf(
      { a: 'outcome', b: 'outcome', jobs: 'activity', mission: 'mission', luck: 'assumption' },
      [
        'a contributes mission',
        'b contributes mission',
        'jobs produces a',
        'jobs produces b',
        'luck assumes link3',
      ],
    );
    expect(drawn(flow).slice(3)).toEqual(['  b', '    jobs (above)', '      ~luck']);
  });

  it('puts causes under a challenge, and unwanted effects under their cause', () => {
    const flow = flowOf(
      { idle: 'challenge', far: 'barrier', jobs: 'activity', lost: 'unintended' },
      ['idle stems_from far', 'jobs addresses far', 'jobs side_effect lost'],
    );
    expect(drawn(flow)).toEqual(['idle', '  far', '    jobs', '      lost']);
  });

  it('ends with what is not linked yet, but never puts the mission there', () => {
    const flow = flowOf({ jobs: 'activity', mission: 'mission', far: 'barrier' }, []);
    expect(drawn(flow)).toEqual(['mission', '…', '  jobs', '  far']);
  });

  it('counts places among siblings', () => {
    const flow = flowOf({ a: 'outcome', b: 'outcome', mission: 'mission', c: 'input' }, [
      'a contributes mission',
      'b contributes mission',
    ]);
    const counted = outlineOf(flow).map(
      ({ node, place, siblings, hasChildren }) => `${node} ${place}/${siblings} ${hasChildren}`,
    );
    expect(counted).toEqual([
      'mission 1/2 true',
      'a 1/2 false',
      'b 2/2 false',
      'null 2/2 true',
      'c 1/1 false',
    ]);
  });

  it('tells a chain of thousands', () => {
    const kinds = Object.fromEntries(
      Array.from({ length: 20_000 }, (_, at) => [`n${at}`, 'outcome' as const]),
    );
    const links = Array.from({ length: 19_999 }, (_, at) => `n${at + 1} contributes n${at}`);
    expect(outlineOf(flowOf(kinds, links)).at(-1)?.level).toBe(20_000);
  });
});

/** Anything a file may hold: ends that are gone, links on links, rings of them, kinds out of grammar. */
const anyFlow: fc.Arbitrary<Flow> = fc
  .record({
    kinds: fc.array(fc.constantFrom(...NODE_KINDS, null), { minLength: 1, maxLength: 12 }),
    links: fc.array(
      fc.record({
        from: fc.nat(25),
        to: fc.nat(40),
        kind: fc.constantFrom(...LINK_KINDS, null),
      }),
      { maxLength: 24 },
    ),
  })
  .map(({ kinds, links }) => {
    const end = (at: number): string | null =>
      at < 13 ? `n${at}` : at < 37 ? `l${at - 13}` : at < 39 ? 'gone' : null;
    return {
      nodes: kinds.map((kind, at) => nodeOf({ id: `n${at}`, kind, main: at === 3 || null })),
      links: links.map(({ from, to, kind }, at): FlowLink => {
        const ends = { from: end(from), to: end(to), kind };
        return { ...emptyValues(link), id: `l${at}`, ...ends };
      }),
    };
  });

describe('the outline of any flow', () => {
  it('tells each node in full exactly once, under keys of its own, its parents first', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const rows = outlineOf(flow);
        const told = rows.filter(({ node, mark }) => node !== null && mark === null);
        expect(told).toHaveLength(flow.nodes.length);
        expect(new Set(told.map(({ node }) => node))).toEqual(
          new Set(flow.nodes.map(({ id }) => id)),
        );
        const keys = rows.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        rows.forEach(({ parent, level }, at) => {
          const above = rows.findLastIndex((row, index) => index < at && row.level < level);
          expect(rows[above]?.key ?? null).toBe(parent);
        });
      }),
    );
  });

  it('shows each link between two nodes exactly once', () => {
    fc.assert(
      fc.property(anyFlow, (flow) => {
        const nodes = new Set<string | null>(flow.nodes.map(({ id }) => id));
        const between = flow.links.filter(({ from, to }) => nodes.has(from) && nodes.has(to));
        const shown = outlineOf(flow).map((row) => row.link);
        for (const { id } of between) expect(shown.filter((each) => each === id)).toHaveLength(1);
      }),
    );
  });
});

describe('what is missing', () => {
  it('is a cause for results nobody works for, an owner for activities, a kind', () => {
    const flow = {
      nodes: [
        nodeOf({ id: 'wish', kind: 'outcome' }),
        nodeOf({ id: 'given', kind: 'outcome', deliveredByOthers: true }),
        nodeOf({ id: 'jobs', kind: 'activity' }),
        nodeOf({ id: 'owned', kind: 'activity', owner: 'office' }),
        nodeOf({ id: 'bare' }),
        nodeOf({ id: 'made', kind: 'output' }),
      ],
      links: [linkOf({ id: 'l', from: 'jobs', to: 'made', kind: 'produces' })],
    };
    const caused = causedNodes(flow);
    expect(flow.nodes.map((node) => gapsOf(node, caused))).toEqual([
      ['cause'],
      [],
      ['owner'],
      [],
      ['kind'],
      [],
    ]);
  });
});
