// What a Word file says about itself: title, language, day, and which faces may stand in for ours.
// Nobody's name: who wrote a report is on its cover or nowhere. Knows nothing of what is in it.
import type { Packer } from 'docx';
import { SANS, SERIF } from '#report/word/word-styles.ts';
import { xml } from '#text/xml.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** Parts that stand in the place of the writer's own. */
export const wordPackage = (about: {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** ISO date. */
  readonly today: string;
}): Parameters<typeof Packer.toArrayBuffer>[2] => [
  { path: 'docProps/core.xml', data: coreOf(about) },
  {
    path: 'docProps/app.xml',
    data: `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Kurs</Application></Properties>`,
  },
  {
    path: 'word/fontTable.xml',
    data: `${HEAD}<w:fonts xmlns:w="${WORD}">${[
      fontOf(SANS, 'Calibri', 'swiss'),
      fontOf(SERIF, 'Georgia', 'roman'),
    ].join('')}</w:fonts>`,
  },
];

function coreOf({ title, language, today }: Parameters<typeof wordPackage>[0]): string {
  const spaces = [
    'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    'xmlns:dc="http://purl.org/dc/elements/1.1/"',
    'xmlns:dcterms="http://purl.org/dc/terms/"',
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
  ].join(' ');
  const day = `${today}T00:00:00Z`;
  const moment = (name: string): string =>
    `<dcterms:${name} xsi:type="dcterms:W3CDTF">${day}</dcterms:${name}>`;
  return `${HEAD}<cp:coreProperties ${spaces}><dc:title>${xml(title)}</dc:title><dc:language>${xml(language)}</dc:language>${moment('created')}${moment('modified')}</cp:coreProperties>`;
}

/** Not everybody has our faces: Word then takes the other one, which every Office has. */
const fontOf = (name: string, other: string, family: 'swiss' | 'roman'): string =>
  `<w:font w:name="${name}"><w:altName w:val="${other}"/><w:charset w:val="00"/><w:family w:val="${family}"/><w:pitch w:val="variable"/></w:font>`;
