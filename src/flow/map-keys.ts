// The map by keyboard: walk, add, connect, carry, rename, delete. What is said follows what was done.
// Must not know how the map draws; it is given a way to bring a Node into sight and focus.
import type { KeyboardEvent } from 'react';
import type { FlowActs } from '#flow/acts.ts';
import type { ArrangeActs } from '#flow/arrange-acts.ts';
import { ARROWS, carryKey } from '#flow/carry-keys.ts';
import type { FlowNow } from '#flow/flow-now.ts';
import {
  activeNode,
  askNext,
  carry,
  openDialog,
  rename,
  selectNodes,
  useFlowUi,
} from '#flow/flow-ui.ts';
import { firstNode, walk } from '#flow/walk.ts';
import { nodeName } from '#text/flow-names.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';

export interface MapKeys {
  readonly now: FlowNow;
  readonly acts: FlowActs;
  readonly arrange: ArrangeActs;
  readonly text: Translator;
  readonly readOnly: boolean;
  /** Brings a Node into sight and gives it the focus. */
  readonly focus: (id: string) => void;
  /** Gives the focus to the map itself, when no Node is left. */
  readonly focusMap: () => void;
  /** Shows these Nodes; without any, everything. */
  readonly fit: (ids?: readonly string[]) => void;
}

/** Handles a key on the map. Keys in a text field, and most with Ctrl, Alt or Cmd, are not ours. */
export function onMapKey(event: KeyboardEvent, keys: MapKeys): void {
  if (event.defaultPrevented || event.altKey) return;
  if (event.target instanceof HTMLElement && event.target.matches('input, textarea, select'))
    return;
  const isChord = event.ctrlKey || event.metaKey;
  const isCarrying = useFlowUi.getState().carried !== null;
  if (isChord && (isCarrying || event.shiftKey)) return;
  const act = isChord ? chordKey : isCarrying ? carryKey : mapKey;
  const isHandled = act(event, keys);
  if (!isHandled) return;
  event.preventDefault();
  event.stopPropagation();
}

/** With Ctrl or Cmd. Copy and paste come as events of the clipboard. */
function chordKey({ key }: KeyboardEvent, { now, arrange, readOnly, text }: MapKeys): boolean {
  const { selected } = useFlowUi.getState();
  switch (key.toLowerCase()) {
    case 'a':
      selectNodes(...now.nodes.map(({ id }) => id));
      announce(text.t('flow:several', { count: now.nodes.length }));
      return true;
    case 'd':
      if (!readOnly) arrange.duplicate(selected);
      return !readOnly;
    default:
      return false;
  }
}

function mapKey(event: KeyboardEvent, keys: MapKeys): boolean {
  const { now, text, focus, readOnly } = keys;
  const ui = useFlowUi.getState();
  const active = activeNode(ui);
  const direction = ARROWS[event.key];
  if (direction) {
    const next = active === null ? firstNode(now) : walk(now, now.places, active, direction);
    if (next === null) announce(text.t('flow:said.edge'));
    else if (event.shiftKey) extend(next, ui.selected, keys);
    else focus(next);
    return true;
  }
  switch (event.key) {
    case 'Home': {
      const first = firstNode(now);
      if (first !== null) focus(first);
      return true;
    }
    case 'Enter':
      if (active !== null || ui.link !== null) openDialog('details');
      return true;
    case 'Escape':
      selectNodes();
      return true;
    case '?':
      openDialog('keys');
      return true;
    case '/':
      openDialog('find');
      return true;
    case '0':
      keys.fit();
      return true;
    case 'z':
    case 'Z':
      keys.fit(ui.selected);
      return true;
    default:
      return !readOnly && writeKey(event.key, active, keys);
  }
}

/** Walks on and keeps what was selected. */
function extend(next: string, selected: readonly string[], { focus, text }: MapKeys): void {
  focus(next);
  const all = [...selected.filter((id) => id !== next), next];
  selectNodes(...all);
  announce(text.t('flow:several', { count: all.length }));
}

/** Keys that change something; they say so where there is nothing to change. */
function writeKey(key: string, active: string | null, keys: MapKeys): boolean {
  const { selected, link } = useFlowUi.getState();
  const withNode = (act: (id: string) => void): true => {
    if (active === null) announce(keys.text.t('flow:said.selectFirst'));
    else act(active);
    return true;
  };
  switch (key.toLowerCase()) {
    case 'n':
      openDialog('add');
      return true;
    case 'a':
      return withNode((node) => askNext({ node, side: 'out', place: null }));
    case 'b':
      return withNode((node) => askNext({ node, side: 'into', place: null }));
    case 'c':
      return withNode(() => openDialog('connect'));
    case 'g':
      return withNode((id) => {
        const behind = keys.now.behind.has(id);
        if (selected.length > 1) keys.arrange.group(selected);
        else if (behind || !keys.now.node.has(id)) keys.arrange.fold(id, !behind);
        else announce(keys.text.t('flow:said.selectSeveral'));
      });
    case 'f2':
      return withNode((id) => (isCard(id, keys) ? rename(id) : openDialog('details')));
    case 'l':
      return withNode(() => keys.acts.lock(selected));
    case 'm':
      return withNode((id) => {
        const node = keys.now.node.get(id);
        const name = node ? nodeName(keys.text, node) : '';
        const isHeld = keys.acts.lanes() === null && node?.locked === true;
        if (isHeld) announce(keys.text.t('lanes:said.held', { name }));
        else carry({ ids: selected, dx: 0, dy: 0 });
        if (node && !isHeld) announce(keys.text.t('flow:said.carrying', { name }));
      });
    case 'delete':
    case 'backspace':
      if (link !== null) keys.acts.removeLink(link);
      else withNode(() => removeSelected(selected, keys));
      return true;
    default:
      return false;
  }
}

/** A Node of its own, not a group. */
const isCard = (id: string, { now }: MapKeys): boolean => now.node.has(id) && !now.behind.has(id);

/** Deletes, and hands the focus to a neighbour: focus must not fall out of the map. */
function removeSelected(
  selected: readonly string[],
  { now, acts, focus, focusMap }: MapKeys,
): void {
  const last = selected.at(-1) ?? '';
  const ends = [
    ...(now.out.get(last) ?? []).map((link) => link.to),
    ...(now.into.get(last) ?? []).map((link) => link.from),
  ];
  const near = [...ends, ...now.nodes.map((node) => node.id)].find(
    (id) => id !== null && now.node.has(id) && !selected.includes(id),
  );
  acts.remove(selected);
  if (near) focus(near);
  else focusMap();
}
