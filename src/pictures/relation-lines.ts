// The lines of the relations between two columns: where they begin and end, how they bend, where their number stands.
// Knows nothing of names.
import type { Relation } from '#domain/records/relation.ts';
import type { Mark, Stroke } from '#pictures/mark.ts';
import type { PersonCard } from '#pictures/relation-people.ts';
import { filled, polyline, stroked } from '#pictures/shapes.ts';

export type Point = readonly [x: number, y: number];

/** A line as a cubic curve. */
export interface Port {
  readonly points: readonly [Point, Point, Point, Point];
}

/** The curves of the relations whose both ends are on the picture, by id. Ends at a card stand one under the other. */
export function portsOf(
  relations: readonly Relation[],
  cards: readonly PersonCard[],
): ReadonlyMap<string, Port> {
  const byId = new Map(cards.map((card) => [card.id, card]));
  const drawn = relations.flatMap((relation) => {
    const from = byId.get(relation.from ?? '');
    const to = byId.get(relation.to ?? '');
    return from && to ? [{ id: relation.id, from, to }] : [];
  });
  const middle = (card: PersonCard): number => card.y + card.height / 2;
  const ends = new Map<string, { key: string; other: number }[]>();
  for (const { id, from, to } of drawn) {
    const put = (card: PersonCard, end: string, other: PersonCard): void =>
      void ends.set(card.id, [
        ...(ends.get(card.id) ?? []),
        { key: `${id} ${end}`, other: middle(other) },
      ]);
    put(from, 'from', to);
    put(to, 'to', from);
  }
  const heights = new Map<string, number>();
  for (const [card, list] of ends) {
    const { y, height } = byId.get(card) ?? { y: 0, height: 0 };
    list
      .toSorted((a, b) => a.other - b.other)
      .forEach(({ key }, at) => heights.set(key, y + (height * (at + 1)) / (list.length + 1)));
  }
  const inner = (card: PersonCard): number => (card.side === 0 ? card.x + card.width : card.x);
  const [left, right] = [0, 1].map((side) => cards.find((card) => card.side === side));
  const across = right && left ? right.x - (left.x + left.width) : (cards[0]?.width ?? 0);
  return new Map(
    drawn.map(({ id, from, to }) => {
      const start: Point = [inner(from), heights.get(`${id} from`) ?? 0];
      const end: Point = [inner(to), heights.get(`${id} to`) ?? 0];
      const isSame = from.side === to.side;
      // Lines within a column bend the further inwards the further they go.
      const far = isSame
        ? Math.min(across * 0.62, across * 0.2 + Math.abs(end[1] - start[1]) * 0.45)
        : across * 0.42;
      const towards = (card: PersonCard): number => (card.side === 0 ? far : -far);
      return [
        id,
        {
          points: [
            start,
            [start[0] + towards(from), start[1]],
            [end[0] + towards(to), end[1]],
            end,
          ],
        },
      ];
    }),
  );
}

const HEAD = 0.75;

/** Line and heads; both ends have one when it goes both ways. */
export function lineOf(
  { points: [start, first, second, end] }: Port,
  { kind, strength, mutual }: Relation,
  size: number,
): Mark[] {
  const stroke = strokeOf(kind, strength, size);
  const head = size * HEAD;
  const shift = (at: Point, towards: Point): Point => [
    at[0] + Math.sign(towards[0] - at[0]) * head * 0.8,
    at[1],
  ];
  const from = mutual ? shift(start, first) : start;
  return [
    stroked(
      [
        ['M', ...from],
        ['C', ...first, ...second, ...shift(end, second)],
      ],
      stroke,
    ),
    ...[...(mutual ? [[start, first] as const] : []), [end, second] as const].map(
      ([tip, before]) => {
        const back = tip[0] + Math.sign(before[0] - tip[0]) * head;
        return filled(
          polyline([tip, [back, tip[1] - head * 0.45], [back, tip[1] + head * 0.45]], true),
          stroke.ink,
        );
      },
    ),
  ];
}

/** Kinds differ in their dashes; a conflict in its ink, too. The words stand below. */
function strokeOf(kind: Relation['kind'], strength: number | null, size: number): Stroke {
  const width = size * (0.06 + 0.05 * (strength ?? 1));
  const dashes: Readonly<Record<string, readonly number[]>> = {
    mandate: [1.1, 0.35],
    information: [0.2, 0.35],
    service: [0.8, 0.25, 0.2, 0.25],
    conflict: [0.45, 0.3],
  };
  const dash = kind ? dashes[kind]?.map((length) => length * size) : [0.1 * size, 0.5 * size];
  return { ink: kind === 'conflict' ? 'signal' : 'ink-2', width, ...(dash && { dash }) };
}

const PLACES = [0.5, 0.4, 0.6, 0.32, 0.68, 0.25, 0.75, 0.18, 0.82];

/** Where the number of a line stands: near its middle, clear of the numbers that are there. */
export function midway({ points }: Port, taken: readonly Point[], size: number): Point {
  const clear = ([x, y]: Point): number =>
    Math.min(Infinity, ...taken.map(([a, b]) => Math.hypot(a - x, b - y)));
  const places = PLACES.map((share) => pointAt(points, share));
  return (
    places.find((place) => clear(place) > size * 1.7) ??
    places.toSorted((a, b) => clear(b) - clear(a))[0] ??
    points[0]
  );
}

function pointAt([a, b, c, d]: Port['points'], t: number): Point {
  const on = (axis: 0 | 1): number =>
    a[axis] * (1 - t) ** 3 +
    3 * b[axis] * (1 - t) ** 2 * t +
    3 * c[axis] * (1 - t) * t ** 2 +
    d[axis] * t ** 3;
  return [on(0), on(1)];
}
