// What LibreOffice makes of a file of another office program: it opens it, and prints it page by page.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { textOf } from './pdf.ts';

const OFFICE = 'soffice';

/** The words of each page, in the order they were drawn. */
export function officePages(bytes: Uint8Array, ending: string): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'kurs-office-'));
  try {
    const file = join(folder, `file.${ending}`);
    writeFileSync(file, bytes);
    const profile = `-env:UserInstallation=file://${folder}/office`;
    execFileSync(OFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file], {
      stdio: 'ignore',
    });
    return textOf(readFileSync(join(folder, 'file.pdf')))
      .split('\f')
      .slice(0, -1);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
