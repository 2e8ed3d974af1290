// What a card says of a workbook, read from its documents.
import { readSnapshot, type WorkbookDocs } from '#document/index.ts';
import { progressOf } from '#guide/progress.ts';

export interface Summary {
  readonly title: string;
  readonly territory: string;
  /** The language of both. */
  readonly language: string;
  readonly progress: number;
  readonly stepsReady: number;
  readonly stepsTotal: number;
}

/** Title, place and progress (0 to 1). */
export function summaryOf(docs: WorkbookDocs): Summary {
  const snapshot = readSnapshot(docs);
  const { title, territory } = snapshot.answers.start;
  const { share, ready, total } = progressOf(snapshot);
  const language = snapshot.meta.contentLanguage;
  return { title, territory, language, progress: share, stepsReady: ready, stepsTotal: total };
}
