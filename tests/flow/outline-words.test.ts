import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Flow } from '#domain/graph.ts';
import { readOut } from '#text/read-out.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { createTranslator } from '#text/translator.ts';
import { flowOf, linkOf, nodeOf } from '../domain/flow-samples.ts';
import { bundle } from '../guide/bundles.ts';
import { textsOf } from '../support/texts.ts';

const texts = { en: await textsOf('en'), pl: await textsOf('pl') };

const nordvik = async (language: 'en' | 'pl'): Promise<Flow> => {
  const words = await createTranslator(language, ['example-nordvik'], async (of, name) =>
    bundle(of, name),
  );
  const data = nordvikExample((key) => words.t(`example-nordvik:${key}`));
  return readSnapshot(docsFromData(data, 'nordvik'));
};

describe('the Nordvik flow in words', () => {
  it('is told in English from the mission backwards', async () => {
    expect(readOut(texts.en, await nordvik('en'))).toMatchSnapshot();
  });

  it('is told in Polish from the mission backwards', async () => {
    expect(readOut(texts.pl, await nordvik('pl'))).toMatchSnapshot();
  });
});

describe('a small flow in words', () => {
  const story = flowOf(
    {
      mission: 'mission',
      stay: 'outcome',
      contracts: 'output',
      jobs: 'activity',
      mentors: 'activity',
      buses: 'assumption',
      slump: 'risk',
      poster: 'input',
    },
    [
      'stay contributes mission',
      'contracts contributes stay',
      'jobs produces contracts',
      'mentors produces contracts',
      'buses assumes link1',
      'slump threatens stay',
      'stay feedback jobs',
    ],
  );

  it('says what leads to what, what it rests on, what feeds back and what stands alone', () => {
    expect(readOut(texts.en, story)).toEqual([
      'The mission is “mission”. “stay” contributes to it.',
      'Outcome: “stay”. “contracts” contributes to it. “slump” threatens it. The link with “contracts” holds only if this is so: “buses”.',
      'Output: “contracts”. “jobs” and “mentors” produce it.',
      'Activity: “jobs”. “stay” feeds back to it.',
      'Not linked yet: “poster”.',
    ]);
    expect(readOut(texts.pl, story)).toEqual([
      'Misja brzmi: „mission”. Przyczynia się do tego „stay”.',
      'Rezultat: „stay”. Przyczynia się do tego „contracts”. Zagraża temu „slump”. Powiązanie z „contracts” działa pod warunkiem, że sprawdzi się założenie „buses”.',
      'Produkt: „contracts”. To efekt działań „jobs” i „mentors”.',
      'Działanie: „jobs”. Wpływa na to zwrotnie „stay”.',
      'Jeszcze niepowiązane: „poster”.',
    ]);
  });

  it('names a loop, and whether one cause is enough', () => {
    const loop = flowOf({ mission: 'mission', a: 'outcome', b: 'outcome', jobs: 'activity' }, [
      'a contributes mission',
      'b contributes a',
      'a contributes b',
      'jobs produces b',
    ]);
    const nodes = loop.nodes.map((node) =>
      node.id === 'b' ? { ...node, join: 'any' as const } : node,
    );
    const flow = { ...loop, nodes };
    expect(readOut(texts.en, flow).at(-1)).toBe(
      'Outcome: “b”. “a” contributes to it. “jobs” produces it. Any one of these is enough. Careful, a loop: “a” also depends on this.',
    );
    expect(readOut(texts.pl, flow).at(-1)).toBe(
      'Rezultat: „b”. Przyczynia się do tego „a”. To efekt działania „jobs”. Wystarczy jedno z nich. Uwaga, pętla: „a” też od tego zależy.',
    );
  });

  it('says where the story has a hole', () => {
    const flow = flowOf({ mission: 'mission', course: 'activity', hall: 'input' }, [
      'hall feeds course',
    ]);
    expect(readOut(texts.en, flow)).toEqual([
      'The mission is “mission”. Nothing leads to it yet.',
      'Activity: “course”. Nothing follows from it yet. “hall” feeds it.',
    ]);
  });

  it('is empty for an empty flow', () => {
    expect(readOut(texts.en, { nodes: [], links: [] })).toEqual([]);
  });
});

describe('any flow in words', () => {
  const anyFlow = fc
    .record({
      kinds: fc.array(fc.constantFrom('activity', 'output', 'outcome', 'barrier', 'risk', null), {
        minLength: 1,
        maxLength: 9,
      }),
      links: fc.array(
        fc.tuple(
          fc.nat(8),
          fc.constantFrom('produces', 'assumes', 'feedback', 'stems_from', null),
          fc.nat(14),
        ),
        { maxLength: 14 },
      ),
    })
    .map(({ kinds, links }): Flow => {
      const end = (at: number) => (at < 9 ? `n${at}` : `l${at - 9}`);
      return {
        nodes: kinds.map((kind, at) => nodeOf({ id: `n${at}`, kind, label: `Node ${at}.` })),
        links: links.map(([from, kind, to], at) =>
          linkOf({ id: `l${at}`, from: end(from), kind, to: end(to) }),
        ),
      };
    });

  it.each(['en', 'pl'] as const)(
    'names every node and leaves no place unfilled (%s)',
    (language) => {
      fc.assert(
        fc.property(anyFlow, (flow) => {
          const told = readOut(texts[language], flow).join('\n');
          for (const { label } of flow.nodes) expect(told).toContain(label);
          expect(told).not.toMatch(/\{\{|outline:/u);
        }),
      );
    },
  );
});
