// What readers of a PDF see, by the tools readers use: poppler and qpdf.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs a tool on the file; `PDF` among the arguments is its path. Returns what the tool prints. */
export function runOn(bytes: Uint8Array, tool: string, ...args: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'kurs-pdf-'));
  try {
    const path = join(folder, 'file.pdf');
    writeFileSync(path, bytes);
    return execFileSync(
      tool,
      args.map((arg) => (arg === 'PDF' ? path : arg)),
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The text in the order it was drawn. */
export const textOf = (bytes: Uint8Array): string => runOn(bytes, 'pdftotext', '-raw', 'PDF', '-');

/** Without any space, so that line breaks do not matter. */
export const squeezed = (text: string): string => text.replaceAll(/\s+/gu, '');
