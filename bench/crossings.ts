// How often the lines of a picture cross: the same count for every layout that is measured.
// Pure; knows nothing of Nodes or of who drew the lines.

export type Point = readonly [x: number, y: number];
/** A line from point to point. */
export type Polyline = readonly Point[];

/** Crossings of all pairs of lines. Lines that only meet at their ends do not cross. */
export function crossings(lines: readonly Polyline[]): number {
  const pieces = lines.map(piecesOf);
  let count = 0;
  pieces.forEach((some, index) => {
    for (const others of pieces.slice(index + 1))
      for (const a of some) for (const b of others) if (cross(a, b)) count += 1;
  });
  return count;
}

type Piece = readonly [from: Point, to: Point];

const piecesOf = (line: Polyline): Piece[] =>
  line.slice(1).flatMap((to, index) => (line[index] ? [[line[index], to] as const] : []));

/** True where each piece has the ends of the other on both of its sides. */
const cross = ([a, b]: Piece, [c, d]: Piece): boolean =>
  side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;

/** Positive, negative or 0: on which side of the line from `a` to `b` a point lies. */
const side = ([ax, ay]: Point, [bx, by]: Point, [x, y]: Point): number =>
  Math.sign((bx - ax) * (y - ay) - (by - ay) * (x - ax));
