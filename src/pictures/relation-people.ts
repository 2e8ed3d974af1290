// Places those who have relations in two columns, so that most lines run across and cross little.
// Knows nothing of the lines themselves.
import type { Relation } from '#domain/records/relation.ts';
import { linesOf } from '#pictures/lines.ts';
import type { Mark, TextMark } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { nameWords } from '#pictures/record-values.ts';
import { optionLabel } from '#text/option-label.ts';

export interface PersonCard {
  readonly id: string;
  readonly side: 0 | 1;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly marks: readonly TextMark[];
}

/** Share of the width that a column takes. */
const COLUMN = 0.3;
const SWEEPS = 6;

/** Cards of everybody in a relation. */
export function placePeople(
  source: PictureSource,
  { width, size, measure }: Space,
): { readonly cards: readonly PersonCard[]; readonly height: number } {
  const { snapshot, text } = source;
  const near = neighbours(snapshot.relations, new Set(snapshot.stakeholders.map(({ id }) => id)));
  const wide = width * COLUMN;
  const pad = size * 0.55;
  const set = snapshot.stakeholders
    .filter(({ id }) => near.has(id))
    .map((one) => {
      const room = { x: pad, width: wide - 2 * pad };
      const words = nameWords(snapshot, 'stakeholders', one, text);
      const name = linesOf(
        words.text,
        {
          ...room,
          y: pad,
          size,
          weight: 600,
          lang: words.lang,
          page: text.language,
        },
        measure,
      );
      const kind = one.actorType
        ? linesOf(
            optionLabel(text, 'actor_type', one.actorType),
            {
              ...room,
              y: pad + name.height,
              size: size * 0.85,
              ink: 'ink-2',
              page: text.language,
            },
            measure,
          )
        : { marks: [], height: 0 };
      return {
        id: one.id,
        marks: [...name.marks, ...kind.marks],
        height: name.height + kind.height + 2 * pad,
      };
    });
  const sides = ordered(sided(set, near), near);
  const gap = size * 1.1;
  const tall = sides.map((side) =>
    side.reduce((sum, { height }) => sum + height + gap, side.length > 0 ? -gap : 0),
  );
  const height = Math.max(...tall);
  const cards = sides.flatMap((side, index) => {
    const isLeft = index === 0;
    const spare = (height - (tall[index] ?? 0)) / (side.length + 1);
    let y = spare;
    return side.map(({ id, height: own, marks }): PersonCard => {
      const x = isLeft ? 0 : width - wide;
      const top = y;
      y += own + gap + spare;
      return {
        id,
        side: isLeft ? 0 : 1,
        x,
        y: top,
        width: wide,
        height: own,
        marks: marks.map((mark) => ({ ...mark, x: mark.x + x, y: mark.y + top })),
      };
    });
  });
  return { cards, height };
}

/** The card as marks. */
export const cardMarks = ({ x, y, width, height, marks }: PersonCard, size: number): Mark[] => [
  {
    mark: 'rect',
    x,
    y,
    width,
    height,
    radius: size * 0.4,
    fill: 'surface',
    stroke: { ink: 'chapter-4', width: size * 0.09 },
  },
  ...marks,
];

type Near = ReadonlyMap<string, readonly string[]>;

function neighbours(relations: readonly Relation[], known: ReadonlySet<string>): Near {
  const near = new Map<string, string[]>();
  for (const { from, to } of relations) {
    const ends = [from, to].filter((id): id is string => id !== null && known.has(id));
    for (const id of ends)
      near.set(id, [...(near.get(id) ?? []), ...ends.filter((other) => other !== id)]);
  }
  return near;
}

interface SetCard {
  readonly id: string;
  readonly marks: readonly TextMark[];
  readonly height: number;
}

/** Who has most relations first, each where it has fewest neighbours; the shorter column where that is equal. */
function sided(set: readonly SetCard[], near: Near): [SetCard[], SetCard[]] {
  const sides: [SetCard[], SetCard[]] = [[], []];
  const count = (card: SetCard): number => near.get(card.id)?.length ?? 0;
  for (const card of set.toSorted((a, b) => count(b) - count(a))) {
    const [left, right] = sides.map((side) => ({
      side,
      friends: side.filter(({ id }) => near.get(card.id)?.includes(id)).length,
      tall: side.reduce((sum, { height }) => sum + height, 0),
    }));
    if (!left || !right) break;
    const isLeft =
      left.friends === right.friends ? left.tall <= right.tall : left.friends < right.friends;
    (isLeft ? left : right).side.push(card);
  }
  return sides;
}

/** Each column by the middle of its neighbours in the other. */
function ordered(sides: [SetCard[], SetCard[]], near: Near): [SetCard[], SetCard[]] {
  const rank = new Map<string, number>();
  const settle = (side: readonly SetCard[]): void =>
    side.forEach(({ id }, at) => rank.set(id, (at + 0.5) / side.length));
  for (const side of sides) settle(side);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    const side = sides[sweep % 2 === 0 ? 1 : 0];
    const own = new Set(side.map(({ id }) => id));
    const pull = new Map(
      side.map(({ id }) => {
        const others = (near.get(id) ?? []).filter((other) => !own.has(other));
        const mean = others.reduce((sum, other) => sum + (rank.get(other) ?? 0), 0) / others.length;
        return [id, others.length > 0 ? mean : (rank.get(id) ?? 0)];
      }),
    );
    side.sort((a, b) => (pull.get(a.id) ?? 0) - (pull.get(b.id) ?? 0));
    settle(side);
  }
  return sides;
}
