// The acts of the flow editor: apply an Edit, then say what happened. Mouse, keyboard and list share them.
// Knows nothing of how they were called.
import { useMemo } from 'react';
import type { Workbook } from '#document/index.ts';
import type { LaneView } from '#domain/lane-layout.ts';
import type { Places } from '#domain/lanes.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';
import { itemAt } from '#domain/schema.ts';
import {
  addLink,
  addNode,
  changeKind,
  connectionOf,
  dropNodes,
  isLocked,
  lockNodes,
  makeMission,
  type NewNode,
  putBack,
  tidy,
} from '#flow/edits.ts';
import { readFlow } from '#flow/flow-now.ts';
import { spreadOut, withMembers } from '#flow/grouping.ts';
import { dropInLanes, laneEdit } from '#flow/lane-drop.ts';
import { laneName } from '#flow/lane-names.ts';
import { readLaneView } from '#flow/lane-view.ts';
import { placesOf } from '#domain/standing.ts';
import { closeDialog, selectNodes, useFlowUi } from '#flow/flow-ui.ts';
import {
  endName,
  kindName,
  linkSentence,
  newKindName,
  nodeName,
  refusalWords,
} from '#text/flow-names.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

export interface FlowActs {
  /** Adds and selects a Node; answers its id. */
  add(node: NewNode): string;
  /** Joins two ends as the grammar infers; otherwise says why not. True when they were joined. */
  link(from: string, to: string): boolean;
  setLinkKind(id: string, kind: LinkKind): void;
  removeLink(id: string): void;
  /** Deletes Nodes; their Links are hidden with them and come back with them. */
  remove(ids: readonly string[]): void;
  setKind(id: string, kind: NodeKind): void;
  makeMission(id: string): void;
  /** Puts Nodes down at places: one Edit. In lanes by term or owner it changes these instead. */
  drop(places: Places): void;
  tidy(): void;
  /** Locks Nodes in their places; unlocks them when all are. */
  lock(ids: readonly string[]): void;
  /** The lanes that are shown; null by kind. */
  lanes(): LaneView | null;
  /** What a lane of theirs is called. */
  laneName(view: LaneView, lane: string): string;
}

/** The acts on the open workbook, in the words of the interface. */
export function useFlowActs(): FlowActs {
  const workbook = useWorkbook();
  const text = useText();
  return useMemo(() => flowActs(workbook, text), [workbook, text]);
}

/** As `useFlowActs`, outside of React. */
export function flowActs(workbook: Workbook, text: Translator): FlowActs {
  const flow = () => readFlow(workbook.read);
  const nameOf = (id: string) => endName(text, flow(), id);
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    announce(text.t(key, values));
  const lanes = () => readLaneView(workbook.read);
  const nameOfLane = ({ rule }: LaneView, lane: string) =>
    laneName(text, rule.by, lane, (id) => workbook.read.item('stakeholders', id)).name;
  const dropIn = (view: LaneView, places: Places): void => {
    const all = new Map(
      [...places].flatMap(([id, place]) =>
        withMembers(flow(), [id]).map((member) => [member, place] as const),
      ),
    );
    const { edit, moved } = dropInLanes(view, flow().nodes, all);
    const [first] = moved;
    if (!first) {
      const [id] = all.keys();
      say('lanes:said.same', { name: nameOf(id ?? '') });
      return;
    }
    workbook.apply(edit);
    const after = lanes();
    const now = workbook.read.item('nodes', first.id);
    const lane = after && now ? nameOfLane(after, after.rule.laneOf(now)) : '';
    say('lanes:said.moved', { count: moved.length, name: nameOf(first.id), lane });
  };
  return {
    add(node) {
      const kind = newKindName(text, node.kind, flow());
      const view = lanes();
      // In lanes that are not stored, a place only says which lane is meant.
      const { id, edit } = addNode(flow(), view ? { ...node, place: undefined } : node);
      const inLane = view && node.place && laneEdit(view, { label: '', ...node, id }, node.place);
      workbook.apply(inLane ? { type: 'together', edits: [edit, inLane] } : edit);
      selectNodes(id);
      const label = node.label?.trim() ?? '';
      say(label === '' ? 'flow:said.addedNameless' : 'flow:said.added', { kind, name: label });
      return id;
    },
    link(from, to) {
      const connection = connectionOf(flow(), from, to);
      if (!connection) {
        // A folded group stands for several: which of them is meant?
        if (workbook.read.item('nodeGroups', to))
          toasts.add({ text: text.t('flow:refused.group'), tone: 'warn' });
        return false;
      }
      if ('refused' in connection) {
        const start = flow().nodes.find((node) => node.id === from);
        if (start)
          toasts.add({
            text: refusalWords(text, connection.refused, start, nameOf(to)),
            tone: 'warn',
          });
        return false;
      }
      const { id, edit } = addLink(from, to, connection.kind);
      workbook.apply(edit);
      const made = workbook.read.item('links', id);
      if (made) say('flow:said.linked', { link: linkSentence(text, flow(), made) });
      return true;
    },
    setLinkKind(id, kind) {
      workbook.apply({ type: 'set-field', at: itemAt('links', id, 'kind'), value: kind });
      const link = workbook.read.item('links', id);
      if (link) say('flow:said.linkKind', { link: linkSentence(text, flow(), link) });
    },
    removeLink(id) {
      const link = workbook.read.item('links', id);
      if (!link) return;
      const words = text.t('flow:said.unlinked', { link: linkSentence(text, flow(), link) });
      remove(workbook, text, 'links', [id], words);
    },
    remove(ids) {
      const whole = withMembers(flow(), ids);
      const gone = flow().nodes.filter((node) => whole.includes(node.id));
      const [first] = gone;
      if (!first) return;
      const words = text.t('flow:said.removed', {
        count: gone.length,
        name: nodeName(text, first),
      });
      remove(
        workbook,
        text,
        'nodes',
        gone.map((node) => node.id),
        words,
      );
    },
    setKind(id, kind) {
      const node = flow().nodes.find((each) => each.id === id);
      if (!node || node.kind === kind) return;
      workbook.apply(changeKind(flow(), node, kind));
      const now = workbook.read.item('nodes', id);
      if (now) say('flow:said.kind', { name: nodeName(text, now), kind: kindName(text, now) });
    },
    makeMission(id) {
      workbook.apply(makeMission(flow(), id));
      say('flow:said.mission', { name: nameOf(id) });
    },
    drop(places) {
      const view = lanes();
      if (view) {
        dropIn(view, places);
        return;
      }
      const all = spreadOut(flow(), placesOf(flow()), places);
      const dropped = flow().nodes.filter(({ id }) => all.has(id));
      const [held, free] = [dropped.filter(isLocked), dropped.filter((node) => !isLocked(node))];
      if (free.length === 0) {
        say('lanes:said.held', { name: nameOf(held[0]?.id ?? '') });
        return;
      }
      workbook.apply(dropNodes(flow(), all));
      say('flow:said.moved', { count: free.length, name: nameOf(free[0]?.id ?? '') });
    },
    lock(ids) {
      const nodes = flow().nodes.filter(({ id }) => withMembers(flow(), ids).includes(id));
      const isOn = !nodes.every(isLocked);
      workbook.apply(
        lockNodes(
          flow(),
          nodes.map(({ id }) => id),
          isOn,
        ),
      );
      say(isOn ? 'flow:said.locked' : 'flow:said.unlocked', {
        count: nodes.length,
        name: nameOf(nodes[0]?.id ?? ''),
      });
    },
    lanes,
    laneName: nameOfLane,
    tidy() {
      workbook.apply(tidy(flow()));
      say('flow:said.tidied');
    },
  };
}

/** Takes records away and offers them back; the toast's region says so. */
function remove(
  workbook: Workbook,
  text: Translator,
  collection: 'nodes' | 'links',
  ids: readonly string[],
  words: string,
): void {
  const before = readFlow(workbook.read);
  workbook.apply({ type: 'delete-records', collection, ids });
  // Details of what is gone have nothing to show; those of a Node that lost a Link stay open.
  if (collection === 'nodes' || useFlowUi.getState().link !== null) {
    selectNodes();
    closeDialog();
  }
  if (workbook.readOnly) return;
  toasts.add({
    text: words,
    actionLabel: text.t('common:undo'),
    // Not a blind undo: meanwhile something else may have been done.
    onAction: () => workbook.apply(putBack(readFlow(workbook.read), before, collection, ids)),
  });
}
