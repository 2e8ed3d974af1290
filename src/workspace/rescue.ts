// The rescue file: all that is in memory, private parts too, without asking the storage that failed.
import { readSnapshot, type WorkbookDocs } from '#document/index.ts';
import { rescueFile } from '#storage/index.ts';
import { download, fileName } from '#workspace/download.ts';

/** Hands the open documents to the person as a file. Rejects when even that fails. */
export async function saveRescueFile(docs: WorkbookDocs): Promise<void> {
  const { title } = readSnapshot(docs).answers.start;
  download(fileName(title, 'kurs', 'kurs.json'), await rescueFile(docs), 'application/json');
}
