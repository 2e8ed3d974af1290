// Hands the open workbook to the person as a file. Written from memory, so that nothing typed a moment
// ago is left out.
import type { Workbook } from '#document/index.ts';
import { library } from '#storage/index.ts';
import { download, fileName } from '#workspace/download.ts';

/** The file for others: without private fields. Rejects when it could not be made. */
export async function saveWorkbookFile({ docId, docs, read }: Workbook): Promise<void> {
  const content = await library.saveToFile(docId, { includePrivate: false, docs });
  download(fileName(read.answers('start').title, 'kurs', 'kurs.json'), content, 'application/json');
}
