// Parts a large picture into tiles that overlap, so that every card stands whole on one of them. Cuts lie in the gaps
// between cards; where there is no gap, the overlap grows until it holds the cards that would be cut.
// Pure. Knows nothing of paper or of what is pictured.

export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Tile extends Area {
  /** Columns have letters, the tiles of a column numbers: "B3". */
  readonly name: string;
}

/** Tiles no larger than `room` that cover `whole`, column by column; neighbours share at least `overlap`. */
export function tilesOf(
  whole: Area,
  cards: readonly Area[],
  { room, overlap }: { room: { readonly width: number; readonly height: number }; overlap: number },
): readonly Tile[] {
  const columns = spans(
    [whole.x, whole.x + whole.width],
    cards.map((card) => [card.x, card.x + card.width]),
    { room: room.width, overlap },
  );
  return columns.flatMap(([left, right], column) => {
    const own = cards.filter((card) => card.x >= left && card.x + card.width <= right);
    return spans(
      [whole.y, whole.y + whole.height],
      own.map((card) => [card.y, card.y + card.height]),
      { room: room.height, overlap },
    ).map(([top, bottom], row) => ({
      name: `${letters(column)}${row + 1}`,
      x: left,
      y: top,
      width: right - left,
      height: bottom - top,
    }));
  });
}

/** Whether something stands in a tile as a whole. */
export const isWhollyIn = (tile: Area, { x, y, width, height }: Area): boolean =>
  x >= tile.x &&
  y >= tile.y &&
  x + width <= tile.x + tile.width &&
  y + height <= tile.y + tile.height;

type Span = readonly [from: number, to: number];

/** A gap nearer than this share of a sheet wastes more paper than an overlap as tall as a card. */
const WORTHWHILE = 0.85;
/** A little more than the border of a card. */
const AIR = 4;

/** Spans of at most `room` that cover from one end to the other; each block lies within one of them. */
function spans(
  [from, to]: Span,
  blocks: readonly Span[],
  { room, overlap }: { room: number; overlap: number },
): Span[] {
  const gaps = gapsBetween(blocks);
  const found: Span[] = [];
  let start = from;
  while (to - start > room) {
    const left = to - start;
    const count = Math.ceil((left - overlap) / (room - overlap));
    // About equal spans; none so short that one more would be needed.
    const wanted = start + (left + (count - 1) * overlap) / count - overlap / 2;
    const least = to + overlap / 2 - ((count - 1) * room - (count - 2) * overlap);
    const most = start + room - overlap / 2;
    const cut =
      nearestGap(gaps, wanted, [Math.max(least, start + overlap), most]) ??
      lastGap(gaps, [start + room * WORTHWHILE, most]);
    if (cut !== null) {
      found.push([start, cut + overlap / 2]);
      start = cut - overlap / 2;
      continue;
    }
    // No gap anywhere near: the next span begins before all that this one would cut.
    const end = start + room;
    const cutOff = blocks.filter(([a, b]) => a < end && b > end).map(([a]) => a - AIR);
    const next = Math.min(end - overlap, ...cutOff);
    found.push([start, end]);
    start = next > start ? next : end - overlap;
  }
  found.push([start, to]);
  return found;
}

/** The stretches, from low to high, that no block covers. */
function gapsBetween(blocks: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let reached = -Infinity;
  for (const [a, b] of blocks.toSorted((one, other) => one[0] - other[0])) {
    if (a > reached) gaps.push([reached, a]);
    reached = Math.max(reached, b);
  }
  return [...gaps, [reached, Infinity]];
}

/** The place in a gap, its middle where it may be, that is nearest to the one wanted; null when none is within. */
function nearestGap(gaps: readonly Span[], wanted: number, within: Span): number | null {
  const places = gaps.flatMap((gap) => placeIn(gap, within) ?? []);
  return places.length === 0
    ? null
    : places.reduce((best, place) =>
        Math.abs(place - wanted) < Math.abs(best - wanted) ? place : best,
      );
}

const lastGap = (gaps: readonly Span[], within: Span): number | null =>
  gaps.flatMap((gap) => placeIn(gap, within) ?? []).at(-1) ?? null;

function placeIn([a, b]: Span, [least, most]: Span): number | null {
  const [low, high] = [Math.max(a, least), Math.min(b, most)];
  if (low > high) return null;
  const middle = Number.isFinite(a) && Number.isFinite(b) ? (a + b) / 2 : (low + high) / 2;
  return Math.min(Math.max(middle, low), high);
}

/** A to Z, then AA. */
function letters(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letters(Math.floor(index / 26) - 1) + last;
}
