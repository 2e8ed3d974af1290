// Where this tab's person is while working backwards: the question, those before it, what needs no answer.
// Tab state only, never document content.
import { create } from 'zustand';
import { nextQuestion } from '#domain/backwards.ts';
import { type Flow, leadingToMission } from '#domain/graph.ts';
import { activeNode, useFlowUi } from '#flow/flow-ui.ts';
import { kindsBefore } from '#flow/kinds-before.ts';
import { focusSoon } from '#frame/focus.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The id of the answer line on the page. */
export const ANSWER = 'flow-backwards';

export interface Asking {
  /** Id of the workbook in which questions are asked; null while nobody is asked. */
  readonly docId: string | null;
  /** Id of the Node that the question is about; null when none is open. */
  readonly asked: string | null;
  /** Ids of the Nodes asked about before, the latest last. */
  readonly past: readonly string[];
  /** Ids of the Nodes of which people said that they can do them; kept when the questions end. */
  readonly settled: ReadonlySet<string>;
  /** Whether the question is what stands in the way. */
  readonly isHurdle: boolean;
}

const NOBODY = { docId: null, asked: null, past: [], isHurdle: false };

export const useAsking = create<Asking>()(() => ({ ...NOBODY, settled: new Set() }));

/** Whether questions are asked in the open workbook. */
export function useIsAsking(): boolean {
  const { docId, readOnly } = useWorkbook();
  return useAsking((asking) => asking.docId === docId) && !readOnly;
}

/** Begins to ask, about a Node. */
export const startAsking = (docId: string, asked: string | null): void =>
  useAsking.setState({ ...NOBODY, docId, asked });
/** Begins again: with the Node that is selected, if questions lead there, else with the first that is open. */
export function askAgain(docId: string, flow: Flow): void {
  const { settled } = useAsking.getState();
  const active = flow.nodes.find(({ id }) => id === activeNode(useFlowUi.getState()));
  const isOnWay = active && leadingToMission(flow).has(active.id) && kindsBefore(active).length > 0;
  startAsking(docId, isOnWay ? active.id : nextQuestion(flow, settled, null));
  focusSoon(ANSWER);
}
export const stopAsking = (): void => useAsking.setState(NOBODY);
/** Goes on to the question about a Node, or to none. */
export const ask = (asked: string | null): void =>
  useAsking.setState((now) => ({
    asked,
    past: now.asked === null ? now.past : [...now.past, now.asked],
    isHurdle: false,
  }));
/** Goes back to the question before. */
export const askBack = (): void =>
  useAsking.setState(({ past }) => ({
    asked: past.at(-1) ?? null,
    past: past.slice(0, -1),
    isHurdle: false,
  }));
/** Remembers that people can do something themselves: nothing has to come before it. */
export const settle = (id: string): void =>
  useAsking.setState(({ settled }) => ({ settled: new Set([...settled, id]) }));
/** Asks what stands in the way, or what must be true, again. */
export const askHurdle = (isHurdle: boolean): void => useAsking.setState({ isHurdle });
