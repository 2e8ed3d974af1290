// Saves a workbook of the library to a file and remembers when.
import { library, type LibraryEntry } from '#storage/index.ts';
import { download, fileName } from '#workspace/download.ts';

/** `withPrivate`: a full backup with contacts and private notes. Rejects when the workbook cannot be read. */
export async function saveToFile(
  entry: LibraryEntry,
  title: string,
  withPrivate: boolean,
): Promise<void> {
  const content = await library.saveToFile(entry.docId, { includePrivate: withPrivate });
  download(fileName(title, 'kurs', 'kurs.json'), content, 'application/json');
}
