// The package around the slides: made by pptxgenjs, then told what it cannot say itself: our slides, the language,
// the notes, our colours, and what the file is. Loaded with the export only; asks no network for anything.
import PptxGenJS from 'pptxgenjs';
import { hexOf } from '#pictures/inks.ts';
import type { Ink } from '#pictures/mark.ts';
import { LEFT, OFFICE, TITLE, WIDE } from '#report/slides/measures.ts';
import type { WrittenSlide } from '#report/slides/slide-xml.ts';
import { XML_HEAD } from '#report/slides/slide-xml.ts';
import { rgb } from '#report/slides/xml-text.ts';
import { unzipped, zipped } from '#report/slides/zip.ts';
import { fitForXml, xml } from '#text/xml.ts';

export interface DeckProperties {
  readonly title: string;
  /** BCP 47 with a region, as office programs want it. */
  readonly language: string;
  /** ISO date. */
  readonly today: string;
}

const MASTER = 'Kurs';
const INCH = 72;

/** The bytes of the file. */
export async function deckBytes(
  slides: readonly WrittenSlide[],
  about: DeckProperties,
): Promise<Uint8Array> {
  const made = await skeleton(slides);
  const parts = new Map(await unzipped(made));
  const text = new TextDecoder();
  const bytes = new TextEncoder();
  const put = (path: string, words: string): void => void parts.set(path, bytes.encode(words));
  for (const [path, content] of parts) {
    if (!path.endsWith('.xml')) continue;
    put(path, text.decode(content).replaceAll('"en-US"', `"${about.language}"`));
  }
  const change = (path: string, edit: (words: string) => string): void =>
    put(path, edit(text.decode(parts.get(path))));
  slides.forEach((slide, at) => {
    put(`ppt/slides/slide${at + 1}.xml`, slide.xml);
    change(`ppt/notesSlides/notesSlide${at + 1}.xml`, (words) =>
      withNotes(words, slide.notes, about.language),
    );
  });
  change('ppt/theme/theme1.xml', withColours);
  // One master is listed once for each slide; only the first is there.
  change('[Content_Types].xml', (words) =>
    words.replaceAll(
      /<Override PartName="\/ppt\/slideMasters\/slideMaster(?!1\.)\d+\.xml"[^>]*\/>/gu,
      '',
    ),
  );
  put('docProps/core.xml', coreXml(about));
  put('docProps/app.xml', APP);
  return zipped(parts, about.today);
}

async function skeleton(slides: readonly WrittenSlide[]): Promise<Uint8Array> {
  const deck = new PptxGenJS();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: OFFICE.serif, bodyFontFace: OFFICE.sans };
  deck.defineSlideMaster({
    title: MASTER,
    background: { color: rgb('surface') },
    objects: [
      {
        placeholder: {
          options: {
            name: 'title',
            type: 'title',
            x: LEFT / INCH,
            y: TITLE.y / INCH,
            w: WIDE / INCH,
            h: TITLE.height / INCH,
            align: 'left',
            valign: 'bottom',
            fontFace: OFFICE.serif,
            fontSize: 30,
            color: rgb('ink'),
            margin: 0,
          },
          text: '',
        },
      },
    ],
  });
  for (const slide of slides) {
    const page = deck.addSlide({ masterName: MASTER });
    // What is put in here is replaced; the notes make it a page of its own.
    page.addText(fitForXml(slide.title), { placeholder: 'title' });
    page.addNotes('');
  }
  return (await deck.write({ outputType: 'uint8array', compression: false })) as Uint8Array;
}

/** Each line of the notes is a paragraph of its own. */
const withNotes = (page: string, notes: readonly string[], language: string): string =>
  page.replace(/<a:p><a:r><a:rPr[^>]*\/><a:t><\/a:t><\/a:r>.*?<\/a:p>/u, () =>
    notes.length === 0
      ? `<a:p><a:endParaRPr lang="${language}"/></a:p>`
      : notes
          .flatMap((note) => note.split(/\r\n|\r|\n/u))
          .map(
            (line) =>
              `<a:p><a:r><a:rPr lang="${language}" dirty="0"/><a:t>${xml(line)}</a:t></a:r></a:p>`,
          )
          .join(''),
  );

/** The hues of the chapters, so that what a team adds looks like the rest. */
const COLOURS: Readonly<Record<string, Ink>> = {
  dk2: 'ink',
  lt2: 'sunken',
  accent1: 'accent',
  accent2: 'chapter-3',
  accent3: 'chapter-4',
  accent4: 'chapter-2',
  accent5: 'chapter-7',
  accent6: 'chapter-6',
  hlink: 'accent',
  folHlink: 'chapter-8',
};

const withColours = (theme: string): string =>
  Object.entries(COLOURS)
    .reduce(
      (words, [name, ink]) =>
        words.replace(
          new RegExp(`<a:${name}><a:srgbClr val="[0-9A-Fa-f]{6}"/></a:${name}>`, 'u'),
          `<a:${name}><a:srgbClr val="${hexOf(ink).slice(1).toUpperCase()}"/></a:${name}>`,
        ),
      theme,
    )
    .replace('name="Office Theme"', 'name="Kurs"')
    .replace('<a:clrScheme name="Office">', '<a:clrScheme name="Kurs">');

const OFFICE_FORMATS = 'http://schemas.openxmlformats.org';

/** Title, language, day and the name of this program; nothing of the person or the device. */
const coreXml = ({ title, language, today }: DeckProperties): string =>
  `${XML_HEAD}<cp:coreProperties xmlns:cp="${OFFICE_FORMATS}/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${xml(title)}</dc:title><dc:language>${xml(language)}</dc:language><dcterms:created xsi:type="dcterms:W3CDTF">${today}T00:00:00Z</dcterms:created></cp:coreProperties>`;

const APP = `${XML_HEAD}<Properties xmlns="${OFFICE_FORMATS}/officeDocument/2006/extended-properties"><Application>Kurs</Application></Properties>`;
