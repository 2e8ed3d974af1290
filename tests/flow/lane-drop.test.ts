// @vitest-environment jsdom
import type { KeyboardEvent } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import type { Place } from '#domain/lanes.ts';
import { type FlowActs, flowActs } from '#flow/acts.ts';
import { arrangeActs } from '#flow/arrange-acts.ts';
import { lookUp, readFlow } from '#flow/flow-now.ts';
import { resetFlowUi, selectNodes, useFlowUi } from '#flow/flow-ui.ts';
import { readLaneView, showLanesBy } from '#flow/lane-view.ts';
import { onMapKey } from '#flow/map-keys.ts';
import { placesOf } from '#domain/standing.ts';
import { announcements } from '#ui/announce.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
let workbook: Workbook;
let acts: FlowActs;

beforeEach(() => {
  resetFlowUi();
  workbook = openWorkbook(createDocs('lanes', 1), { readOnly: false });
  acts = flowActs(workbook, text);
  const add = (collection: 'nodes' | 'stakeholders', id: string, values: object) =>
    workbook.apply({ type: 'add-record', collection, id, values: { ...values } });
  add('stakeholders', 'office', { name: 'Labour office' });
  add('stakeholders', 'chamber', { name: 'Chamber of crafts' });
  add('nodes', 'jobs', { label: 'Trial jobs', kind: 'activity', owner: 'office', pos: [0, 0] });
  add('nodes', 'mentors', { label: 'Mentors', kind: 'activity', pos: [0, 80] });
  add('nodes', 'deals', { label: 'Deals', kind: 'output', owner: 'chamber', pos: [224, 0] });
  add('nodes', 'known', { label: 'Known', kind: 'outcome', term: 'short', pos: [448, 0] });
  add('nodes', 'stay', { label: 'Stay', kind: 'outcome', pos: [448, 80] });
  add('nodes', 'bus', { label: 'Bus runs late', kind: 'assumption', pos: [448, 300] });
});
afterEach(() => showLanesBy('kind'));

const node = (id: string) => workbook.read.item('nodes', id);
const said = () => announcements.get().polite.trim();
const view = () => {
  const now = readLaneView(workbook.read);
  if (!now) throw new Error('The lanes are by kind');
  return now;
};
const middleOf = (lane: string): Place => {
  const { x, y } = view().frames.find((frame) => frame.lane === lane) ?? { x: NaN, y: NaN };
  return [x, y];
};
const place = (id: string): Place => view().places.get(id) ?? [NaN, NaN];
function press(key: string): void {
  const event = { key, target: document.body, preventDefault() {}, stopPropagation() {} };
  const flow = readFlow(workbook.read);
  onMapKey(event as unknown as KeyboardEvent, {
    now: lookUp(flow, readLaneView(workbook.read)?.places ?? placesOf(flow)),
    acts,
    arrange: arrangeActs(workbook, text),
    text,
    readOnly: false,
    focus: selectNodes,
    focusMap: () => undefined,
    fit: () => undefined,
  });
}

describe('lanes by term', () => {
  beforeEach(() => showLanesBy('term'));

  it('give a node the term of the lane it is put into, as one edit', () => {
    acts.drop(new Map([['stay', middleOf('medium')]]));
    expect(node('stay')?.term).toBe('medium');
    expect(said()).toBe('Stay is now in the lane: Medium term.');
    workbook.undo();
    expect(node('stay')?.term).toBeNull();
  });

  it('take the term away in a lane without one', () => {
    acts.drop(new Map([['known', middleOf('before')]]));
    expect(node('known')?.term).toBeNull();
    expect(said()).toBe('Known is now in the lane: No term yet.');
  });

  it('store no place, and leave what explains the path without a term', () => {
    acts.drop(new Map([['known', middleOf('long')]]));
    acts.drop(new Map([['bus', middleOf('long')]]));
    expect(node('known')?.pos).toEqual([448, 0]);
    expect(node('bus')?.term).toBeNull();
    expect(said()).toBe('Bus runs late stays in its lane.');
  });

  it('are reached by keyboard, lane by lane', () => {
    selectNodes('known');
    press('m');
    press('ArrowRight');
    expect(said()).toBe('Medium term');
    press('ArrowUp');
    expect(said()).toBe('Nothing further that way.');
    press('ArrowRight');
    press('ArrowRight');
    expect(said()).toBe('Nothing further that way.');
    press('Enter');
    expect(node('known')?.term).toBe('long');
    expect(useFlowUi.getState().carried).toBeNull();
  });

  it('put a new node into the lane somebody pointed at', () => {
    const id = acts.add({ kind: 'outcome', place: middleOf('medium') });
    expect(node(id)?.term).toBe('medium');
    workbook.undo();
    expect(workbook.read.ids('nodes')).not.toContain(id);
  });

  it('cannot be lined up by hand, and say so', () => {
    arrangeActs(workbook, text).align(['jobs', 'known'], 'top');
    expect(said()).toMatch(/^In these lanes the places follow/);
  });
});

describe('lanes by owner', () => {
  beforeEach(() => showLanesBy('owner'));

  it('hand a node over, also with the keyboard', () => {
    acts.drop(new Map([['mentors', middleOf('office')]]));
    expect(node('mentors')?.owner).toBe('office');
    expect(said()).toBe('Mentors is now in the lane: Labour office.');
    selectNodes('mentors');
    press('m');
    press('ArrowDown');
    expect(said()).toBe('Chamber of crafts');
    press('Enter');
    expect(node('mentors')?.owner).toBe('chamber');
  });

  it('take a node from its owner in the last row', () => {
    acts.drop(new Map([['deals', middleOf('nobody')]]));
    expect(node('deals')?.owner).toBeNull();
    expect(said()).toBe('Deals is now in the lane: Nobody yet.');
  });

  it('leave a node alone that is put down in its own lane', () => {
    const [x, y] = place('jobs');
    acts.drop(new Map([['jobs', [x + 400, y + 8]]]));
    expect(node('jobs')?.owner).toBe('office');
    expect(said()).toBe('Trial jobs stays in its lane.');
  });
});

describe('a locked node', () => {
  it('stays where it is when the lanes are tidied, and the others come round it', () => {
    acts.tidy();
    const tidied = node('deals')?.pos;
    acts.drop(new Map([['mentors', [0, 800]]]));
    acts.lock(['mentors']);
    expect(said()).toBe('Mentors is locked in its place.');
    const before = node('mentors')?.pos;
    acts.tidy();
    expect(node('mentors')?.pos).toEqual(before);
    expect(node('jobs')?.pos?.[0]).toBe(before?.[0]);
    // Who is in nobody's way does not follow the locked one about.
    expect(node('deals')?.pos).toEqual(tidied);
  });

  it('is not moved by dragging or carrying, which say why', () => {
    acts.lock(['known']);
    acts.drop(new Map([['known', [480, 200]]]));
    expect(node('known')?.pos).toEqual([448, 0]);
    expect(said()).toBe('Known is locked in its place. Press L to unlock it.');
    selectNodes('known');
    press('m');
    expect(useFlowUi.getState().carried).toBeNull();
    expect(said()).toBe('Known is locked in its place. Press L to unlock it.');
  });

  it('stays behind while the others dragged with it move', () => {
    acts.lock(['known']);
    acts.drop(
      new Map([
        ['known', [448, 400]],
        ['stay', [448, 480]],
      ]),
    );
    expect(node('known')?.pos).toEqual([448, 0]);
    expect(node('stay')?.pos).toEqual([448, 480]);
    expect(said()).toBe('Stay moved.');
  });

  it('is locked and unlocked with L, one edit each', () => {
    selectNodes('known', 'stay');
    press('l');
    expect([node('known')?.locked, node('stay')?.locked]).toEqual([true, true]);
    expect(said()).toBe('2 nodes are locked in their places.');
    press('L');
    expect(node('known')?.locked).toBeNull();
    expect(said()).toBe('2 nodes can be moved again.');
    workbook.undo();
    expect(node('known')?.locked).toBe(true);
  });

  it('does not give way to a new lane', () => {
    acts.lock(['deals']);
    acts.add({ kind: 'barrier', label: 'No bus' });
    acts.add({ kind: 'input', label: 'Grant' });
    expect(node('deals')?.pos).toEqual([224, 0]);
  });
});
