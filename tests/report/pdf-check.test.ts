import { describe, expect, it } from 'vitest';
import { canvasPdf } from '#report/canvas-pdf.ts';
import { book, files, subset } from '../support/fonts.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import {
  catalogOf,
  type Dictionary,
  dictionary,
  type PdfObject,
  type PdfObjects,
  pagesOf,
  readObjects,
  type Value,
  word,
} from '../support/pdf-objects.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('pl');
const good = readObjects(
  canvasPdf(
    {
      snapshot: sampleWorkbook(),
      text,
      sentence: text,
      paper: 'A4',
      findings: 0,
      today: '2026-11-24',
    },
    { files, book, subset },
  ).bytes,
);

/** The first object with this entry. */
function having(pdf: PdfObjects, key: string, value?: Value): Dictionary {
  const found = Object.values(pdf.objects)
    .map((each) => each.value as Dictionary | null)
    .find((own) => own?.[key] !== undefined && (value === undefined || own[key] === value));
  if (!found) throw new Error(`No object has ${key}`);
  return found;
}
const element = (pdf: PdfObjects, role: string): Dictionary => having(pdf, '/S', `/${role}`);

/** What the first page draws. */
function content(pdf: PdfObjects): PdfObject & { data: string } {
  const object = pdf.objects[word(pagesOf(pdf)[0]?.page['/Contents'])];
  if (object?.data === undefined) throw new Error('The first page draws nothing');
  return object as PdfObject & { data: string };
}
const redraw = (pdf: PdfObjects, from: string | RegExp, to: string): void => {
  const page = content(pdf);
  const { data } = page;
  page.data = data.replace(from, to);
  if (page.data === data) throw new Error(`Nothing is drawn like ${String(from)}`);
};
const parentsOf = (pdf: PdfObjects): Value[] => having(pdf, '/Nums')['/Nums'] as Value[];
const metadata = (pdf: PdfObjects): PdfObject =>
  pdf.objects[word(catalogOf(pdf)['/Metadata'])] as PdfObject;

const fontFile = (pdf: PdfObjects): PdfObject => {
  const object = pdf.objects[word(having(pdf, '/FontFile2')['/FontFile2'])];
  if (!object) throw new Error('No font is embedded');
  return object;
};

type Mutation = readonly [name: string, spoil: (pdf: PdfObjects) => void, fault: RegExp];
const MUTATIONS: readonly Mutation[] = [
  ['a state of graphics that stays', (pdf) => redraw(pdf, /^Q$/mu, ''), /q without Q/u],
  ['a state of graphics from nowhere', (pdf) => redraw(pdf, /^q$/mu, ''), /Q without q/u],
  [
    'a font with all its letters',
    (pdf) => {
      fontFile(pdf).data = Buffer.from(files.emoji ?? files.sans400).toString('latin1');
    },
    /is not cut/u,
  ],
  ['a picture without words', (pdf) => delete element(pdf, 'Figure')['/Alt'], /no words/u],
  ['a picture without a place', (pdf) => delete element(pdf, 'Figure')['/A'], /no box/u],
  ['a head of a table without scope', (pdf) => delete element(pdf, 'TH')['/A'], /no scope/u],
  [
    'a heading that skips a level',
    (pdf) => void (element(pdf, 'H2')['/S'] = '/H3'),
    /^H3 after H1$/u,
  ],
  [
    'a kind of element nobody knows',
    (pdf) => void (element(pdf, 'Sect')['/S'] = '/Box'),
    /Box is no kind/u,
  ],
  ['an item outside of a list', (pdf) => void (element(pdf, 'L')['/S'] = '/P'), /P holds LI/u],
  [
    'a row that lacks a cell',
    (pdf) => (element(pdf, 'TR')['/K'] as Value[]).pop(),
    /not of one length/u,
  ],
  [
    'an element nobody holds',
    (pdf) => (element(pdf, 'Sect')['/K'] as Value[]).pop(),
    /0 elements/u,
  ],
  ['an element without content', (pdf) => delete element(pdf, 'P')['/K'], /P is empty/u],
  [
    'an element with another parent',
    (pdf) => void (element(pdf, 'P')['/P'] = element(pdf, 'TR')['/P'] ?? null),
    /names another parent/u,
  ],
  [
    'content that two elements hold',
    (pdf) => void (element(pdf, 'H1')['/K'] = element(pdf, 'H2')['/K'] ?? null),
    /2 elements/u,
  ],
  ['no language', (pdf) => delete catalogOf(pdf)['/Lang'], /^No language/u],
  [
    'a language that is none',
    (pdf) => void (having(pdf, '/Lang', 'u:en')['/Lang'] = 'u:English (UK)'),
    /^No language/u,
  ],
  ['no title', (pdf) => delete dictionary(pdf, pdf.trailer['/Info'])['/Title'], /^No title/u],
  [
    'another title in the metadata',
    (pdf) =>
      void (metadata(pdf).data = metadata(pdf).data?.replace('Every young person', 'Nobody') ?? ''),
    /title is another one/u,
  ],
  [
    'metadata that do not say PDF/UA',
    (pdf) =>
      void (metadata(pdf).data = metadata(pdf).data?.replace('pdfuaid:part', 'x:part') ?? ''),
    /Does not say/u,
  ],
  ['a file not marked as tagged', (pdf) => delete catalogOf(pdf)['/MarkInfo'], /^Not marked/u],
  [
    'a window without the title',
    (pdf) => delete catalogOf(pdf)['/ViewerPreferences'],
    /window does not show/u,
  ],
  [
    'a file that opens elsewhere',
    (pdf) => void (catalogOf(pdf)['/OpenAction'] = [pagesOf(pdf)[1]?.ref ?? null, '/Fit']),
    /Opens elsewhere/u,
  ],
  ['no page labels', (pdf) => delete catalogOf(pdf)['/PageLabels'], /page labels/u],
  ['no structure tree', (pdf) => delete catalogOf(pdf)['/StructTreeRoot'], /No structure tree/u],
  ['a page without tab order', (pdf) => delete pagesOf(pdf)[0]?.page['/Tabs'], /tab order/u],
  [
    'pages with the same parents',
    (pdf) => pagesOf(pdf).forEach(({ page }) => (page['/StructParents'] = 0)),
    /share their parents/u,
  ],
  [
    'an operator outside of marked content',
    (pdf) => redraw(pdf, /\/P <<\/MCID 0>> BDC\n([^]*?)\nEMC/u, '$1'),
    /TJ is not tagged/u,
  ],
  [
    'a shape outside of marked content',
    (pdf) => redraw(pdf, /\/Artifact <<[^>]*>> BDC\n([^]*?)\nEMC/u, '$1'),
    /f is not tagged/u,
  ],
  ['a beginning left out', (pdf) => redraw(pdf, '/P <</MCID 0>> BDC\n', ''), /EMC without BDC/u],
  ['an end left out', (pdf) => redraw(pdf, '\nEMC\n', '\n'), /BDC without EMC/u],
  [
    'text that says it is decoration',
    (pdf) => redraw(pdf, '/P <</MCID 0>> BDC', '/Artifact <</Type /Layout>> BDC'),
    /in the parent tree/u,
  ],
  ['content marked as another kind', (pdf) => redraw(pdf, '/H1 <</MCID', '/P <</MCID'), /says P/u],
  [
    'an entry of the parent tree changed',
    (pdf) => void ((parentsOf(pdf)[1] as Value[])[0] = (parentsOf(pdf)[1] as Value[])[1] ?? null),
    /parent of mark 0 is wrong/u,
  ],
  [
    'an entry of the parent tree left out',
    (pdf) => (parentsOf(pdf)[1] as Value[]).pop(),
    /in the parent tree/u,
  ],
  ['a font left out', (pdf) => delete having(pdf, '/FontFile2')['/FontFile2'], /not embedded/u],
  [
    'a whole font',
    (pdf) => void (having(pdf, '/Encoding', '/Identity-H')['/BaseFont'] = '/SourceSans3'),
    /not cut/u,
  ],
  [
    'a font without letters',
    (pdf) => delete having(pdf, '/ToUnicode')['/ToUnicode'],
    /has no letters/u,
  ],
  ['an older version', (pdf) => Object.assign(pdf, { version: '1.3' }), /^PDF 1\.3/u],
];

describe('the check of tagged PDFs', () => {
  it('finds no fault in a good file', () => expect(faultsOf(good)).toEqual([]));

  it.each(MUTATIONS)('finds %s', (_, spoil, fault) => {
    const pdf = structuredClone(good);
    spoil(pdf);
    expect(faultsOf(pdf).filter((each) => fault.test(each))).not.toEqual([]);
  });

  it('hears when two paragraphs change places', () => {
    const pdf = structuredClone(good);
    (element(pdf, 'Sect')['/K'] as Value[]).reverse();
    expect(faultsOf(pdf)).toEqual([]);
    expect(heard(pdf)).not.toEqual(heard(good));
    expect(heard(pdf).toSorted()).toEqual(heard(good).toSorted());
  });

  it('hears a changed, a missing and an added letter', () => {
    const changes: readonly [string | RegExp, string][] = [
      [/\[<[\dA-F]{4}/u, '[<0005'],
      [/\[<[\dA-F]{4}/u, '[<'],
      [/\[</u, '[<0001'],
    ];
    for (const [from, to] of changes) {
      const pdf = structuredClone(good);
      redraw(pdf, from, to);
      expect(heard(pdf)).not.toEqual(heard(good));
    }
  });
});
