// Mermaid, which wikis and code platforms draw from text: kinds, names and verbs. Pure.
import type { ExportGraph } from '#report/flow/export-graph.ts';
import { isBroken, linesOf } from '#report/flow/junctions.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { hexOf } from '#pictures/inks.ts';
import { inkOf } from '#pictures/kind-shapes.ts';

/** The whole file. */
export function writeMermaid(graph: ExportGraph): string {
  const { points, lines } = linesOf(graph);
  const classes = Map.groupBy(graph.nodes, classOf);
  return [
    '---',
    // YAML reads a JSON string as it is.
    `title: ${JSON.stringify(graph.title)}`,
    '---',
    'flowchart LR',
    ...graph.nodes.map(
      ({ key, kindWords, name }) => `  ${key}["${escaped(kindWords)}<br/>${escaped(name)}"]`,
    ),
    ...points.map((key) => `  ${key}(( ))`),
    ...lines.map(({ link, from, to, words, hasHead }) => {
      const [line, head] = isBroken(link) ? ['-.-', '-.->'] : ['---', '-->'];
      const arrow = hasHead ? head : line;
      return `  ${from} ${arrow}${words === '' ? '' : `|"${escaped(words)}"|`} ${to}`;
    }),
    ...[...classes].flatMap(([name, [first, ...others]]) => {
      const hue = hexOf(inkOf(first?.kind ?? null));
      const looks = first?.isMission ? `fill:${hue},color:#ffffff` : 'fill:#ffffff,color:#10233f';
      const keys = [first, ...others].map((node) => node?.key);
      return [`  classDef ${name} ${looks},stroke:${hue}`, `  class ${keys.join(',')} ${name}`];
    }),
    '',
  ].join('\n');
}

const classOf = (node: { readonly kind: NodeKind | null; readonly isMission: boolean }): string =>
  node.isMission ? 'kind-mission' : `kind-${node.kind ?? 'none'}`;

/** Signs that mean something inside a quoted label, as Mermaid's own entities. */
const escaped = (words: string): string =>
  words
    .replaceAll(/["#&<>`{}|\\;]|%(?=[%{])/gu, entity)
    // Mermaid takes "style …:#…;" for a style wherever it stands, and cuts off its end.
    .replaceAll(/:(?=\S*#)/gu, entity);

const entity = (sign: string): string => `#${sign.codePointAt(0)};`;
