// Undo and redo over both documents of one tab. Only this tab's Edits are tracked; a reload empties it.
// Typing in one field within a short pause is one step; every other Edit is a step of its own.
import * as Y from 'yjs';
import { addressOf, fieldAt, type FieldAt } from '#domain/schema.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import type { Edit } from '#document/edit.ts';
import { EDIT } from '#document/origin.ts';

/** Milliseconds of pause after which typing in the same field begins a new step. */
const TYPING_PAUSE = 700;
/** Meta key of a stack item: when it was put there, counted over both documents. */
const TURN = 'turn';

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
  let turns = 0;
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
      turns += 1;
      stackItem.meta.set(TURN, turns);
      notify();
    });
    manager.on('stack-cleared', notify);
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }
  const latest = (stack: 'undoStack' | 'redoStack'): Y.UndoManager | undefined => {
    const turnOf = (manager: Y.UndoManager): number =>
      Number(manager[stack].at(-1)?.meta.get(TURN) ?? 0);
    return managers
      .filter((manager) => manager[stack].length > 0)
      .toSorted((a, b) => turnOf(b) - turnOf(a))[0];
  };
  const step = (stack: 'undoStack' | 'redoStack', act: 'undo' | 'redo'): boolean => {
    typingAt = null;
    const done = latest(stack)?.[act]() ?? null;
    notify();
    return done !== null;
  };

  return {
    begin(edit) {
      const at = isTyping(edit) ? addressOf(edit.at) : null;
      if (at === null || at !== typingAt) for (const manager of managers) manager.stopCapturing();
      typingAt = at;
    },
    undo: () => step('undoStack', 'undo'),
    redo: () => step('redoStack', 'redo'),
    canUndo: () => latest('undoStack') !== undefined,
    canRedo: () => latest('redoStack') !== undefined,
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
