// Hands the open workbook to the person as a file. Written from memory, so that nothing typed a moment
// ago is left out.
import type { Workbook } from '#document/index.ts';
import { library } from '#storage/index.ts';
import { download, fileName } from '#workspace/download.ts';

/** The file for others: without private fields. Answers its name; rejects when it could not be made. */
export async function saveWorkbookFile({ docId, docs, read }: Workbook): Promise<string> {
  const content = await library.saveToFile(docId, { includePrivate: false, docs });
  const { title, territory } = read.answers('start');
  const name = fileName(title.trim() || territory, 'kurs', 'kurs.json');
  download(name, content, 'application/json');
  return name;
}
