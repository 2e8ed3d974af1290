// One table file: the nodes, an empty line, the links, as our own reader takes them back. For spreadsheets, so
// nothing in it may be run as a formula. Pure.
import { guardCell } from '#text/cell-guard.ts';
import { type ExportGraph, plainGraph } from '#report/flow/export-graph.ts';
import { roleOf } from '#text/import-names.ts';
import type { Attribute } from '#text/plain-words.ts';
import type { Translator } from '#text/translator.ts';

/** The whole file. Where numbers have a decimal comma, spreadsheets expect semicolons between cells. */
export function writeCsv(graph: ExportGraph, { language }: Pick<Translator, 'language'>): string {
  const { nodes, links } = plainGraph(graph);
  const sign = language === 'en' ? ',' : ';';
  const ends = endNames(nodes);
  const tables = [
    table(
      ['id', 'label', 'type', 'x', 'y'],
      nodes.map((node): Attribute[] => [
        ['id', node.key],
        ['label', node.name],
        ['type', node.kind ?? ''],
        ['x', String(node.place[0])],
        ['y', String(node.place[1])],
        ...node.data,
      ]),
    ),
    table(
      ['from', 'to', 'type'],
      links.map((link): Attribute[] => [
        ['from', ends.get(link.from) ?? link.from],
        ['to', ends.get(link.to) ?? link.to],
        ['type', link.kind ?? ''],
        ...link.data,
      ]),
    ),
  ];
  const lines = tables.map((rows) => rows.map((row) => row.map(cell).join(sign)).join('\r\n'));
  // Without the mark, Excel takes the letters of other languages for something else.
  return `\uFEFF${lines.join('\r\n\r\n')}\r\n`;
}

/** Links name their ends, so that people can read them; a name that could mean another thing gives way to the key. */
function endNames(nodes: ExportGraph['nodes']): ReadonlyMap<string, string> {
  const named = Map.groupBy(nodes, ({ name }) => name);
  const keys = new Set(nodes.map(({ key }) => key));
  return new Map(
    nodes
      .filter(
        ({ name }) => named.get(name)?.length === 1 && !keys.has(name) && roleOf(name) === null,
      )
      .map(({ key, name }) => [key, name]),
  );
}

function table(
  head: readonly string[],
  items: readonly (readonly Attribute[])[],
): readonly (readonly string[])[] {
  const columns = [...new Set([...head, ...items.flat().map(([name]) => name)])];
  const rows = items.map((entries) => {
    const values = new Map(entries);
    return columns.map((name) => values.get(name) ?? '');
  });
  return [columns, ...rows];
}

function cell(words: string): string {
  const safe = guardCell(words);
  return /[",;\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
