// The two Y.Docs of one workbook: what is shared, and what stays private on this device.
// Knows nothing of where they are stored or sent.
import * as Y from 'yjs';

export interface WorkbookDocs {
  readonly docId: string;
  readonly main: Y.Doc;
  /** Contacts, attitudes, private notes. Never sent to a room, a table copy or a public export. */
  readonly private: Y.Doc;
}

/** Two empty documents. `clientID` is only for tests, which need merge winners from a seed. */
export function createDocs(docId: string, clientID?: number): WorkbookDocs {
  const docs = {
    docId,
    main: new Y.Doc({ guid: docId }),
    private: new Y.Doc({ guid: `${docId}:private` }),
  };
  if (clientID !== undefined) {
    docs.main.clientID = clientID;
    docs.private.clientID = clientID;
  }
  return docs;
}

/** Frees listeners and memory of both documents. */
export function destroyDocs(docs: WorkbookDocs): void {
  docs.main.destroy();
  docs.private.destroy();
}
