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

/** UTF-8 or UTF-16; else what spreadsheets in Central or Western Europe used to write. */
export function decode(bytes: Uint8Array, language: Language): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(language === 'pl' ? 'windows-1250' : 'windows-1252').decode(bytes);
  }
}
