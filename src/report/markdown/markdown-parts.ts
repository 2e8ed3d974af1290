// The parts of the report in Markdown: facts, lists, tables; pictures as their words and their tables.
// Knows nothing of which parts there are, and in which order.
import type { TableTwin } from '#pictures/mark.ts';
import { type Fact, leadIn, type ListItem } from '#pictures/part.ts';
import type { Reference, ReportPart } from '#pictures/report-part.ts';
import { inline, lines } from '#report/markdown/markdown-text.ts';

/** Pictures are drawn for their words and tables only. */
const SPACE = { width: 400, size: 10, measure: (words: string) => words.length * 5 } as const;

/** Blocks of a part, each to stand between empty lines. `level` is that of a heading within a section. */
export function markdownPart(part: ReportPart, level: number): string[] {
  switch (part.part) {
    case 'heading':
      return [heading(level, part.text)];
    case 'lead':
      return [`> ${lines(part.text, '> ')}`];
    case 'figure':
      return [[`**${inline(part.figure)}**`, lines(part.text)].filter(Boolean).join('\\\n')];
    case 'paragraph':
      return [lines(part.text)];
    case 'facts':
      return [part.facts.map(factLine).join('\n')];
    case 'list':
      return [
        ...(part.title === undefined ? [] : [`**${inline(part.title)}**`]),
        listLines(part.items),
      ];
    case 'references':
      return [part.items.map(referenceLine).join('\n')];
    case 'table':
      return [markdownTable(part)];
    case 'picture': {
      const { alt, table } = part.draw(SPACE);
      return [inline(alt), markdownTable(table)];
    }
  }
}

export const heading = (level: number, words: string): string =>
  `${'#'.repeat(level)} ${inline(words)}`;

/** An item of a list: what it is, and what is said of it. */
function factLine({ label, text }: Fact): string {
  if (text === '') return `- **${inline(label)}**`;
  return `- **${inline(leadIn(label))}** ${lines(text, '  ')}`;
}

/** A step down is at most one step below the item before it; else it would become a block of code. */
function listLines(items: readonly ListItem[]): string {
  let before = -1;
  return items
    .map(({ text, depth }) => {
      before = Math.min(depth, before + 1);
      const indent = '  '.repeat(before);
      return `${indent}- ${lines(text, `${indent}  `)}`;
    })
    .join('\n');
}

const referenceLine = ({ text, url }: Reference): string =>
  `- ${inline(text)}${url === null ? '' : ` <${url}>`}`;

/** A table as GitHub and those who follow it read it: one line for each row. */
export const markdownTable = ({ columns, rows }: TableTwin): string =>
  [columns.map(inline), columns.map(() => '---'), ...rows.map((row) => row.map(inline))]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
