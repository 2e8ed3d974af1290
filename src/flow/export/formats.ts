// The formats a flow goes out in, what is lost on the way, and the file of each. Knows no screen.
import type { Snapshot } from '#domain/snapshot.ts';
import { exported, exportGraph, linksOnLinks } from '#flow/export/export-graph.ts';
import { pngOf } from '#flow/export/png.ts';
import { writeCsv } from '#flow/export/write-csv.ts';
import { writeDot } from '#flow/export/write-dot.ts';
import { writeGexf } from '#flow/export/write-gexf.ts';
import { writeGraphml } from '#flow/export/write-graphml.ts';
import { writeMarkdown } from '#flow/export/write-markdown.ts';
import { writeMermaid } from '#flow/export/write-mermaid.ts';
import { writeSvg } from '#flow/export/write-svg.ts';
import { readOut } from '#flow/outline/read-out.ts';
import { flowPicture } from '#pictures/flow.ts';
import type { MeasureText } from '#pictures/mark.ts';
import type { Translator } from '#text/translator.ts';

/** Pictures first, then words and tables, then what other programs read. */
export const FORMATS = [
  'png',
  'svg',
  'markdown',
  'csv',
  'graphml',
  'gexf',
  'dot',
  'mermaid',
] as const;
export type ExportFormat = (typeof FORMATS)[number];

/** Ending and type of each file. */
export const FILES: Readonly<Record<ExportFormat, readonly [ending: string, type: string]>> = {
  png: ['png', 'image/png'],
  svg: ['svg', 'image/svg+xml'],
  markdown: ['md', 'text/markdown'],
  csv: ['csv', 'text/csv'],
  graphml: ['graphml', 'application/graphml+xml'],
  gexf: ['gexf', 'application/gexf+xml'],
  dot: ['gv', 'text/vnd.graphviz'],
  mermaid: ['mmd', 'text/vnd.mermaid'],
};

/** Drawings show kinds, names and links only. */
const DRAWN: ReadonlySet<ExportFormat> = new Set(['png', 'svg', 'dot', 'mermaid']);
/** These know no link that ends at a link. */
const PLAIN: ReadonlySet<ExportFormat> = new Set(['csv', 'graphml', 'gexf']);

/** Whether a format has room for more than kinds, names and links. */
export const hasDetails = (format: ExportFormat): boolean => !DRAWN.has(format);

/** What a file will not hold, or will hold otherwise: see the texts under `flow-export:left`. */
export function leftOut(
  format: ExportFormat,
  snapshot: Snapshot,
  isInternal: boolean,
): readonly ('details' | 'private' | 'weight' | 'linksOnLinks')[] {
  if (DRAWN.has(format)) return ['details'];
  return [
    ...(isInternal ? [] : (['private'] as const)),
    'weight',
    ...(PLAIN.has(format) && linksOnLinks(snapshot) > 0 ? (['linksOnLinks'] as const) : []),
  ];
}

interface Setting {
  readonly text: Translator;
  readonly measure: MeasureText;
  readonly isInternal: boolean;
}

/** The content of the file. Rejects when a picture cannot be drawn. */
export async function fileOf(
  format: ExportFormat,
  whole: Snapshot,
  { text, measure, isInternal }: Setting,
): Promise<string | Uint8Array> {
  const snapshot = exported(whole, isInternal && hasDetails(format));
  const graph = exportGraph(snapshot, text);
  switch (format) {
    case 'graphml':
      return writeGraphml(graph);
    case 'gexf':
      return writeGexf(graph, text);
    case 'csv':
      return writeCsv(graph, text);
    case 'dot':
      return writeDot(graph);
    case 'mermaid':
      return writeMermaid(graph);
    case 'markdown':
      return writeMarkdown(graph, snapshot, text);
    case 'svg':
    case 'png': {
      const typedIn = snapshot.meta.contentLanguage;
      const picture = flowPicture(snapshot, text, typedIn, measure);
      const svg = writeSvg(picture, {
        title: graph.title,
        description: readOut(text, snapshot).join('\n'),
        language: text.language,
        typedIn,
        measure,
      });
      return format === 'svg' ? svg : pngOf(svg, picture);
    }
  }
}
