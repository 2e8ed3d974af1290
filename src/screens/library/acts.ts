// What can be done with the library's workbooks. Fetched on first use: the list alone needs none of it.
import { createDocs, docsFromData, newId, stampMeta, type WorkbookDocs } from '#document/index.ts';
import { citiesExample } from '#guide/examples/cities.ts';
import { summaryOf } from '#screens/library/summary.ts';
import { askPersistence, library, type LibraryEntry } from '#storage/index.ts';
import type { Translator } from '#text/translator.ts';
import { download, fileName } from '#workspace/download.ts';

export const { deleteForever, duplicate, moveToBin, rename, restore } = library;

/** A blank workbook written in this language. */
export async function createBlank(contentLanguage: string): Promise<LibraryEntry> {
  const docs = createDocs(newId());
  stampMeta(docs, Date.now(), contentLanguage);
  return keep(docs);
}

/** *Climate-neutral cities*, a published mission (case F2). `text` needs the namespace `example-cities`. */
export async function createExample(text: Translator): Promise<LibraryEntry> {
  const data = citiesExample((key) => text.t(`example-cities:${key}`));
  const meta = { createdAt: Date.now(), contentLanguage: text.language };
  return keep(docsFromData({ ...data, meta }, newId()));
}

function keep(docs: WorkbookDocs): Promise<LibraryEntry> {
  // From now on there is something to lose; the browser's answer is told in the settings.
  void askPersistence();
  return library.create({ docs }, summaryOf(docs));
}

/** Hands out the workbook as a file. `withPrivate`: a full backup with contacts and private notes. */
export async function saveToFile(
  docId: string,
  title: string,
  withPrivate: boolean,
): Promise<void> {
  const content = await library.saveToFile(docId, { includePrivate: withPrivate });
  download(fileName(title, 'kurs', 'kurs.json'), content, 'application/json');
}
