// Tables: a list of links (from, to and what else), a table of nodes, or both, one under the other or in two
// files. Kumu's sheets are such tables. Heavy (papaparse): load it with the dialog.
import { bareCell } from '#text/cell-guard.ts';
import { placeAt, roleOf, type Role, sortOut } from '#text/import-names.ts';
import {
  type Gathered,
  graphOf,
  LIMITS,
  type NeutralLink,
  type NeutralNode,
  type Reading,
} from '#flow/import/neutral.ts';
import { type Attribute, clean, oneLine } from '#text/plain-words.ts';
import { readSheet, SEPARATORS, type Separator } from '#frame/paste/read-sheet.ts';

const MOST = {
  rows: LIMITS.nodes + LIMITS.links + 2,
  columns: 200,
  characters: LIMITS.characters,
} as const;
/** What the columns of a list without headings are. */
const BARE_COLUMNS = ['from', 'to', 'type', 'label'];

type Row = readonly string[];
interface Table {
  readonly columns: Row;
  readonly rows: readonly Row[];
}

/** Reads the texts of one or more tables. */
export function readCsv(texts: readonly string[]): Reading {
  const tables: Table[] = [];
  for (const text of texts) {
    const sheet = readSheet(text, separatorOf(text), MOST);
    if (sheet.beyond === 'characters') return { failure: 'tooLarge' };
    if (sheet.beyond !== null) return { failure: 'tooMany' };
    tables.push(...tablesIn(sheet.rows));
  }
  if (tables.length === 0) return { failure: 'noColumns' };
  const gathered = tables.map(gather);
  const nodes = gathered.flatMap((each) => each.nodes);
  return graphOf('csv', {
    nodes,
    links: splitEnds(
      nodes,
      gathered.flatMap((each) => each.links),
    ),
    loose: gathered.reduce((sum, each) => sum + (each.loose ?? 0), 0),
    mayLackNodes: nodes.length === 0,
  });
}

/** The sign under which the first line has known headings; null leaves it to the reader of sheets. */
function separatorOf(text: string): Separator | null {
  const line = /[^\r\n]*/u.exec(text.replace(/^\uFEFF?\s*/u, ''))?.[0] ?? '';
  return (
    SEPARATORS.find(
      (sign) => sign !== 'line' && isLinksHead(readSheet(line, sign).rows[0] ?? []),
    ) ??
    SEPARATORS.find(
      (sign) => sign !== 'line' && isNodesHead(readSheet(line, sign).rows[0] ?? []),
    ) ??
    null
  );
}

const has = (row: Row, role: Role): boolean => row.some((cell) => roleOf(cell) === role);
const isLinksHead = (row: Row): boolean => has(row, 'from') && has(row, 'to');
const isNodesHead = (row: Row): boolean =>
  has(row, 'label') || (has(row, 'key') && row.length > 1 && !has(row, 'from'));

/** Further down, only headings in the places they usually have: a cell may be called "from" or "name" too. */
const isNextHead = (row: Row): boolean => {
  const [first, second] = row.slice(0, 2).map(roleOf);
  return (
    (first === 'from' && second === 'to') ||
    (first === 'key' && second === 'label') ||
    (first === 'label' && second === 'type')
  );
};

/** A row of headings begins a table; without any, the rows are links. */
function tablesIn(rows: readonly Row[]): Table[] {
  const [first] = rows;
  if (!first) return [];
  if (!isLinksHead(first) && !isNodesHead(first)) {
    const isList = rows.every((row) => row.length <= BARE_COLUMNS.length && row[0] && row[1]);
    return isList ? [{ columns: BARE_COLUMNS, rows }] : [];
  }
  const heads = rows.flatMap((row, at) => (at === 0 || isNextHead(row) ? [at] : []));
  return heads.map((at, index) => ({
    columns: rows[at] ?? [],
    rows: rows.slice(at + 1, heads[index + 1]),
  }));
}

function gather({ columns, rows }: Table): Gathered {
  const entries = rows.map((row) =>
    columns.map((name, at): Attribute => [name, clean(bareCell(row[at] ?? ''))]),
  );
  if (isLinksHead(columns)) return { nodes: [], links: entries.flatMap(linksOf) };
  const nodes = entries.flatMap(nodeOf);
  return { nodes, links: [], loose: entries.length - nodes.length };
}

function nodeOf(entries: readonly Attribute[]): NeutralNode[] {
  const { of, rest } = sortOut(entries, ['key', 'label', 'type', 'x', 'y']);
  const [key, label] = [oneLine(of('key')), oneLine(of('label'))];
  if (key === '' && label === '') return [];
  return [
    {
      key: key || label,
      label: label || key,
      type: oneLine(of('type')),
      attributes: rest,
      place: placeAt(of('x'), of('y')),
      look: null,
    },
  ];
}

function linksOf(entries: readonly Attribute[]): NeutralLink[] {
  const { of, rest } = sortOut(entries, ['from', 'to', 'type', 'way']);
  const way = of('way').toLowerCase();
  const link = {
    from: oneLine(of('from')),
    to: oneLine(of('to')),
    type: oneLine(of('type')),
    attributes: rest,
    isDirected: way !== 'undirected',
  };
  return way === 'mutual' ? [link, { ...link, from: link.to, to: link.from }] : [link];
}

/** Kumu lets one row lead to several ends: `A|B`. A node that is really called so goes first. */
function splitEnds(nodes: readonly NeutralNode[], links: readonly NeutralLink[]): NeutralLink[] {
  const names = new Set(nodes.flatMap(({ key, label }) => [key, label]));
  return links.flatMap((link) =>
    names.has(link.to) || !link.to.includes('|')
      ? [link]
      : link.to.split('|').map((to) => ({ ...link, to: oneLine(to) })),
  );
}
