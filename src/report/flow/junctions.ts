// Drawn formats know no link that ends at a link: there the link spoken of is cut in two, with a point in its
// middle where the other one ends. Pure; knows no format.
import type { LinkKind } from '#domain/vocabularies/flow.ts';
import type { ExportGraph, ExportLink } from '#report/flow/export-graph.ts';

/** A line to be drawn between two nodes or points. */
export interface Line {
  readonly link: ExportLink;
  readonly from: string;
  readonly to: string;
  readonly words: string;
  /** False for the first half of a link. */
  readonly hasHead: boolean;
}

/** Lines, and the points they need, by the key of their link. */
export function linesOf({ links }: ExportGraph): {
  readonly points: readonly string[];
  readonly lines: readonly Line[];
} {
  const ends = new Set(links.flatMap(({ from, to }) => [from, to]));
  const points = links.map(({ key }) => key).filter((key) => ends.has(key));
  const lines = links.flatMap((link): Line[] => {
    const { key, from, to, verb } = link;
    if (!ends.has(key)) return [{ link, from, to, words: verb, hasHead: true }];
    return [
      { link, from, to: key, words: verb, hasHead: false },
      { link, from: key, to, words: '', hasHead: true },
    ];
  });
  return { points, lines };
}

/** Links that are drawn with a broken line, as on our map. */
export const isBroken = ({ kind }: ExportLink): boolean => kind !== null && BROKEN.has(kind);
const BROKEN = new Set<LinkKind>([
  'blocks',
  'feedback',
  'side_effect',
  'affects',
  'assumes',
  'threatens',
  'measures',
]);
