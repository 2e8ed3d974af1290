// Acts on several Nodes at once: copy, paste, duplicate, line up, group. Each is one Edit, then said.
// Knows nothing of how they were called.
import { useMemo } from 'react';
import type { Workbook } from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { type Alignment, aligned } from '#flow/align.ts';
import { clipOf, type FlowClip, paste, type Surroundings } from '#flow/copying.ts';
import { addNodes, dropNodes } from '#flow/edits.ts';
import { readFlow } from '#flow/flow-now.ts';
import { selectNodes } from '#flow/flow-ui.ts';
import { readLaneView } from '#flow/lane-view.ts';
import { groupNodes, membersOf, ungroup, withMembers } from '#flow/grouping.ts';
import { placesOf } from '#domain/standing.ts';
import { nodeName } from '#text/flow-names.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Ids are of Nodes, or of folded groups, which stand for their members. */
export interface ArrangeActs {
  /** The Nodes and the Links between them, and a line of text for each; null when there is none. */
  copy(ids: readonly string[]): { readonly clip: FlowClip; readonly lines: string } | null;
  paste(clip: FlowClip): void;
  duplicate(ids: readonly string[]): void;
  /** A Node for each label, all of one kind; each leads to the Node `leadsTo`. */
  addLines(kind: NodeKind, labels: readonly string[], leadsTo: string | null): void;
  align(ids: readonly string[], how: Alignment): void;
  /** Answers the group's id; null for fewer than two Nodes. */
  group(ids: readonly string[]): string | null;
  ungroup(id: string): void;
  fold(id: string, isFolded: boolean): void;
}

/** The acts on the open workbook, in the words of the interface. */
export function useArrangeActs(): ArrangeActs {
  const workbook = useWorkbook();
  const text = useText();
  return useMemo(() => arrangeActs(workbook, text), [workbook, text]);
}

/** As `useArrangeActs`, outside of React. */
export function arrangeActs(workbook: Workbook, text: Translator): ArrangeActs {
  const { read } = workbook;
  const flow = () => readFlow(read);
  const around = (): Surroundings => ({
    stakeholders: read.items('stakeholders'),
    nodeGroups: read.items('nodeGroups'),
    second: read.snapshot().second,
  });
  const say = (key: string, values: Readonly<Record<string, string | number>> = {}) =>
    announce(text.t(`flow:said.${key}`, values));
  const groupName = (id: string): string =>
    read.item('nodeGroups', id)?.name.trim() || text.t('flow:group.nameless');
  const put = (clip: FlowClip): void => {
    const { edit, ids, missing } = paste(flow(), clip, around());
    workbook.apply(edit);
    selectNodes(...ids);
    say('pasted', { count: ids.length });
    if (missing.length > 0)
      toasts.add({
        text: text.t('flow:pasteMissing', { names: text.list(missing) }),
        tone: 'warn',
      });
  };
  const copy: ArrangeActs['copy'] = (ids) => {
    const whole = withMembers(flow(), ids);
    const nodes = flow().nodes.filter((node) => whole.includes(node.id));
    if (nodes.length === 0) return null;
    say('copied', { count: nodes.length });
    return {
      clip: clipOf(flow(), whole, around()),
      lines: nodes.map((node) => nodeName(text, node)).join('\n'),
    };
  };
  return {
    copy,
    paste: put,
    duplicate(ids) {
      const whole = withMembers(flow(), ids);
      if (whole.length > 0) put(clipOf(flow(), whole, around()));
    },
    addLines(kind, labels, leadsTo) {
      const { edit, ids } = addNodes(flow(), kind, labels, leadsTo);
      if (ids.length === 0) return;
      workbook.apply(edit);
      selectNodes(...ids);
      say('pasted', { count: ids.length });
    },
    align(ids, how) {
      if (readLaneView(read)) {
        announce(text.t('lanes:said.fixed'));
        return;
      }
      const nodes = flow().nodes.filter((node) => ids.includes(node.id));
      const places = aligned(nodes, placesOf(flow()), how);
      if (places.size === 0) return;
      workbook.apply(dropNodes(flow(), places));
      say('aligned', { count: places.size });
    },
    group(ids) {
      const whole = withMembers(flow(), ids);
      if (whole.length < 2) return null;
      const { id, edit } = groupNodes(whole);
      workbook.apply(edit);
      selectNodes(id);
      say('grouped', { count: whole.length });
      return id;
    },
    ungroup(id) {
      const members = membersOf(flow(), id).map((node) => node.id);
      const name = groupName(id);
      workbook.apply(ungroup(flow(), id));
      selectNodes(...members);
      say('ungrouped', { name });
    },
    fold(id, isFolded) {
      workbook.apply({
        type: 'set-field',
        at: itemAt('nodeGroups', id, 'folded'),
        value: isFolded || null,
      });
      say(isFolded ? 'folded' : 'unfolded', {
        name: groupName(id),
        count: membersOf(flow(), id).length,
      });
    },
  };
}
