// What LibreOffice makes of an Office file: another reader than the writer. Heavy; for the proof only.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from './pdf.ts';

/** Files by name, such as `de.docx`, as LibreOffice writes them again, by their name without its ending. */
export function reopened(
  files: ReadonlyMap<string, Uint8Array>,
  filter: 'pdf' | 'xlsx' | 'txt:Text (encoded):UTF8',
): ReadonlyMap<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'kurs-office-'));
  try {
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    execFileSync(
      'soffice',
      [
        '--headless',
        // A profile of its own, so that an open LibreOffice is left alone.
        `-env:UserInstallation=file://${join(folder, 'profile')}`,
        '--convert-to',
        filter,
        '--outdir',
        join(folder, 'again'),
        ...[...files.keys()].map((name) => join(folder, name)),
      ],
      { stdio: 'ignore', timeout: 540_000 },
    );
    const [ending = ''] = filter.split(':');
    return new Map(
      [...files.keys()].map((name) => {
        const bare = name.replace(/\.\w+$/u, '');
        return [bare, readFileSync(join(folder, 'again', `${bare}.${ending}`))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The words of each page that LibreOffice prints of a file, in the order they were drawn. */
export function officePages(bytes: Uint8Array, ending: string): string[] {
  const printed = reopened(new Map([[`file.${ending}`, bytes]]), 'pdf').get('file');
  return textOf(printed ?? new Uint8Array())
    .split('\f')
    .slice(0, -1);
}
