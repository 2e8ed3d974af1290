// A planned import becomes part of the flow: the Edit, the words that say so with a way back, and the focus.
// Knows nothing of files.
import type { Translator } from '#text/translator.ts';
import { readFlow } from '#flow/flow-now.ts';
import { closeDialog, selectNodes } from '#flow/flow-ui.ts';
import { countWords } from '#flow/import/import-notes.ts';
import { importEdit, takeBack } from '#flow/import/import-edit.ts';
import type { ImportPlan } from '#flow/import/plan-import.ts';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import { itemAt } from '#domain/schema.ts';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Brings a plan in and closes the dialog. */
export function useBringIn(): (plan: ImportPlan) => void {
  const text = useText();
  const workbook = useWorkbook();
  return (plan) => {
    workbook.apply(importEdit(readFlow(workbook.read), plan));
    closeDialog();
    const first = plan.nodes.find(({ main }) => main) ?? plan.nodes[0];
    if (first) {
      selectNodes(first.id);
      focusFlow(first.id);
    }
    toasts.add({
      text: doneWords(text, plan),
      actionLabel: text.t('common:undo'),
      // Not a blind undo: meanwhile something else may have been done.
      onAction: () => workbook.apply(takeBack(plan)),
    });
  };
}

function doneWords(text: Translator, { nodes, links, left }: ImportPlan): string {
  const [came, stayed] = [
    countWords(text, nodes.length, links.length),
    countWords(text, left.nodes, left.links),
  ];
  if (left.nodes + left.links === 0) return text.t('flow-import:done', came);
  return text.t('flow-import:doneLeft', {
    ...came,
    leftNodes: stayed.nodes,
    leftLinks: stayed.links,
  });
}

/** Goes to the map or to the row of a Node; the dialog must be gone first, and an empty flow drawn anew. */
function focusFlow(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const map = document.querySelector<HTMLElement>('.react-flow');
      if (map) map.focus();
      else focusSoon(controlId(itemAt('nodes', id, 'label')));
    }),
  );
}
