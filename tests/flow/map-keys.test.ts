// @vitest-environment jsdom
import type { KeyboardEvent } from 'react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { flowActs } from '#flow/acts.ts';
import { arrangeActs } from '#flow/arrange-acts.ts';
import { flowNow, readFlow } from '#flow/flow-now.ts';
import { resetFlowUi, selectLink, selectNodes, useFlowUi } from '#flow/flow-ui.ts';
import { onMapKey } from '#flow/map-keys.ts';
import { announcements } from '#ui/announce.ts';
import { toasts } from '#ui/toasts.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
let workbook: Workbook;
let focused: string | null;
let fitted: readonly string[] | undefined | null;

beforeEach(() => {
  resetFlowUi();
  toasts.clear();
  focused = null;
  fitted = null;
  workbook = openWorkbook(createDocs('map-keys', 1), { readOnly: false });
  const node = (id: string, values: Readonly<Record<string, unknown>>) =>
    workbook.apply({
      type: 'add-record',
      collection: 'nodes',
      id,
      values: { label: id, ...values },
    });
  node('mission', { kind: 'impact', main: true, pos: [480, 0] });
  node('known', { kind: 'outcome', pos: [240, 0] });
  node('cope', { kind: 'outcome', pos: [240, 120] });
  const values = { kind: 'contributes', from: 'known', to: 'mission' };
  workbook.apply({ type: 'add-record', collection: 'links', id: 'link', values });
});

const flow = () => flowNow(readFlow(workbook.read));
const said = () => announcements.get().polite.trim();
const pos = (id: string) => workbook.read.item('nodes', id)?.pos;
/** Presses a key on the map; answers whether the map took it. */
function press(key: string, more: Partial<KeyboardEvent> = {}, readOnly = false): boolean {
  let taken = false;
  const event = {
    key,
    target: document.body,
    preventDefault: () => (taken = true),
    stopPropagation: () => undefined,
    ...more,
  } as KeyboardEvent;
  onMapKey(event, {
    now: flow(),
    acts: flowActs(workbook, text),
    arrange: arrangeActs(workbook, text),
    text,
    readOnly,
    focus: (id) => {
      focused = id;
      selectNodes(id);
    },
    focusMap: () => (focused = 'map'),
    fit: (ids) => (fitted = ids),
  });
  return taken;
}

describe('the map by keyboard alone', () => {
  it('enters at the mission and walks back along a link', () => {
    press('ArrowLeft');
    expect(focused).toBe('mission');
    press('ArrowLeft');
    expect(focused).toBe('known');
    press('ArrowDown');
    expect(focused).toBe('cope');
    press('ArrowDown');
    expect(said()).toBe('Nothing further that way.');
  });

  it('carries a node with the arrows as one edit, said after it happened', () => {
    selectNodes('cope');
    press('m');
    press('ArrowDown');
    press('ArrowDown', { shiftKey: true });
    expect(pos('cope')).toEqual([240, 120]);
    press('Enter');
    expect(pos('cope')).toEqual([240, 168]);
    expect(said()).toBe('cope moved.');
    workbook.undo();
    expect(pos('cope')).toEqual([240, 120]);
  });

  it('takes a carried node back with Escape, and nothing else happens meanwhile', () => {
    selectNodes('cope');
    press('m');
    press('ArrowDown');
    press('Delete');
    press('Escape');
    expect(useFlowUi.getState().carried).toBeNull();
    expect(pos('cope')).toEqual([240, 120]);
    expect(flow().nodes).toHaveLength(3);
  });

  it.each(['Delete', 'Backspace'])(
    '%s deletes, hands on the focus, and the toast brings node and link back',
    (key) => {
      selectNodes('known');
      press(key);
      expect(flow().nodes.map(({ id }) => id)).toEqual(['mission', 'cope']);
      expect(flow().links).toEqual([]);
      expect(focused).toBe('mission');
      const [toast] = toasts.get();
      expect(toast?.text).toBe('Deleted: known');
      // Something else is done before the deletion is taken back.
      workbook.apply({ type: 'move-nodes', positions: { cope: [240, 400] } });
      toast?.onAction?.();
      expect(flow().links.map(({ id }) => id)).toEqual(['link']);
      expect(pos('cope')).toEqual([240, 400]);
    },
  );

  it('deletes a selected link and only that', () => {
    selectLink('link');
    press('Delete');
    expect(flow().links).toEqual([]);
    expect(flow().nodes).toHaveLength(3);
  });

  it('opens the dialogs for adding, connecting, details and keys', () => {
    selectNodes('cope');
    for (const [key, dialog] of [
      ['n', 'add'],
      ['C', 'connect'],
      ['Enter', 'details'],
      ['?', 'keys'],
    ] as const) {
      expect(press(key)).toBe(true);
      expect(useFlowUi.getState().dialog).toBe(dialog);
    }
    press('F2');
    expect(useFlowUi.getState().renaming).toBe('cope');
  });

  it('asks for a node first where there is none selected', () => {
    press('c');
    expect(said()).toBe('Select a node first.');
    expect(useFlowUi.getState().dialog).toBeNull();
  });

  it('leaves keys in text fields and with modifiers alone', () => {
    expect(press('n', { target: document.createElement('textarea') })).toBe(false);
    expect(press('c', { ctrlKey: true })).toBe(false);
    expect(useFlowUi.getState().dialog).toBeNull();
  });

  it('lets a read-only flow be walked but not changed', () => {
    press('ArrowLeft', {}, true);
    expect(focused).toBe('mission');
    expect(press('Delete', {}, true)).toBe(false);
    expect(press('n', {}, true)).toBe(false);
    expect(flow().nodes).toHaveLength(3);
  });
});

describe('connecting', () => {
  it('says the link in words, and explains a refusal', () => {
    const acts = flowActs(workbook, text);
    expect(acts.link('cope', 'mission')).toBe(true);
    expect(said()).toBe('Linked: cope → contributes to → mission.');
    expect(acts.link('mission', 'mission')).toBe(false);
    expect(toasts.get().at(-1)?.text).toBe('A node cannot lead to itself.');
    workbook.apply({
      type: 'add-record',
      collection: 'nodes',
      id: 'grant',
      values: { kind: 'input', label: 'Grant' },
    });
    expect(acts.link('grant', 'mission')).toBe(false);
    expect(toasts.get().at(-1)?.text).toBe(
      'An input feeds an activity. Say first what you do with it.',
    );
  });

  it('explains every kind of node in every language', async () => {
    const { NODE_KINDS } = await import('#domain/vocabularies/flow.ts');
    for (const words of [text, await textsOf('pl')])
      for (const kind of NODE_KINDS)
        expect(words.has(`flow:refused.from.${kind}`), kind).toBe(true);
  });

  it('selects more with Shift held, and says how many', () => {
    press('ArrowLeft');
    press('ArrowLeft', { shiftKey: true });
    press('ArrowDown', { shiftKey: true });
    expect(useFlowUi.getState().selected).toEqual(['mission', 'known', 'cope']);
    expect(said()).toBe('3 nodes selected');
  });

  it('groups what is selected, folds the group and unfolds it again', () => {
    selectNodes('known', 'cope');
    press('g');
    const [group] = workbook.read.items('nodeGroups');
    expect(workbook.read.items('nodes').map((node) => node.group)).toEqual([
      null,
      group?.id,
      group?.id,
    ]);
    expect(said()).toBe('2 nodes are a group now.');
    press('g');
    expect(workbook.read.item('nodeGroups', group?.id ?? '')?.folded).toBe(true);
    selectNodes('mission');
    press('g');
    expect(said()).toBe('Select several nodes first.');
  });

  it('duplicates nodes with the links between them, and the copy is not the mission', () => {
    selectNodes('known', 'mission');
    press('d', { ctrlKey: true });
    const { nodes, links } = flow();
    expect(nodes).toHaveLength(5);
    expect(links).toHaveLength(2);
    expect(nodes.filter((node) => node.main === true)).toHaveLength(1);
    expect(said()).toBe('2 nodes added.');
    workbook.undo();
    expect(flow().nodes).toHaveLength(3);
  });

  it('asks what comes after and what before', () => {
    selectNodes('known');
    press('a');
    expect(useFlowUi.getState()).toMatchObject({
      dialog: 'add',
      next: { node: 'known', side: 'out' },
    });
    press('b');
    expect(useFlowUi.getState().next?.side).toBe('into');
  });

  it('finds, shows everything, shows what is selected, selects everything', () => {
    press('/');
    expect(useFlowUi.getState().dialog).toBe('find');
    press('0');
    expect(fitted).toBeUndefined();
    selectNodes('cope');
    press('z');
    expect(fitted).toEqual(['cope']);
    press('a', { metaKey: true });
    expect(useFlowUi.getState().selected).toHaveLength(3);
  });

  it('leaves undo and other keys with Ctrl to the app', () => {
    expect(press('z', { ctrlKey: true })).toBe(false);
    expect(press('k', { ctrlKey: true })).toBe(false);
  });
});
