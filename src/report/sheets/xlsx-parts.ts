// What the writer of spreadsheets does not write by itself: heads of tables that filter and are printed on
// each page, and what the file says about itself.
import type { Feature } from 'write-excel-file/universal';
import { getCellAddress } from 'write-excel-file/utility';
import type { Sheet } from '#report/sheets/sheet.ts';
import { xml } from '#text/xml.ts';

/** The head of a table filters its rows, and is printed on each page. */
export const heads = (sheets: readonly Sheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(content, _, { sheetIndex }) {
          const sheet = sheets[sheetIndex];
          if (!sheet?.isTable) return content;
          return content.replace(
            '</sheetData>',
            `</sheetData><autoFilter ref="A1:${lastCell(sheet)}"/>`,
          );
        },
      },
      'xl/workbook.xml': {
        transform: (content) =>
          content.replace(
            '<definedNames/>',
            () => `<definedNames>${sheets.map(namedAreas).join('')}</definedNames>`,
          ),
      },
    },
  },
});

const lastCell = ({ rows }: Sheet): string =>
  getCellAddress(rows.length - 1, (rows[0]?.length ?? 1) - 1);

/** Excel keeps filter and printed head a second time, as areas of the workbook. */
function namedAreas(sheet: Sheet, at: number): string {
  if (!sheet.isTable) return '';
  const name = `'${xml(sheet.name.replaceAll("'", "''"))}'`;
  const last = lastCell(sheet).replace(/(?=\d)/u, '$');
  return (
    `<definedName name="_xlnm._FilterDatabase" localSheetId="${at}" hidden="1">${name}!$A$1:$${last}</definedName>` +
    `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">${name}!$1:$1</definedName>`
  );
}

export interface Properties {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO date. */
  readonly today: string;
}

const OFFICE = 'http://schemas.openxmlformats.org';
const CORE = 'docProps/core.xml';
const APP = 'docProps/app.xml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

/** Title, language, day and the name of this program; nothing of the person or the device. */
export const properties = ({ title, language, today }: Properties): Feature<Blob> => ({
  files: {
    write: {
      files: () => ({
        [CORE]: `${HEAD}<cp:coreProperties xmlns:cp="${OFFICE}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:language>${xml(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${today}T00:00:00Z</dcterms:created></cp:coreProperties>`,
        [APP]: `${HEAD}<Properties xmlns="${OFFICE}/officeDocument/2006/extended-properties"><Application>Kurs</Application></Properties>`,
      }),
    },
    transform: {
      '[Content_Types].xml': {
        insert: () =>
          `<Override ContentType="application/vnd.openxmlformats-package.core-properties+xml" PartName="/${CORE}"/><Override ContentType="application/vnd.openxmlformats-officedocument.extended-properties+xml" PartName="/${APP}"/>`,
      },
      '_rels/.rels': {
        insert: () =>
          `<Relationship Id="rId-kurs-core" Type="${OFFICE}/package/2006/relationships/metadata/core-properties" Target="${CORE}"/><Relationship Id="rId-kurs-app" Type="${OFFICE}/officeDocument/2006/relationships/extended-properties" Target="${APP}"/>`,
      },
    },
  },
});
