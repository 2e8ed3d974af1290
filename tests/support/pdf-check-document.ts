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
  return [
    ...(streamIn(pdf, descriptor['/FontFile2']) ? [] : [`${name} is not embedded`]),
    ...(/^\/[A-Z]{6}\+/u.test(name) ? [] : [`${name} is not cut`]),
    ...(streamIn(pdf, font['/ToUnicode']) ? [] : [`${name} has no letters`]),
  ];
}

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
