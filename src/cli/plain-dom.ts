// As much of the browser's XML parser as the reader of GraphML asks for: Node has none. It is only ever given what
// `xml-trouble` found to be whole, without a document type, and not too deep.

type Kin = PlainElement | string;

export class PlainElement {
  readonly localName: string;
  readonly parentElement: PlainElement | null;
  readonly #attributes: ReadonlyMap<string, string>;
  readonly #kin: Kin[] = [];

  constructor(
    name: string,
    attributes: ReadonlyMap<string, string> = new Map(),
    parent: PlainElement | null = null,
  ) {
    this.localName = name.slice(name.indexOf(':') + 1);
    this.#attributes = attributes;
    this.parentElement = parent;
  }

  add(kin: Kin): void {
    this.#kin.push(kin);
  }

  getAttribute(name: string): string | null {
    return this.#attributes.get(name) ?? null;
  }

  get children(): PlainElement[] {
    return this.#kin.filter((each) => typeof each !== 'string');
  }

  get textContent(): string {
    return this.#kin.map((each) => (typeof each === 'string' ? each : each.textContent)).join('');
  }

  /** In any namespace: all that is asked for. */
  getElementsByTagNameNS(_: '*', name: string): PlainElement[] {
    return this.children.flatMap((child) => [
      ...(child.localName === name ? [child] : []),
      ...child.getElementsByTagNameNS('*', name),
    ]);
  }
}

/** Stands in for the browser's. */
export class PlainParser {
  parseFromString(text: string): {
    readonly documentElement: PlainElement | null;
    getElementsByTagName(name: string): readonly PlainElement[];
  } {
    const top = new PlainElement('');
    let open = top;
    for (const [whole, comment, raw, instruction, slash, name = '', said = '', empty, words] of text
      .replaceAll(/\r\n?/gu, '\n')
      .matchAll(PIECE)) {
      if (comment !== undefined || instruction !== undefined) continue;
      if (raw !== undefined) open.add(raw);
      else if (words !== undefined) open.add(plain(words));
      else if (whole !== '' && slash) open = open.parentElement ?? top;
      else {
        const child = new PlainElement(name, attributesOf(said), open);
        open.add(child);
        if (!empty) open = child;
      }
    }
    return { documentElement: top.children[0] ?? null, getElementsByTagName: () => [] };
  }
}

const PIECE =
  /<!--([\s\S]*?)-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?([\s\S]*?)\?>|<(\/?)([^\s/>]+)((?:\s+[^\s=]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/gu;
const ATTRIBUTE = /([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu;

/** A line's end within a value is a space, as XML has it. */
const attributesOf = (said: string): ReadonlyMap<string, string> =>
  new Map(
    [...said.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      plain((double ?? single ?? '').replaceAll(/[\t\n]/gu, ' ')),
    ]),
  );

const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

const plain = (words: string): string =>
  words.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hexa, decimal, name) => {
    if (name !== undefined) return SIGNS[String(name).toLowerCase()] ?? whole;
    const code = hexa === undefined ? Number(decimal) : Number.parseInt(String(hexa), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD';
  });
