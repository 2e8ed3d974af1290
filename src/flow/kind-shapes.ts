// A shape and a hue for each kind of Node, so that no kind is told by colour alone.
// Drawn for Kurs on a 16 by 16 grid; must not know where they are shown.
import type { NodeKind } from '#domain/vocabularies/flow.ts';

export interface KindShape {
  readonly path: string;
  /** Number of the chapter hue. */
  readonly hue: 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8;
  /** Drawn as a line instead of filled. */
  readonly isLine?: true;
}

const SHAPES: Readonly<Record<NodeKind, KindShape>> = {
  challenge: { path: 'M8 1.5 15 14.5H1zM8 6v4M8 12.2v.1', hue: 2, isLine: true },
  barrier: { path: 'M3 3 13 13M13 3 3 13', hue: 2, isLine: true },
  input: { path: 'M1.5 5.5h13v5h-13z', hue: 1 },
  activity: { path: 'M3.5 2 14 8 3.5 14z', hue: 5 },
  output: { path: 'M3 3h10v10H3z', hue: 7 },
  outcome: { path: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z', hue: 4 },
  impact: { path: 'm8 1 2.1 4.6 5 .6-3.7 3.4 1 5L8 12.1l-4.4 2.5 1-5L.9 6.2l5-.6z', hue: 3 },
  assumption: {
    path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM6.2 6.6c0-2.4 3.6-2.3 3.6-.1C9.8 8 8 7.9 8 9.4M8 11.4v.1',
    hue: 8,
    isLine: true,
  },
  risk: { path: 'M9 1 3 9h4l-1 6 7-9H9z', hue: 3, isLine: true },
  indicator: { path: 'M2.5 14V9M6.5 14V6M10.5 14V8M14 14V2.5', hue: 6, isLine: true },
  context: {
    path: 'M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2zM8 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z',
    hue: 1,
    isLine: true,
  },
  unintended: { path: 'M1.5 8h4l2-4 2.5 8 1.5-4h3', hue: 2, isLine: true },
};

/** The shape of a kind; a Node that lost its kind is a bare ring. */
export const shapeOf = (kind: NodeKind | null): KindShape =>
  kind
    ? SHAPES[kind]
    : { path: 'M8 2.5a5.5 5.5 0 1 1 0 11 5.5 5.5 0 0 1 0-11z', hue: 1, isLine: true };
