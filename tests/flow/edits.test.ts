import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { kindsFor } from '#domain/grammar.ts';
import { mainImpacts } from '#domain/graph.ts';
import { laneFrames, NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';
import {
  addLink,
  addNode,
  changeKind,
  connectionOf,
  dropNodes,
  makeMission,
  type NewNode,
  putBack,
  tidy,
} from '#flow/edits.ts';
import { readFlow } from '#flow/flow-now.ts';
import { placesOf } from '#domain/standing.ts';
import { kindAt } from '#flow/placing.ts';

let workbook: Workbook;
beforeEach(() => {
  workbook = openWorkbook(createDocs('flow-edits', 1), { readOnly: false });
});

const flow = () => readFlow(workbook.read);
const node = (id: string) => workbook.read.item('nodes', id);
const add = (made: NewNode): string => {
  const { id, edit } = addNode(flow(), made);
  workbook.apply(edit);
  return id;
};
const link = (from: string, to: string, kind: string): string => {
  const made = addLink(from, to, kind);
  workbook.apply(made.edit);
  return made.id;
};
const overlapping = (): string[] => {
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
};

describe('adding nodes', () => {
  it('makes the first impact the mission and a later one not', () => {
    const mission = add({ kind: 'impact', label: 'Half as many outside work' });
    const later = add({ kind: 'impact', label: 'All regions follow' });
    expect(node(mission)?.main).toBe(true);
    expect(node(later)?.main).toBeNull();
  });

  it('works backwards: the new node stands before its target and is linked to it, in one undo', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    const outcome = add({ kind: 'outcome', label: 'More stay in work', leadsTo: mission });
    expect(flow().links).toMatchObject([{ from: outcome, to: mission, kind: 'contributes' }]);
    expect(node(outcome)?.pos?.[0]).toBeLessThan(node(mission)?.pos?.[0] ?? NaN);
    workbook.undo();
    expect(flow().nodes.map(({ id }) => id)).toEqual([mission]);
    expect(flow().links).toEqual([]);
  });

  it('puts an outcome before the outcome it leads to, and makes room', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    const last = add({ kind: 'outcome', label: 'Last', leadsTo: mission });
    const activity = add({ kind: 'activity', label: 'Do it', leadsTo: last });
    const first = add({ kind: 'outcome', label: 'First', leadsTo: last });
    const x = (id: string) => node(id)?.pos?.[0] ?? NaN;
    expect(x(activity)).toBeLessThan(x(first));
    expect(x(first)).toBeLessThan(x(last));
    expect(x(last)).toBeLessThan(x(mission));
  });

  it('stores the places of all nodes once one is stored', () => {
    workbook.apply({
      type: 'add-record',
      collection: 'nodes',
      id: 'imported',
      values: { kind: 'activity', label: 'From a file' },
    });
    const before = placesOf(flow()).get('imported');
    add({ kind: 'outcome' });
    expect(node('imported')?.pos).toEqual(before);
  });

  it('never covers a node and keeps lanes apart, whatever is added where', () => {
    const step = fc.record({
      kind: fc.constantFrom(...NODE_KINDS),
      near: fc.option(fc.nat(20), { nil: undefined }),
      label: fc.string({ maxLength: 60 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
        workbook = openWorkbook(createDocs('flow-edits', 1), { readOnly: false });
        const ids: string[] = [];
        for (const { kind, near, label } of steps) {
          const leadsTo = near === undefined ? undefined : ids[near];
          ids.push(add({ kind, label, ...(leadsTo && { leadsTo }) }));
        }
        expect(overlapping()).toEqual([]);
        const main = laneFrames(flow().nodes, placesOf(flow())).filter(
          (frame) => frame.lane !== 'beside',
        );
        main.forEach((frame, index) => {
          const next = main[index + 1];
          if (next) expect(frame.x + frame.width).toBeLessThan(next.x);
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('connecting', () => {
  it('says what the link would be, or why not, also for an assumption about a link', () => {
    const activity = add({ kind: 'activity' });
    const outcome = add({ kind: 'outcome' });
    const assumption = add({ kind: 'assumption' });
    expect(connectionOf(flow(), activity, outcome)).toEqual({ kind: 'produces' });
    const made = link(activity, outcome, 'produces');
    expect(connectionOf(flow(), activity, outcome)).toEqual({ refused: 'exists' });
    expect(connectionOf(flow(), assumption, made)).toEqual({ kind: 'assumes' });
    expect(connectionOf(flow(), assumption, 'gone')).toBeNull();
  });
});

describe('changing a kind', () => {
  it('moves the node to its lane and gives its links a kind the grammar allows, in one undo', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    const outcome = add({ kind: 'outcome', label: 'Contracts', leadsTo: mission });
    const activity = add({ kind: 'activity', label: 'Trial jobs', leadsTo: outcome });
    const before = workbook.snapshot();
    const record = node(outcome);
    if (record) workbook.apply(changeKind(flow(), record, 'activity'));
    expect(node(outcome)?.kind).toBe('activity');
    expect(flow().links.find(({ from }) => from === activity)?.kind).toBe('enables');
    expect(overlapping()).toEqual([]);
    workbook.undo();
    expect(workbook.snapshot()).toEqual(before);
  });

  it('keeps a link kind that is still allowed, and leaves what the grammar does not know', () => {
    const [a, b] = [add({ kind: 'outcome' }), add({ kind: 'outcome' })];
    link(a, b, 'feedback');
    const odd = link(b, a, 'measures');
    const record = node(a);
    if (record) workbook.apply(changeKind(flow(), record, 'context'));
    expect(workbook.read.item('links', odd)?.kind).toBe('measures');
    const [first] = flow().links;
    expect(
      first &&
        kindsFor({ kind: 'context' }, { kind: 'outcome' }).includes(first.kind ?? 'feedback'),
    ).toBe(true);
  });

  it('keeps exactly one mission', () => {
    const mission = add({ kind: 'impact' });
    const later = add({ kind: 'impact' });
    workbook.apply(makeMission(flow(), later));
    expect(mainImpacts(flow()).map(({ id }) => id)).toEqual([later]);
    const record = node(later);
    if (record) workbook.apply(changeKind(flow(), record, 'outcome'));
    expect(mainImpacts(flow())).toEqual([]);
    const first = node(mission);
    if (first) workbook.apply(changeKind(flow(), { ...first, kind: 'outcome' }, 'impact'));
    expect(mainImpacts(flow()).map(({ id }) => id)).toEqual([mission]);
  });
});

describe('moving', () => {
  it('keeps a node in its lane and off others, and undoes in one step', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    const a = add({ kind: 'outcome', label: 'A', leadsTo: mission });
    const b = add({ kind: 'outcome', label: 'B', leadsTo: mission });
    const before = node(a)?.pos;
    workbook.apply(dropNodes(flow(), new Map([[a, node(b)?.pos ?? [0, 0]]])));
    expect(overlapping()).toEqual([]);
    expect(node(a)?.pos).not.toEqual(before);
    workbook.undo();
    expect(node(a)?.pos).toEqual(before);
    workbook.apply(dropNodes(flow(), new Map([[a, [5000, 0]]])));
    expect(node(a)?.pos?.[0]).toBeLessThan(node(mission)?.pos?.[0] ?? NaN);
  });

  it('tidies in one undo', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    const a = add({ kind: 'outcome', label: 'A', leadsTo: mission });
    workbook.apply(dropNodes(flow(), new Map([[a, [-400, 800]]])));
    const before = node(a)?.pos;
    workbook.apply(tidy(flow()));
    expect(node(a)?.pos).not.toEqual(before);
    workbook.undo();
    expect(node(a)?.pos).toEqual(before);
  });
});

describe('pointing at the plane', () => {
  it('means the kind of the lane one points at', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    const outcome = add({ kind: 'outcome', label: 'A', leadsTo: mission });
    const places = placesOf(flow());
    const [x = 0, y = 0] = places.get(outcome) ?? [];
    expect(kindAt([x + 20, y + 300], flow().nodes, places)).toBe('outcome');
    expect(kindAt([x + 1000, y], flow().nodes, places)).toBe('impact');
  });
});

describe('taking back what was deleted', () => {
  /** Deletes a Node, lets something happen, and brings it back. */
  const backAfter = (id: string, meanwhile: () => void): void => {
    const before = flow();
    workbook.apply({ type: 'delete-records', collection: 'nodes', ids: [id] });
    meanwhile();
    workbook.apply(putBack(flow(), before, 'nodes', [id]));
  };

  it('brings everything back as it was when nothing happened since', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    const jobs = add({ kind: 'outcome', label: 'Jobs', leadsTo: mission });
    const before = flow();
    backAfter(jobs, () => undefined);
    expect(flow()).toEqual(before);
  });

  it('covers nothing that took its place', () => {
    const jobs = add({ kind: 'outcome', label: 'Jobs' });
    const place = node(jobs)?.pos ?? [0, 0];
    backAfter(jobs, () => add({ kind: 'outcome', label: 'Trust', place }));
    expect(flow().nodes).toHaveLength(2);
    expect(overlapping()).toEqual([]);
  });

  it('is no second mission', () => {
    const mission = add({ kind: 'impact', label: 'Mission' });
    backAfter(mission, () => add({ kind: 'impact', label: 'Another' }));
    expect(mainImpacts(flow()).map(({ label }) => label)).toEqual(['Another']);
  });

  it('joins it in ways that fit what the other end has become', () => {
    const jobs = add({ kind: 'outcome', label: 'Jobs' });
    const trust = add({ kind: 'outcome', label: 'Trust' });
    link(jobs, trust, 'contributes');
    backAfter(jobs, () => {
      const other = node(trust);
      if (other) workbook.apply(changeKind(flow(), other, 'activity'));
    });
    expect(flow().links.map(({ kind }) => kind)).toEqual(['enables']);
  });
});
