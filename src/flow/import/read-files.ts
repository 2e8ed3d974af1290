// Chosen or dropped files as texts, whatever signs they are written in. Knows nothing of graphs.
import type { Failure } from '#flow/import/neutral.ts';
import type { Language } from '#text/language.ts';

/** Bytes of all files together. */
const MOST_BYTES = 24_000_000;

export type Texts = { readonly texts: readonly string[] } | { readonly failure: Failure };

/** The texts of files. Never rejects: a file that cannot be read is an answer too. */
export async function readFiles(files: readonly File[], language: Language): Promise<Texts> {
  if (files.reduce((sum, { size }) => sum + size, 0) > MOST_BYTES) return { failure: 'tooLarge' };
  try {
    const all = await Promise.all(files.map((file) => file.arrayBuffer()));
    return { texts: all.map((bytes) => decode(new Uint8Array(bytes), language)) };
  } catch (error) {
    console.error(error);
    return { failure: 'unreadable' };
  }
}

/** What spreadsheets used to write, where it was not the Western European code page. */
const CODE_PAGES: Partial<Record<Language, string>> = {
  pl: 'windows-1250',
  et: 'windows-1257',
  lt: 'windows-1257',
  lv: 'windows-1257',
};

/** UTF-8 or UTF-16; else the code page of the language's region. */
export function decode(bytes: Uint8Array, language: Language): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(CODE_PAGES[language] ?? 'windows-1252').decode(bytes);
  }
}
