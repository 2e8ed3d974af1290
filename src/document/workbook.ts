// An open workbook: the documents with the ways in (Edits, undo) and out (read model) that a tab uses.
// Knows nothing of storage, other tabs or React.
import type { FieldAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { applyEdit } from '#document/apply-edit.ts';
import type { WorkbookDocs } from '#document/docs.ts';
import type { Edit } from '#document/edit.ts';
import { createHistory, type History } from '#document/history.ts';
import { createReadModel, type ReadModel } from '#document/read-model.ts';
import { textPlace, type TextPlace } from '#document/text-place.ts';

export interface Workbook {
  readonly docId: string;
  readonly docs: WorkbookDocs;
  readonly readOnly: boolean;
  readonly read: ReadModel;
  readonly history: Pick<History, 'canUndo' | 'canRedo' | 'subscribe'>;
  /** Does nothing while the workbook is read-only. */
  apply(edit: Edit): void;
  undo(): boolean;
  redo(): boolean;
  snapshot(): Snapshot;
  text(at: FieldAt): TextPlace;
  /** Ends undo and the read model; the documents live on. */
  close(): void;
}

/** Opens documents for a tab. `readOnly`: a file from a newer app, or a damaged one. */
export function openWorkbook(
  docs: WorkbookDocs,
  options: { readonly readOnly: boolean },
): Workbook {
  const read = createReadModel(docs);
  const history = createHistory(docs);
  const { readOnly } = options;
  return {
    docId: docs.docId,
    docs,
    readOnly,
    read,
    history,
    apply(edit) {
      if (readOnly) return;
      history.begin(edit);
      applyEdit(docs, edit);
    },
    undo: () => !readOnly && history.undo(),
    redo: () => !readOnly && history.redo(),
    snapshot: () => read.snapshot(),
    text: (at) => textPlace(docs, at),
    close() {
      history.destroy();
      read.destroy();
    },
  };
}
