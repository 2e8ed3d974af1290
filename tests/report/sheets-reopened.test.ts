// @vitest-environment jsdom
// What LibreOffice reads in our Excel files, and writes again. Only the proof opens it.
import { describe, expect, it } from 'vitest';
import type { Copy } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Cell } from '#report/sheets/sheet.ts';
import { workbookSheets } from '#report/sheets/workbook-sheets.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { fitForXml } from '#text/xml.ts';
import { reopened } from '../support/soffice.ts';
import { TEXTS, writeSheets } from '../support/write-sheets.ts';
import { dayOf, isDate, type ReadCell, readXlsx } from '../support/xlsx.ts';
import { parting } from './matrix/found.ts';
import { workbook } from './matrix/workbooks.ts';

const TODAY = '2026-11-24';

interface Case {
  readonly snapshot: Snapshot;
  readonly language: Language;
  readonly copy: Copy;
}

/** A cell in words: what it is, and what stands in it. Spaces and line breaks count as one. */
const words = (kind: string, text: string): string =>
  `${kind} ${text.replaceAll(/\s+/gu, ' ').trim()}`;

function wanted(cell: Cell): string {
  if (cell === null) return '';
  if (cell.kind === 'text') return words('text', fitForXml(cell.text));
  return cell.kind === 'number' ? words('number', String(cell.value)) : words('day', cell.iso);
}

function got(cell: ReadCell | null): string {
  if (cell === null) return '';
  if (typeof cell.value === 'string') return words('text', cell.value);
  return isDate(cell)
    ? words('day', dayOf(cell))
    : words('number', String(Number(cell.value.toPrecision(15))));
}

/** A sheet line by line, without what is empty at the end. */
const lines = <C>(rows: readonly (readonly C[])[], told: (cell: C) => string): string[] =>
  rows.map((row) =>
    row
      .map(told)
      .join(' | ')
      .replaceAll(/[ |]+$/gu, ''),
  );

describe.skipIf(!process.env['KURS_PROOF'])('Excel files opened in LibreOffice', () => {
  it('hold the cells of the model, sheet by sheet', { timeout: 1_200_000 }, async () => {
    const cases = new Map<string, Case>();
    for (const language of LANGUAGES)
      cases.set(language, {
        snapshot: await workbook('nordvik', language),
        language,
        copy: 'public',
      });
    for (const name of ['empty', 'hostile', 'full'] as const)
      cases.set(name, { snapshot: await workbook(name, 'en'), language: 'en', copy: 'internal' });
    const files = new Map<string, Uint8Array>();
    for (const [name, { snapshot, language, copy }] of cases)
      files.set(`${name}.xlsx`, await writeSheets(snapshot, language, copy));

    const again = reopened(files, 'xlsx');
    for (const [name, { snapshot, language, copy }] of cases) {
      const read = readXlsx(again.get(name) ?? new Uint8Array());
      const sheets = workbookSheets(snapshot, TEXTS[language], { copy, today: TODAY });
      expect([...read.keys()], name).toEqual(sheets.map((sheet) => sheet.name));
      for (const sheet of sheets)
        expect(
          parting(lines(read.get(sheet.name) ?? [], got), lines(sheet.rows, wanted)),
          `${name}: ${sheet.name}`,
        ).toBe('');
    }
  });
});
