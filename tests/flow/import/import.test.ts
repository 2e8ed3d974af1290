// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { laneFrames, NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { addNode } from '#flow/edits.ts';
import { readFlow } from '#flow/flow-now.ts';
import { importEdit, takeBack } from '#flow/import/import-edit.ts';
import { importWords } from '#flow/import/import-words.ts';
import type { NeutralGraph } from '#flow/import/neutral.ts';
import { type ImportPlan, planImport } from '#flow/import/plan-import.ts';
import { readGraph } from '#flow/import/read-graph.ts';
import { guessedMapping, type Mapping, typesOf } from '#flow/import/types.ts';
import { placesOf } from '#domain/standing.ts';
import { textsOf } from '../../support/texts.ts';

const words = importWords(await textsOf('en'));
const polish = importWords(await textsOf('pl'));

let workbook: Workbook;
beforeEach(() => {
  workbook = openWorkbook(createDocs('flow-import', 1), { readOnly: false });
});

const flow = () => readFlow(workbook.read);
const file = (name: string): string => readFileSync(`tests/fixtures/graphs/${name}`, 'utf8');
function graphOf(text: string): NeutralGraph {
  const reading = readGraph([text]);
  if ('failure' in reading) throw new Error(reading.failure);
  return reading.graph;
}
const planOf = (
  text: string,
  changed: Readonly<Record<string, NodeKind | null>> = {},
): ImportPlan => {
  const graph = graphOf(text);
  const mapping: Mapping = new Map([...guessedMapping(typesOf(graph)), ...Object.entries(changed)]);
  return planImport(flow(), graph, mapping, words);
};
const bringIn = (plan: ImportPlan): void => workbook.apply(importEdit(flow(), plan));
const labelled = (label: string) => flow().nodes.find((node) => node.label === label);
const linked = () =>
  flow().links.map(({ kind, from, to }) => {
    const label = (id: string | null) => flow().nodes.find((node) => node.id === id)?.label;
    return `${label(from)} ${kind} ${label(to)}`;
  });
function overlapping(): string[] {
  const places = placesOf(flow());
  return flow().nodes.flatMap((a, index) =>
    flow()
      .nodes.slice(index + 1)
      .filter((b) => {
        const [[ax, ay], [bx, by]] = [places.get(a.id) ?? [0, 0], places.get(b.id) ?? [0, 0]];
        return (
          Math.abs(ax - bx) < NODE_WIDTH &&
          ay < by + nodeHeight(b.label) &&
          by < ay + nodeHeight(a.label)
        );
      })
      .map((b) => `${a.label}/${b.label}`),
  );
}

describe('kinds', () => {
  const guessed = (name: string) =>
    typesOf(graphOf(file(name))).map(({ name: type, count, guess }) => [type, count, guess]);

  it('are guessed by the words of the types', () => {
    expect(guessed('young-people.prsm')).toEqual([
      ['Activities', 2, 'activity'],
      ['Outcomes', 2, 'outcome'],
      ['What we put in', 1, 'input'],
      ['Impact', 1, 'impact'],
      ['Obstacles', 1, 'barrier'],
      ['', 1, 'context'],
    ]);
    expect(guessed('kumu-project.json').map(([, , guess]) => guess)).toEqual([
      'activity',
      'outcome',
      'impact',
    ]);
  });

  it.each([
    ['Działania', 'activity'],
    ['Skutki niezamierzone', 'unintended'],
    ['Wskaźnik rezultatu', 'indicator'],
    ['Założenia', 'assumption'],
    ['Cele', 'impact'],
    ['Zasoby', 'input'],
    ['Zagrożenie', 'risk'],
    ['short-term outcomes', 'outcome'],
    ['Impact', 'impact'],
    ['Factor', 'outcome'],
  ])('%s becomes: %s', (type, kind) => {
    const [found] = typesOf(graphOf(JSON.stringify({ elements: [{ label: 'x', type }] })));
    expect(found?.guess).toBe(kind);
  });

  it('are guessed by shapes and colours where nothing is named', () => {
    expect(guessed('yed.graphml')).toEqual([
      ['', 1, 'outcome'],
      ['', 1, 'activity'],
      ['', 1, 'barrier'],
    ]);
  });
});

describe('a map that comes into an empty flow', () => {
  it('brings nodes, links, notes and the mission, in one undo', () => {
    const before = workbook.snapshot();
    bringIn(planOf(file('young-people.prsm')));
    expect(labelled('Half as many under 25 outside work by 2032')).toMatchObject({
      kind: 'impact',
      main: true,
    });
    expect(labelled('Two job coaches in each town')).toMatchObject({
      kind: 'input',
      note: 'Paid until 2028.\n\nType in the file: What we put in\nWho pays: County',
    });
    expect(linked()).toEqual([
      'Two job coaches in each town feeds Trial jobs of three months',
      'Trial jobs of three months produces Young people know what work is like',
      'Trial jobs of three months produces Employers trust applicants',
      'Meetings with parents produces Employers trust applicants',
      'Young people know what work is like contributes Half as many under 25 outside work by 2032',
      'Employers trust applicants contributes Half as many under 25 outside work by 2032',
      'No bus after six blocks Trial jobs of three months',
    ]);
    expect(flow().links[6]?.note).toBe('stops them\ncoming');
    expect(flow().links[2]?.note).toBe(
      'Seen in two counties.\n\nType in the file: Strong evidence',
    );
    workbook.undo();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('stands as in the file where that fits the lanes', () => {
    bringIn(planOf(file('young-people.prsm'), { '|text|#cccccc': 'outcome' }));
    const at = (label: string) => labelled(label)?.pos ?? [Number.NaN, Number.NaN];
    expect(at('No bus after six')[0]).toBe(0);
    expect(at('Meetings with parents')[1]).toBeGreaterThan(at('Trial jobs of three months')[1]);
    expect(at('Half as many under 25 outside work by 2032')[0]).toBeGreaterThan(
      at('Employers trust applicants')[0],
    );
    expect(overlapping()).toEqual([]);
    // No larger than it must be.
    expect(Math.max(...flow().nodes.flatMap(({ pos }) => pos ?? []))).toBeLessThan(1100);
    expect(flow().nodes.every(({ pos }) => pos?.every((part) => part % 8 === 0))).toBe(true);
  });

  it('is laid out by lanes where its own picture does not fit them', () => {
    bringIn(planOf(file('young-people.prsm'), { 'What we put in': 'impact' }));
    expect(flow().nodes.map(({ pos }) => pos)).toEqual(flow().nodes.map(() => null));
    expect(overlapping()).toEqual([]);
  });

  it('takes over sign, strength, confidence, delay and term where they are clear', () => {
    const csv = [
      'From,To,Polarity,Strength,Confidence,Delay,Evidence,Cost',
      'a,b,-,strong,low,2 years,study,300 EUR',
      'b,c,maybe,9,,soon,,',
      'c,a,+,2,0,6,,',
    ].join('\n');
    bringIn(planOf(csv));
    expect(flow().links).toMatchObject([
      {
        polarity: 'minus',
        strength: 3,
        confidence: 1,
        delayMonths: 24,
        evidence: 'study',
        note: 'Cost: 300 EUR',
      },
      { polarity: null, strength: null, note: 'Polarity: maybe\nStrength: 9\nDelay: soon' },
      { polarity: 'plus', strength: 2, confidence: 0, delayMonths: 6, note: '' },
    ]);
    bringIn(planOf(file('kumu-simple.json')));
    expect(labelled('Trust of employers')).toMatchObject({
      term: 'short',
      note: 'Type in the file: Short-term outcome\nFavourite month: May',
    });
  });

  it('reads a link type that is only a sign as the sign', () => {
    bringIn(planOf(file('kumu-project.json')));
    expect(flow().links.map(({ polarity, strength }) => [polarity, strength])).toEqual([
      ['plus', null],
      ['minus', 3],
      ['minus', 3],
    ]);
    expect(flow().links[0]?.note).toBe('opens doors\n\ndelayed: true');
    expect(planOf(file('kumu-project.json')).signs).toBe(3);
  });

  it('brings links that the grammar does not know, and counts them', () => {
    const csv = 'From,To,Type\nMoney,Mission,\nTrial jobs,Money,helps\nMission,Mission,';
    const nodes = 'Label,Type\nMoney,input\nMission,impact\nTrial jobs,activity\n';
    const plan = planOf(`${nodes}\n${csv}`);
    bringIn(plan);
    expect(linked()).toEqual([
      'Money feeds Mission',
      'Trial jobs feedback Money',
      'Mission feedback Mission',
    ]);
    expect(plan.misfits).toBe(1);
    expect(flow().links[1]?.note).toBe('Type in the file: helps');
  });

  it('turns a line without an arrow the way the grammar allows', () => {
    bringIn(planOf(file('gephi.graphml')));
    expect(linked()[1]).toBe('Employers trust applicants contributes Half as many outside work');
    expect(flow().links[0]).toMatchObject({
      strength: 3,
      delayMonths: 6,
      note: 'opens doors\n\nweight: 1.0',
    });
  });

  it('takes the kind of a link from its name, in the language of the interface too', () => {
    const graph = graphOf('Od,Do,Rodzaj\na,b,wpływa zwrotnie na\nb,a,contributes');
    const plan = planImport(flow(), graph, guessedMapping(typesOf(graph)), polish);
    expect(plan.links.map(({ kind, note }) => [kind, note])).toEqual([
      ['feedback', ''],
      ['contributes', ''],
    ]);
  });

  it('leaves out a type, and the links that lose an end by it', () => {
    const plan = planOf(file('young-people.prsm'), { Outcomes: null });
    expect([plan.nodes.length, plan.links.length]).toEqual([6, 2]);
    expect(plan.left).toEqual({ nodes: 2, links: 6 });
  });

  it('makes one of two links that say the same, and keeps two that contradict each other', () => {
    const plan = planOf(
      'From,To,Sign,Who says so\na,b,+,Ann\na,b,,Bo\na,b,-,Cy\nb,a,+,Di\na,b,+,Ann',
    );
    expect(plan.links.map(({ note, values }) => [values['polarity'], note])).toEqual([
      ['plus', 'Who says so: Ann\n\nWho says so: Bo'],
      ['minus', 'Who says so: Cy'],
      ['plus', 'Who says so: Di'],
    ]);
    expect(plan.twins).toBe(2);
  });

  it('makes none of several impacts the mission', () => {
    const plan = planOf(file('young-people.prsm'), { Outcomes: 'impact' });
    expect(plan.nodes.some(({ main }) => main)).toBe(false);
  });

  it('cuts an endless label and keeps it whole in the note', () => {
    const label = 'word '.repeat(100).trim();
    bringIn(planOf(JSON.stringify({ elements: [{ label, description: 'More.' }] })));
    expect(flow().nodes[0]?.label).toHaveLength(160);
    expect(flow().nodes[0]?.note).toBe(`${label}\n\nMore.`);
  });
});

describe('a map that comes into a flow with nodes', () => {
  beforeEach(() => {
    const { id, edit } = addNode(flow(), { kind: 'impact', label: 'Our mission' });
    workbook.apply(edit);
    workbook.apply(addNode(flow(), { kind: 'outcome', label: 'First', leadsTo: id }).edit);
    workbook.apply(
      addNode(flow(), { kind: 'activity', label: 'Act', leadsTo: flow().nodes[1]?.id ?? '' }).edit,
    );
  });

  it('covers nothing, keeps lanes apart, and leaves the mission as it is', () => {
    bringIn(planOf(file('young-people.prsm')));
    expect(overlapping()).toEqual([]);
    const frames = laneFrames(flow().nodes, placesOf(flow())).filter((f) => f.lane !== 'beside');
    frames.forEach((frame, index) => {
      const next = frames[index + 1];
      if (next) expect(frame.x + frame.width).toBeLessThan(next.x);
    });
    expect(
      flow()
        .nodes.filter(({ main }) => main)
        .map(({ label }) => label),
    ).toEqual(['Our mission']);
  });

  it('keeps what stands beside under the lanes, however they grow', () => {
    workbook.apply(addNode(flow(), { kind: 'risk', label: 'Nobody applies' }).edit);
    bringIn(planOf(JSON.stringify({ elements: ['a', 'b', 'c'].map((label) => ({ label })) })));
    bringIn(planOf(file('young-people.prsm')));
    const frames = laneFrames(flow().nodes, placesOf(flow()));
    const beside = frames.find(({ lane }) => lane === 'beside');
    for (const { lane, y, height } of frames)
      if (lane !== 'beside') expect(y + height).toBeLessThan(beside?.y ?? 0);
    expect(overlapping()).toEqual([]);
  });

  it('says how many nodes would be there twice', () => {
    expect(planOf(file('young-people.prsm')).known).toBe(0);
    bringIn(planOf(file('young-people.prsm')));
    expect(planOf(file('young-people.prsm')).known).toBe(8);
  });

  it('is taken back whatever was done since', () => {
    const plan = planOf(file('young-people.prsm'));
    bringIn(plan);
    workbook.apply(addNode(flow(), { kind: 'risk', label: 'Later' }).edit);
    workbook.apply(takeBack(plan));
    expect(flow().nodes.map(({ label }) => label)).toEqual([
      'Our mission',
      'First',
      'Act',
      'Later',
    ]);
    expect(flow().links).toHaveLength(2);
  });
});
