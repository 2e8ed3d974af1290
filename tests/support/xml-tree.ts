// Reads XML into a tree, as strictly as a word processor: what is not well-formed throws.
// A reader of our own, so that the writer is not asked about itself.

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly kids: readonly (XmlNode | string)[];
}

const PIECE = /<(\/?)([^\s/>?!]+)((?:\s+[^\s=]+="[^"<]*")*)\s*(\/?)>|<\?[^>]*\?>|([^<]+)/gy;
const ATTRIBUTE = /([^\s=]+)="([^"]*)"/gu;
// oxlint-disable-next-line no-control-regex
const UNFIT = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/u;
const NAMES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The root. Throws where the text is no XML. */
export function readXml(text: string): XmlNode {
  if (UNFIT.test(text)) throw new Error('A letter that XML has no place for');
  const top: { name: string; attributes: Record<string, string>; kids: (XmlNode | string)[] } = {
    name: '',
    attributes: {},
    kids: [],
  };
  const open = [top];
  PIECE.lastIndex = 0;
  let end = 0;
  for (let piece = PIECE.exec(text); piece; piece = PIECE.exec(text)) {
    end = PIECE.lastIndex;
    const [, closes, name, raw = '', isEmpty, words] = piece;
    const parent = open.at(-1);
    if (!parent) throw new Error('Too many ends');
    if (words !== undefined) parent.kids.push(decoded(words));
    else if (closes) {
      if (open.pop()?.name !== name) throw new Error(`${name} ends where it is not open`);
    } else if (name !== undefined) {
      const attributes: Record<string, string> = {};
      for (const [, key = '', value = ''] of raw.matchAll(ATTRIBUTE)) {
        if (key in attributes) throw new Error(`${key} is told twice`);
        attributes[key] = decoded(value);
      }
      const node = { name, attributes, kids: [] };
      parent.kids.push(node);
      if (!isEmpty) open.push(node);
    }
  }
  if (end !== text.length) throw new Error(`No XML: ${text.slice(end, end + 60)}`);
  const [root, ...others] = top.kids.filter((kid) => typeof kid !== 'string');
  if (open.length !== 1 || !root || others.length > 0) throw new Error('Not one root');
  return root;
}

const decoded = (text: string): string =>
  text.replaceAll(/&(#x?)?([^;\s&]*);?/gu, (whole, numeric: string | undefined, code: string) => {
    const letter = numeric
      ? String.fromCodePoint(Number.parseInt(code, numeric === '#x' ? 16 : 10))
      : NAMES[code];
    if (letter === undefined || !whole.endsWith(';')) throw new Error(`${whole} is no entity`);
    return letter;
  });

export const elementsIn = (node: XmlNode): XmlNode[] =>
  node.kids.filter((kid): kid is XmlNode => typeof kid !== 'string');

/** The first element of a name right inside. */
export const childOf = (node: XmlNode | undefined, name: string): XmlNode | undefined =>
  node && elementsIn(node).find((kid) => kid.name === name);

/** All elements of a name, however deep, in the order of reading. */
export function allNamed(node: XmlNode, name: string): XmlNode[] {
  const found: XmlNode[] = [];
  const look = (each: XmlNode): void => {
    if (each.name === name) found.push(each);
    elementsIn(each).forEach(look);
  };
  look(node);
  return found;
}
