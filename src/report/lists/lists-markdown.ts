// All answers and lists as Markdown, for wikis, minutes and version control: a table each, columns that nobody filled
// left out. Typed words stay words. Pure.
import type { ExportFile, ExportSource } from '#report/export-source.ts';
import { allTables, cellWords, type TitledTable } from '#report/lists/list-tables.ts';
import { markdownWords } from '#report/lists/markdown-words.ts';
import type { Translator } from '#text/translator.ts';

/** The whole file. */
export function listsMarkdown({
  snapshot,
  copy,
  text,
  today,
}: Pick<ExportSource, 'snapshot' | 'copy' | 'text' | 'today'>): ExportFile {
  const { title, territory } = snapshot.answers.start;
  const heading = title.trim() || territory.trim() || text.t('canvas:untitled');
  const parts = [
    `# ${markdownWords(heading)}`,
    markdownWords(`${text.t('sheets:info.day')}: ${text.date(today)}`),
    markdownWords(text.t(`sheets:info.${copy}`)),
    ...allTables({ snapshot, copy, text }).flatMap((table) => [
      `## ${markdownWords(table.title)}`,
      tableWords(table, text),
    ]),
  ];
  return { bytes: new TextEncoder().encode(`${parts.join('\n\n')}\n`) };
}

function tableWords({ columns, rows }: TitledTable, text: Translator): string {
  const isUsed = columns.map((_, at) => rows.some((row) => (row[at] ?? null) !== null));
  const line = (cells: readonly string[]): string =>
    `| ${cells.filter((_, at) => isUsed[at]).join(' | ')} |`;
  const words = { number: text.number, date: (iso: string) => text.date(iso, 'short') };
  return [
    line(columns.map(markdownWords)),
    line(columns.map(() => '---')),
    ...rows.map((row) =>
      line(columns.map((_, at) => markdownWords(cellWords(row[at] ?? null, words)))),
    ),
  ].join('\n');
}
