// What a page draws, operator by operator, with the marked content around it.
import {
  dictionary,
  list,
  type PageObject,
  type PdfObjects,
  streamIn,
  word,
} from './pdf-objects.ts';

/** A stretch of marked content, from BDC to EMC. */
export interface Marked {
  readonly tag: string;
  /** -1 for an artifact or a span within marked content. */
  readonly mark: number;
  readonly around: Marked | null;
}
export interface Drawn {
  readonly operator: string;
  readonly within: Marked | null;
  /** What it reads as; '' for shapes. */
  readonly text: string;
  /** It draws the box that stands for a letter no font has. */
  readonly isMissing: boolean;
}
export interface PageContent {
  readonly drawn: readonly Drawn[];
  /** In the order of the page. */
  readonly marked: readonly Marked[];
  readonly faults: readonly string[];
}

const TOKEN = /<<|>>|[[\]]|<[\da-f\s]*>|\((?:\\.|[^\\()])*\)|\/[^\s<>[\]()/%]*|[^\s<>[\]()/%]+/giu;
const SHOWS_TEXT = new Set(['Tj', 'TJ', "'", '"']);
const PAINTS = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'EI']);

/** Reads the content of a page. */
export function readContent(pdf: PdfObjects, { page }: PageObject): PageContent {
  const content = list(pdf, page['/Contents'])
    .map((ref) => streamIn(pdf, ref))
    .join('\n');
  const fonts = fontMaps(pdf, page);
  const drawn: Drawn[] = [];
  const marked: Marked[] = [];
  const faults: string[] = [];
  const stack: Marked[] = [];
  let operands: string[] = [];
  let font = new Map<string, string>();
  let depth = 0;
  /** States of graphics that are kept and not yet taken back. */
  let kept = 0;
  /** Set while the text around says itself what it reads as. */
  let saidFrom: Marked | null = null;

  for (const [token] of content.matchAll(TOKEN)) {
    const within = stack.at(-1) ?? null;
    if (token === '[' || token === '<<') depth += 1;
    if (token === ']' || token === '>>') depth -= 1;
    if (depth > 0 || !/^[A-Za-z'"][A-Za-z*]*$/u.test(token)) {
      operands.push(token);
      continue;
    }
    const all = operands.join(' ');
    if (token === 'BDC' || token === 'BMC') {
      const begun: Marked = {
        tag: operands[0]?.slice(1) ?? '',
        mark: Number(/\/MCID (\d+)/u.exec(all)?.[1] ?? -1),
        around: within,
      };
      const said = /\/ActualText <(?:FEFF)?([\da-f]*)>/iu.exec(all)?.[1];
      if (said !== undefined) {
        saidFrom = begun;
        drawn.push({ operator: token, within: begun, text: fromHex(said), isMissing: false });
      }
      marked.push(begun);
      stack.push(begun);
    } else if (token === 'EMC') {
      if (!within) faults.push('EMC without BDC');
      if (saidFrom === within) saidFrom = null;
      stack.pop();
    } else if (token === 'q') kept += 1;
    else if (token === 'Q') {
      kept -= 1;
      if (kept < 0) faults.push('Q without q');
    } else if (token === 'Tf') font = fonts.get(operands[0] ?? '') ?? new Map<string, string>();
    else if (SHOWS_TEXT.has(token)) {
      const codes = operands.filter((each) => each.startsWith('<')).join('');
      const letters = (codes.match(/[\da-f]{4}/giu) ?? []).map((code) => code.toUpperCase());
      const text = saidFrom ? '' : letters.map((code) => font.get(code) ?? '\uFFFD').join('');
      drawn.push({ operator: token, within, text, isMissing: letters.includes('0000') });
    } else if (PAINTS.has(token)) {
      drawn.push({ operator: token, within, text: '', isMissing: false });
    }
    operands = [];
  }
  if (stack.length > 0) faults.push('BDC without EMC');
  if (kept > 0) faults.push('q without Q');
  return { drawn, marked, faults };
}

/** What the codes of each font of a page read as, by the font's name there. */
function fontMaps(
  pdf: PdfObjects,
  page: PageObject['page'],
): ReadonlyMap<string, Map<string, string>> {
  const fonts = dictionary(pdf, dictionary(pdf, page['/Resources'])['/Font']);
  return new Map(
    Object.entries(fonts).map(([name, ref]) => {
      const map = streamIn(pdf, dictionary(pdf, ref)['/ToUnicode']);
      const pairs = [...map.matchAll(/<([\da-f]{4})> <([\da-f]+)>\n/giu)];
      return [
        name,
        new Map(pairs.map(([, code = '', text = '']) => [code.toUpperCase(), fromHex(text)])),
      ];
    }),
  );
}

const fromHex = (digits: string): string =>
  (digits.match(/.{4}/gu) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');

/** The fonts of all pages, each once. */
export const fontsOf = (pdf: PdfObjects, pages: readonly PageObject[]): readonly string[] => [
  ...new Set(
    pages.flatMap(({ page }) =>
      Object.values(dictionary(pdf, dictionary(pdf, page['/Resources'])['/Font'])).map(word),
    ),
  ),
];
