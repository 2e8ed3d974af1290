// Markdown: the flow in words, then a table of its nodes and one of its links. For minutes, wikis and pages. Pure.
import type { Flow } from '#domain/graph.ts';
import type { ExportGraph } from '#report/flow/export-graph.ts';
import type { Attribute } from '#text/plain-words.ts';
import { readOut } from '#text/read-out.ts';
import type { Translator } from '#text/translator.ts';

/** The whole file; `flow` is the one the graph was made from. */
export function writeMarkdown(graph: ExportGraph, flow: Flow, text: Translator): string {
  const names = new Map([
    ...graph.nodes.map(({ key, name }) => [key, name] as const),
    ...graph.links.map(
      ({ key, sentence }) => [key, text.t('flow:theLink', { link: sentence })] as const,
    ),
  ]);
  const details = text.t('export:details');
  const nodes = table(
    [text.t('fields:nodes.label.label'), text.t('fields:nodes.kind.label'), details],
    graph.nodes.map(({ name, kindWords, facts }) => [name, kindWords, told(facts)]),
  );
  const links = table(
    [text.t('flow:table.from'), text.t('flow:link'), text.t('flow:table.to'), details],
    graph.links.map(({ from, verb, to, facts }) => [
      names.get(from) ?? '',
      verb,
      names.get(to) ?? '',
      told(facts),
    ]),
  );
  return `${[
    `# ${escaped(graph.title)}`,
    ...readOut(text, flow).map(escaped),
    `## ${escaped(text.t('flow:table.nodes'))}`,
    nodes,
    ...(graph.links.length > 0 ? [`## ${escaped(text.t('flow:table.links'))}`, links] : []),
  ].join('\n\n')}\n`;
}

const told = (facts: readonly Attribute[]): string =>
  facts.map(([name, value]) => `${name}: ${value}`).join('\n');

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}

/** The words as words: no sign of Markdown or HTML means anything, and a new line ends no row. */
const escaped = (words: string): string =>
  words
    .replaceAll(/[\\`*_{}[\]<>#|~&!]/gu, String.raw`\$&`)
    .replaceAll(/^(\s*\d*)([-+=.)])/gu, String.raw`$1\$2`)
    .replaceAll(/\s*\n\s*/gu, '<br>');
