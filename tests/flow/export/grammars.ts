// Small readers of DOT, Mermaid, Markdown tables and XML that accept what we promise to write and nothing else.
// They know the formats' own rules of quoting, not our writers.

export interface Drawn {
  /** By key: the lines of its label. */
  readonly nodes: ReadonlyMap<string, readonly string[]>;
  readonly points: ReadonlySet<string>;
  readonly lines: readonly { from: string; to: string; words: string; hasHead: boolean }[];
}

const fail = (line: string): never => {
  throw new Error(`Not of the grammar: ${line}`);
};
const unHtml = (words: string): string => words.replaceAll('&amp;', '&');

/** One quoted string of DOT as Graphviz shows it: escapes and entities resolved. */
function dotLines(quoted: string): string[] {
  if (!/^"(?:[^"\\]|\\["\\n])*"$/u.test(quoted) || /&(?!amp;)/u.test(quoted)) fail(quoted);
  const parts = quoted.slice(1, -1).split(/(\\.)/u);
  const shown = parts
    .map((part) => (part === String.raw`\n` ? '\n' : part.replace(/^\\(["\\])$/u, '$1')))
    .join('');
  return unHtml(shown).split('\n');
}

const STRING = String.raw`"(?:[^"\\]|\\.)*"`;
const DOT_LINE = new RegExp(
  String.raw`^  (?<from>[nl]\d+)(?: -> (?<to>[nl]\d+))?(?: \[(?<looks>(?:\w+=(?:\w+|${STRING})(?:, )?)+)\])?;$`,
  'u',
);

/** Reads the whole of a DOT file; throws at the first line that is none. */
export function readDot(file: string): Drawn & { readonly title: string } {
  const lines = file.trimEnd().split('\n');
  if (lines[0] !== 'digraph flow {' || lines.at(-1) !== '}') fail(file);
  const title = new RegExp(`^  graph \\[.*?label=(${STRING})`, 'u').exec(lines[1] ?? '')?.[1] ?? '';
  const drawn = { nodes: new Map<string, string[]>(), points: new Set<string>() };
  const found: { from: string; to: string; words: string; hasHead: boolean }[] = [];
  for (const line of lines.slice(4, -1)) {
    const { from = '', to, looks = '' } = DOT_LINE.exec(line)?.groups ?? fail(line);
    const label = new RegExp(`label=(${STRING})`, 'u').exec(looks)?.[1];
    if (to !== undefined) {
      const words = label === undefined ? '' : dotLines(label).join(' ');
      found.push({ from, to, words, hasHead: !looks.includes('arrowhead=none') });
    } else if (looks.includes('shape=point')) drawn.points.add(from);
    else drawn.nodes.set(from, dotLines(label ?? fail(line)));
  }
  return { ...drawn, lines: found, title: dotLines(title).join(' ') };
}

/** A quoted Mermaid label as it is shown: no sign of its own, only numbered entities and our line break. */
function mermaidLines(label: string): string[] {
  const plain = label.replaceAll('<br/>', '\n');
  if (/["<>`{}|\\;&]|%%/u.test(plain.replaceAll(/#\d+;/gu, ''))) fail(label);
  if (/#(?!\d+;)/u.test(plain)) fail(label);
  // What Mermaid cuts the end off before it reads the line.
  if (/(?:style|classDef).*:\S*#.*;/u.test(plain)) fail(label);
  return plain
    .replaceAll(/#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)))
    .split('\n');
}

/** Reads the whole of a Mermaid file; throws at the first line that is none. */
export function readMermaid(file: string): Drawn & { readonly title: string } {
  const [open, title = '', close, head, ...rest] = file.trimEnd().split('\n');
  if (open !== '---' || close !== '---' || head !== 'flowchart LR') fail(file);
  const drawn = { nodes: new Map<string, string[]>(), points: new Set<string>() };
  const lines: { from: string; to: string; words: string; hasHead: boolean }[] = [];
  for (const line of rest) {
    const node = /^ {2}(n\d+)\["([^"]*)"\]$/u.exec(line);
    const point = /^ {2}(l\d+)\(\( \)\)$/u.exec(line);
    const link = /^ {2}([nl]\d+) (-->|---|-\.->|-\.-)(?:\|"([^"]*)"\|)? ([nl]\d+)$/u.exec(line);
    if (node) drawn.nodes.set(node[1] ?? '', mermaidLines(node[2] ?? ''));
    else if (point) drawn.points.add(point[1] ?? '');
    else if (link)
      lines.push({
        from: link[1] ?? '',
        to: link[4] ?? '',
        words: mermaidLines(link[3] ?? '').join(' '),
        hasHead: link[2]?.endsWith('>') === true,
      });
    else if (!/^ {2}(?:classDef [\w-]+ [#\w:,]+|class n\d+(?:,n\d+)* [\w-]+)$/u.test(line))
      fail(line);
  }
  return { ...drawn, lines, title: JSON.parse(title.replace(/^title: /u, '')) as string };
}

/** The tables of a Markdown file, cells as they are shown. */
export function markdownTables(file: string): string[][][] {
  const tables: string[][][] = [];
  let isIn = false;
  for (const line of file.split('\n')) {
    const isRow = line.startsWith('|');
    if (isRow && !isIn) tables.push([]);
    isIn = isRow;
    if (!isRow || /^\|(?: --- \|)+$/u.test(line)) continue;
    if (/(?<!\\)(?:\\\\)*<(?!br>)/u.test(line)) fail(line);
    const cells = line.slice(2, -2).match(/(?:\\.|[^\\|])*(?:\||$)/gu) ?? [];
    tables.at(-1)?.push(
      cells
        .filter((cell, at) => cell !== '' || at < cells.length - 1)
        .map((cell) =>
          cell
            .replace(/\|$/u, '')
            .trim()
            .replaceAll('<br>', '\n')
            .replaceAll(/\\([!-/:-@[-`{-~])/gu, '$1'),
        ),
    );
  }
  return tables;
}

/** The root of an XML text, which must be well formed. */
export function readXml(file: string): Element {
  const found = new DOMParser().parseFromString(file, 'application/xml');
  const error = found.querySelector('parsererror');
  if (error) throw new Error(error.textContent);
  return found.documentElement;
}
