// The flow in the formats of other programs: words, tables, graphs. Pure; knows no screen.
import { DRAWN, type EXPORTS } from '#domain/exports.ts';
import type { ExportSource } from '#report/export-source.ts';
import { exportGraph } from '#report/flow/export-graph.ts';
import { writeCsv } from '#report/flow/write-csv.ts';
import { writeDot } from '#report/flow/write-dot.ts';
import { writeGexf } from '#report/flow/write-gexf.ts';
import { writeGraphml } from '#report/flow/write-graphml.ts';
import { writeMarkdown } from '#report/flow/write-markdown.ts';
import { writeMermaid } from '#report/flow/write-mermaid.ts';

export type FlowTextFormat = Exclude<(typeof EXPORTS)['flow'][number], 'pdf' | 'svg' | 'png'>;

/** The content of the file. An internal copy says so in its title, where it can hold anything private; CSV has none. */
export function flowText(
  format: FlowTextFormat,
  { snapshot, text, copy }: Pick<ExportSource, 'snapshot' | 'text' | 'copy'>,
): string {
  const told = exportGraph(snapshot, text);
  const isForTheHouse = copy === 'internal' && !DRAWN.has(`flow.${format}`);
  const note = isForTheHouse ? ` · ${text.t('canvas:internal')}` : '';
  const graph = { ...told, title: told.title + note };
  switch (format) {
    case 'graphml':
      return writeGraphml(graph);
    case 'gexf':
      return writeGexf(graph, text);
    case 'csv':
      return writeCsv(graph, text);
    case 'gv':
      return writeDot(graph);
    case 'mmd':
      return writeMermaid(graph);
    case 'md':
      return writeMarkdown(graph, snapshot, text);
  }
}
