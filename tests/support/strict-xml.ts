// Reads XML strictly and fast: throws at what a program would refuse. Reads no doctype, and needs no DOM.

export interface XmlNode {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlNode[];
  /** Its own words, without those of its children. */
  text: string;
}

const TOKEN =
  /<(?:\?[^>]*\?|(?<close>\/)?(?<tag>[\w:.-]+)(?<rest>(?:\s+[\w:.-]+="[^"<]*")*)\s*(?<empty>\/)?)>|(?<words>[^<]+)/gy;
const UNFIT = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The root of a whole document. */
export function xmlTree(xml: string): XmlNode {
  if (UNFIT.test(xml)) throw new Error('A sign that XML cannot hold');
  const top: XmlNode = { tag: '', attributes: {}, children: [], text: '' };
  const open = [top];
  TOKEN.lastIndex = 0;
  for (let read = 0; read < xml.length; read = TOKEN.lastIndex) {
    const { close, tag, rest = '', empty, words } = TOKEN.exec(xml)?.groups ?? fail(xml, read);
    const last = open.at(-1) ?? fail(xml, read);
    if (words !== undefined) last.text += plain(words);
    else if (tag === undefined) continue;
    else if (close) {
      if (last.tag !== tag) fail(xml, read);
      open.pop();
    } else {
      const attributes = Object.fromEntries(
        [...rest.matchAll(/([\w:.-]+)="([^"]*)"/gu)].map(([, name, value = '']) => [
          name,
          plain(value),
        ]),
      );
      const node = { tag, attributes, children: [], text: '' };
      last.children.push(node);
      if (!empty) open.push(node);
    }
  }
  const [root] = top.children;
  if (open.length !== 1 || !root || top.children.length !== 1) return fail(xml, xml.length);
  return root;
}

function fail(xml: string, at: number): never {
  throw new Error(`No XML at ${at}: ${xml.slice(Math.max(0, at - 80), at + 80)}`);
}

const plain = (words: string): string =>
  words.replaceAll(/&(#?\w*);?/gu, (whole, name: string) => {
    if (!whole.endsWith(';')) throw new Error(`A bare &: ${words.slice(0, 80)}`);
    const code = name.startsWith('#x') ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return name.startsWith('#') ? String.fromCodePoint(code) : (SIGNS[name] ?? fail(words, 0));
  });

/** It and everything in it with a tag, in the order of the file. */
export const allOf = (node: XmlNode, tag: string): XmlNode[] => [
  ...(node.tag === tag ? [node] : []),
  ...node.children.flatMap((child) => allOf(child, tag)),
];
