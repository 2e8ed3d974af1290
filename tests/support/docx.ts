// What a Word file says, in the order of reading, and what Word's own checker would mind.
// Reads the file's XML; knows nothing of how it was written.
import { allNamed, childOf, elementsIn, readXml, type XmlNode } from './xml-tree.ts';
import { unzip } from './xlsx.ts';
import { evenSpaces } from './pdf-structure.ts';

export interface Docx {
  /** Its parts by name, inflated. */
  readonly texts: ReadonlyMap<string, string>;
  /** Every part that is XML, read: none of them may be broken. */
  readonly parts: ReadonlyMap<string, XmlNode>;
  readonly body: XmlNode;
  /** Everything in it, inflated. */
  readonly everything: string;
}

export function readDocx(bytes: Uint8Array): Docx {
  const texts = new Map(
    [...unzip(bytes)].map(([name, content]) => [name, Buffer.from(content).toString('utf8')]),
  );
  const parts = new Map([...texts].map(([name, text]) => [name, readXml(text)]));
  const document = parts.get('word/document.xml');
  if (!document) throw new Error('No document');
  return { texts, parts, body: bodyOf(document), everything: [...texts].flat().join('\n') };
}

export function bodyOf(document: XmlNode): XmlNode {
  const body = childOf(document, 'w:body');
  if (!body) throw new Error('No body');
  return body;
}

const styleOf = (paragraph: XmlNode): string =>
  childOf(childOf(paragraph, 'w:pPr'), 'w:pStyle')?.attributes['w:val'] ?? '';

/** Words of a paragraph, without those in its pictures. */
export function wordsOf(node: XmlNode): string {
  if (node.name === 'w:drawing' || node.name === 'w:instrText') return '';
  if (node.name === 'w:t') return node.kids.filter((kid) => typeof kid === 'string').join('');
  if (node.name === 'w:br' || node.name === 'w:tab') return ' ';
  return elementsIn(node).map(wordsOf).join('');
}

/** "Heading1 1 Prepare", "Lbl Place: ", "TH What" …: every paragraph that says something. */
export function saidIn({ body }: Docx): string[] {
  const lines: string[] = [];
  const look = (node: XmlNode): void => {
    if (node.name === 'w:p') lines.push(...linesOf(node));
    else if (node.name !== 'w:sectPr') elementsIn(node).forEach(look);
  };
  look(body);
  return lines.map(evenSpaces).filter((line) => line.includes(' '));
}

function linesOf(paragraph: XmlNode): string[] {
  const [picture] = allNamed(paragraph, 'wp:docPr');
  if (picture) return [`Figure ${picture.attributes['descr'] ?? ''}`];
  const style = styleOf(paragraph);
  if (style !== 'Fact') return [`${NAMES[style] ?? 'P'} ${wordsOf(paragraph)}`];
  const runs = allNamed(paragraph, 'w:r');
  const isLabel = (run: XmlNode): boolean =>
    childOf(childOf(run, 'w:rPr'), 'w:rStyle')?.attributes['w:val'] === 'FactLabel';
  const join = (some: readonly XmlNode[]): string => some.map(wordsOf).join('');
  const said = join(runs.filter((run) => !isLabel(run)));
  const label = join(runs.filter(isLabel));
  return said === '' ? [`LBody ${label}`] : [`Lbl ${label}`, `LBody ${said}`];
}

const NAMES: Readonly<Record<string, string>> = {
  Title: 'Title',
  Heading1: 'H1',
  Heading2: 'H2',
  Heading3: 'H3',
  Heading4: 'H4',
  TOCHeading: 'TOC',
  TOC1: 'TOCI',
  TOC2: 'TOCI',
  ListBullet: 'LBody',
  TableHead: 'TH',
  TableRowHead: 'TH',
  TableText: 'TD',
};

/** What makes a file hard to use without eyes, or for Word to open. */
export function faultsIn({ parts, body }: Docx): string[] {
  const faults: string[] = [];
  const must = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  // Headings go down one step at a time.
  let before = 0;
  for (const paragraph of allNamed(body, 'w:p')) {
    const level = Number(/^Heading(\d)$/u.exec(styleOf(paragraph))?.[1] ?? 0);
    if (level === 0) continue;
    must(level <= before + 1, `A heading skips a level: ${wordsOf(paragraph)}`);
    must(wordsOf(paragraph).trim() !== '', 'A heading says nothing');
    before = level;
  }
  for (const table of allNamed(body, 'w:tbl')) {
    const [head, ...rows] = elementsIn(table).filter(({ name }) => name === 'w:tr');
    const caption = childOf(childOf(table, 'w:tblPr'), 'w:tblCaption')?.attributes['w:val'];
    must(caption !== undefined && caption !== '', 'A table has no name');
    must(childOf(childOf(head, 'w:trPr'), 'w:tblHeader') !== undefined, `No head: ${caption}`);
    const columns = allNamed(childOf(table, 'w:tblGrid') ?? body, 'w:gridCol').length;
    for (const row of head ? [head, ...rows] : rows)
      must(elementsIn(row).filter(({ name }) => name === 'w:tc').length === columns, 'Uneven rows');
    must(allNamed(table, 'w:gridSpan').length + allNamed(table, 'w:vMerge').length === 0, 'Merged');
  }
  elementsIn(body).forEach((node, at, all) => {
    must(node.name !== 'w:tbl' || all[at + 1]?.name !== 'w:tbl', 'Two tables become one');
    const isSpace =
      node.name === 'w:p' &&
      wordsOf(node).trim() === '' &&
      allNamed(node, 'w:drawing').length + allNamed(node, 'w:sectPr').length === 0;
    must(!isSpace, 'An empty paragraph makes room');
  });
  for (const drawing of allNamed(body, 'w:drawing')) {
    const alt = allNamed(drawing, 'wp:docPr')[0]?.attributes['descr'] ?? '';
    must(alt.trim() !== '', 'A picture without words');
  }
  must(allNamed(body, 'wp:anchor').length === 0, 'A picture floats');
  const ids = ['wp:docPr', 'wps:cNvPr'].flatMap((name) =>
    allNamed(body, name).map(({ attributes }) => attributes['id']),
  );
  must(new Set(ids).size === ids.length, 'Two drawings bear one number');
  const anchors = new Set(
    allNamed(body, 'w:bookmarkStart').map((each) => each.attributes['w:name']),
  );
  const links = allNamed(body, 'w:hyperlink').flatMap((each) => each.attributes['w:anchor'] ?? []);
  for (const link of links) must(anchors.has(link), `A link leads nowhere: ${link}`);
  const styles = parts.get('word/styles.xml');
  const known = new Set(
    styles && allNamed(styles, 'w:style').map((each) => each.attributes['w:styleId']),
  );
  for (const part of parts.values())
    for (const name of ['w:pStyle', 'w:rStyle'])
      for (const { attributes } of allNamed(part, name))
        must(known.has(attributes['w:val'] ?? ''), `An unknown style: ${attributes['w:val']}`);
  return [...new Set(faults)];
}
