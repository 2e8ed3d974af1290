// What can be done with the library's workbooks. Fetched on first use: the list alone needs none of it.
import { createDocs, docsFromData, newId, stampMeta, type WorkbookDocs } from '#document/index.ts';
import { type Example, exampleData } from '#guide/examples.ts';
import { summaryOf } from '#screens/library/summary.ts';
import { askPersistence, library, type LibraryEntry } from '#storage/index.ts';
import { languageOf } from '#text/namespaces.ts';
import type { Translator } from '#text/translator.ts';
import { download, fileName } from '#workspace/download.ts';

export const { deleteForever, duplicate, moveToBin, rename, restore } = library;

/** A blank workbook written in this language. */
export async function createBlank(contentLanguage: string): Promise<LibraryEntry> {
  const docs = createDocs(newId());
  stampMeta(docs, Date.now(), contentLanguage);
  return keep(docs);
}

/** A copy of an example, written in the language of its words. `text` needs their namespace. */
export async function createExample(example: Example, text: Translator): Promise<LibraryEntry> {
  const contentLanguage = languageOf(`example-${example.id}`, text.language);
  const meta = { createdAt: Date.now(), contentLanguage };
  const words = (key: string): string => text.t(`example-${example.id}:${key}`);
  return keep(docsFromData(await exampleData(example, words, meta), newId()));
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
