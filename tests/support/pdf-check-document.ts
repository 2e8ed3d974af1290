// What the file says about itself, and its fonts.
import { fontsOf } from './pdf-content.ts';
import {
  catalogOf,
  dictionary,
  list,
  type PdfObjects,
  resolve,
  streamIn,
  textIn,
  word,
} from './pdf-objects.ts';
import { allOf, type Structure } from './pdf-structure.ts';

/** BCP 47, as far as its shape goes. */
const LANGUAGE = /^[a-z]{2,8}(?:-[a-z\d]{1,8})*$/iu;

/** Faults of catalog, metadata, languages and fonts. */
export function documentFaults(pdf: PdfObjects, structure: Structure): string[] {
  const { root, pages } = structure;
  const catalog = catalogOf(pdf);
  const faults: string[] = [];
  const need = (isThere: boolean, fault: string): void => {
    if (!isThere) faults.push(fault);
  };
  need(pdf.version === '1.7', `PDF ${pdf.version}`);
  need(dictionary(pdf, catalog['/MarkInfo'])['/Marked'] === true, 'Not marked as tagged');
  need(
    dictionary(pdf, catalog['/ViewerPreferences'])['/DisplayDocTitle'] === true,
    'The window does not show the title',
  );
  need(list(pdf, dictionary(pdf, catalog['/PageLabels'])['/Nums']).length > 0, 'No page labels');
  need(list(pdf, catalog['/OpenAction'])[0] === pages[0]?.ref, 'Opens elsewhere than on page 1');
  need(root !== null, 'No structure tree with one root');

  const title = textIn(resolve(pdf, dictionary(pdf, pdf.trailer['/Info'])['/Title']));
  need(title.trim() !== '', 'No title');
  const packet = streamIn(pdf, catalog['/Metadata']);
  const xmp = Buffer.from(packet, 'latin1').toString('utf8');
  const said = /<dc:title>.*?<rdf:li[^>]*>([^<]*)</su.exec(xmp)?.[1] ?? '';
  need(unescaped(said).trim() === title.trim(), `The metadata's title is another one: ${said}`);
  const isWhole = pages.every(({ ref }) =>
    structure.contents.get(ref)?.drawn.every(({ isMissing }) => !isMissing),
  );
  need(
    xmp.includes('<pdfuaid:part>1<') === isWhole,
    isWhole ? 'Does not say that it is PDF/UA' : 'Says that it is PDF/UA, with letters missing',
  );

  const languages = [catalog['/Lang'], ...allOf(root).flatMap(({ own }) => own['/Lang'] ?? [])];
  for (const language of languages) {
    const code = textIn(language);
    need(LANGUAGE.test(code), `No language: ${code}`);
  }
  for (const font of fontsOf(pdf, pages)) faults.push(...fontFaults(pdf, font));
  return faults;
}

function fontFaults(pdf: PdfObjects, ref: string): string[] {
  const font = dictionary(pdf, ref);
  const name = word(font['/BaseFont']);
  const [descendant] = list(pdf, font['/DescendantFonts']);
  const descriptor = dictionary(pdf, dictionary(pdf, descendant)['/FontDescriptor']);
  const file = streamIn(pdf, descriptor['/FontFile2']);
  const codes = streamIn(pdf, font['/ToUnicode']).match(/^<[\dA-F]{4}> </gmu)?.length ?? 0;
  // A letter may be drawn from two or three others.
  const isCut = /^\/[A-Z]{6}\+/u.test(name) && (file === '' || outlinesIn(file) <= 3 * codes + 1);
  return [
    ...(file ? [] : [`${name} is not embedded`]),
    ...(isCut ? [] : [`${name} is not cut`]),
    ...(streamIn(pdf, font['/ToUnicode']) ? [] : [`${name} has no letters`]),
  ];
}

/** Glyphs of a TrueType font that are not empty (OpenType, "head" and "loca"). */
function outlinesIn(file: string): number {
  const view = new DataView(Uint8Array.from(file, (byte) => byte.charCodeAt(0)).buffer);
  const tables = new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      return [
        file.slice(entry, entry + 4),
        { start: view.getUint32(entry + 8), length: view.getUint32(entry + 12) },
      ];
    }),
  );
  const [head, loca] = [tables.get('head'), tables.get('loca')];
  if (!head || !loca) return 0;
  const isLong = view.getInt16(head.start + 50) === 1;
  const count = loca.length / (isLong ? 4 : 2);
  const places = Array.from({ length: count }, (_, at) =>
    isLong ? view.getUint32(loca.start + at * 4) : view.getUint16(loca.start + at * 2),
  );
  return places.filter((place, at) => at > 0 && place !== places[at - 1]).length;
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
