// Opens a workbook for this tab: documents, store, undo; keeps its card in the library true.
import { createDocs, destroyDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { rememberDocs } from '#app/open-docs.ts';
import { progressOf } from '#guide/progress.ts';
import { library, openWorkbookStore, type WorkbookStore } from '#storage/index.ts';

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly store: WorkbookStore;
  close(): Promise<void>;
}

/** Milliseconds after an edit before the library's card is brought up to date. */
const SUMMARY_PAUSE = 500;

/** Opens the workbook, or null when this device has none with that id. */
export async function openFromLibrary(docId: string): Promise<OpenedWorkbook | null> {
  if (!(await library.get(docId))) return null;
  const docs = createDocs(docId);
  const store = await openWorkbookStore(docs);
  const forgetDocs = rememberDocs(docs);
  const workbook = openWorkbook(docs, { readOnly: store.health !== 'ok' });
  const endSummary = store.health === 'ok' ? followSummary(workbook) : () => {};
  return {
    workbook,
    store,
    async close() {
      endSummary();
      // What cannot be stored stays in memory and keeps being tried; a rescue file can be made of it.
      while (!(await store.close())) await saved(store);
      workbook.close();
      destroyDocs(docs);
      forgetDocs();
    },
  };
}

/** Keeps the library's card true: title, place, progress, last change. */
function followSummary(workbook: Workbook): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDue = false;
  const write = (): void => {
    clearTimeout(timer);
    if (!isDue) return;
    isDue = false;
    void library
      .updateSummary(workbook.docId, { ...summaryOf(workbook), changedAt: Date.now() })
      .catch(console.error);
  };
  const unsubscribe = workbook.read.subscribe('all', () => {
    isDue = true;
    clearTimeout(timer);
    timer = setTimeout(write, SUMMARY_PAUSE);
  });
  return () => {
    unsubscribe();
    write();
  };
}

function summaryOf(workbook: Workbook) {
  const snapshot = workbook.snapshot();
  const { title, territory } = snapshot.answers.start;
  const { share, ready, total } = progressOf(snapshot);
  const language = snapshot.meta.contentLanguage;
  return { title, territory, language, progress: share, stepsReady: ready, stepsTotal: total };
}

/** Resolves when the store says that all is stored. */
const saved = ({ status }: WorkbookStore): Promise<void> =>
  new Promise((resolve) => {
    const unsubscribe = status.subscribe(() => {
      if (status.get().state !== 'saved') return;
      unsubscribe();
      resolve();
    });
  });
