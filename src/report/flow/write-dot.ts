// DOT, the language of Graphviz: a drawing from left to right with kinds, names and verbs. Pure.
import type { ExportGraph } from '#report/flow/export-graph.ts';
import { isBroken, linesOf } from '#report/flow/junctions.ts';
import { hexOf } from '#pictures/inks.ts';
import { inkOf } from '#pictures/kind-shapes.ts';

/** About as wide as a card on our map. */
const LINE = 30;

/** The whole file. */
export function writeDot(graph: ExportGraph): string {
  const { points, lines } = linesOf(graph);
  return [
    'digraph flow {',
    `  graph [rankdir=LR, labelloc=t, label=${quoted(graph.title)}, fontname="Source Sans 3, Segoe UI, sans-serif"];`,
    '  node [shape=box, style="rounded,filled", fillcolor="#ffffff", fontname="Source Sans 3, Segoe UI, sans-serif"];',
    '  edge [fontname="Source Sans 3, Segoe UI, sans-serif", fontsize=11];',
    ...graph.nodes.map(({ key, kind, isMission, kindWords, name }) => {
      const hue = hexOf(inkOf(kind));
      const looks = isMission ? `fillcolor="${hue}", fontcolor="#ffffff"` : `color="${hue}"`;
      return `  ${key} [label=${quoted(kindWords, ...wrapped(name))}, ${looks}];`;
    }),
    ...points.map((key) => `  ${key} [shape=point, label=""];`),
    ...lines.map(({ link, from, to, words, hasHead }) => {
      const looks = [
        ...(words === '' ? [] : [`label=${quoted(words)}`]),
        ...(isBroken(link) ? ['style=dashed'] : []),
        ...(hasHead ? [] : ['arrowhead=none']),
      ];
      return `  ${from} -> ${to}${looks.length > 0 ? ` [${looks.join(', ')}]` : ''};`;
    }),
    '}',
    '',
  ].join('\n');
}

/** Lines as one quoted string. Graphviz reads backslashes and the entities of HTML in it. */
const quoted = (...words: readonly string[]): string =>
  `"${words
    .map((line) =>
      line
        .replaceAll('\\', '\\\\')
        .replaceAll('"', String.raw`\"`)
        .replaceAll('&', '&amp;'),
    )
    .join(String.raw`\n`)}"`;

/** Broken at spaces into lines that are not too long. */
function wrapped(words: string): string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
