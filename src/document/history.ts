// Undo and redo over both documents of one tab. Only this tab's Edits are tracked; a reload empties it.
// Typing in one field within a short pause is one step; every other Edit is a step of its own.
import * as Y from 'yjs';
import { addressOf, fieldAt, type FieldAt } from '#domain/schema.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import type { Edit } from '#document/edit.ts';
import { EDIT } from '#document/origin.ts';

/** Milliseconds of pause after which typing in the same field begins a new step. */
const TYPING_PAUSE = 700;
/** Meta key of a stack item: the step it belongs to. An Edit that changes both documents is one step. */
const STEP = 'step';

export interface History {
  /** To be called before an Edit is applied. */
  begin(edit: Edit): void;
  undo(): boolean;
  redo(): boolean;
  canUndo(): boolean;
  canRedo(): boolean;
  subscribe(listener: () => void): () => void;
  destroy(): void;
}

export function createHistory(docs: WorkbookDocs): History {
  const listeners = new Set<() => void>();
  let steps = 0;
  let typingAt: string | null = null;
  const managers = [docs.main, docs.private].map(
    (doc) =>
      new Y.UndoManager(doc, {
        trackedOrigins: new Set([EDIT]),
        captureTimeout: TYPING_PAUSE,
        // An Edit opens a transaction in both documents; one that changed nothing is no step.
        captureTransaction: (transaction) => transaction.changed.size > 0,
      }),
  );
  for (const manager of managers) {
    manager.on('stack-item-added', ({ stackItem }) => {
      stackItem.meta.set(STEP, steps);
      notify();
    });
    manager.on('stack-cleared', notify);
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }
  const step = (stack: 'undoStack' | 'redoStack', act: 'undo' | 'redo'): boolean => {
    typingAt = null;
    const stepOf = (manager: Y.UndoManager): number =>
      Number(manager[stack].at(-1)?.meta.get(STEP) ?? 0);
    const latest = Math.max(...managers.map(stepOf));
    const concerned = managers.filter((manager) => stepOf(manager) === latest && latest > 0);
    // What this puts on the other stack is one step again.
    steps += 1;
    const done = concerned.map((manager) => manager[act]());
    notify();
    return done.some((item) => item !== null);
  };

  return {
    begin(edit) {
      const at = isTyping(edit) ? addressOf(edit.at) : null;
      if (at === null || at !== typingAt) {
        steps += 1;
        for (const manager of managers) manager.stopCapturing();
      }
      typingAt = at;
    },
    undo: () => step('undoStack', 'undo'),
    redo: () => step('redoStack', 'redo'),
    canUndo: () => managers.some(({ undoStack }) => undoStack.length > 0),
    canRedo: () => managers.some(({ redoStack }) => redoStack.length > 0),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    destroy() {
      for (const manager of managers) manager.destroy();
      listeners.clear();
    },
  };
}

/** Letters in a text; a date too is typed digit by digit, and each digit makes another date. */
const isTyping = (edit: Edit): edit is Extract<Edit, { readonly at: FieldAt }> =>
  edit.type === 'splice-text' || (edit.type === 'set-field' && fieldAt(edit.at).code === 'date');
