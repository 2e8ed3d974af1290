import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isMeeting } from '#report/mark-area.ts';
import { type Area, isWhollyIn, type Tile, tilesOf } from '#report/tiles.ts';

const ROOM = { width: 1000, height: 700 };
const OVERLAP = 40;

/** Cards as tall as they get, anywhere; they may even cover each other. */
const cards = fc.array(
  fc.record({
    x: fc.integer({ min: 0, max: 3800 }),
    y: fc.integer({ min: 0, max: 2800 }),
    width: fc.constant(176),
    height: fc.integer({ min: 56, max: 200 }),
  }),
  { maxLength: 150 },
);
const WHOLE: Area = { x: 0, y: 0, width: 4000, height: 3000 };

const columnsOf = (tiles: readonly Tile[]): Tile[][] => [
  ...Map.groupBy(tiles, ({ name }) => /^[A-Z]+/u.exec(name)?.[0]).values(),
];

describe('the tiles of a picture', () => {
  it('show every card whole, cover everything, overlap, and are no larger than a sheet', () => {
    fc.assert(
      fc.property(cards, (all) => {
        const tiles = tilesOf(WHOLE, all, { room: ROOM, overlap: OVERLAP });
        for (const card of all) expect(tiles.some((tile) => isWhollyIn(tile, card))).toBe(true);
        for (const { width, height } of tiles) {
          expect(width).toBeLessThanOrEqual(ROOM.width + 1e-6);
          expect(height).toBeLessThanOrEqual(ROOM.height + 1e-6);
        }
        const columns = columnsOf(tiles);
        expect(columns[0]?.[0]?.x).toBe(0);
        expect(columns.at(-1)?.map((tile) => tile.x + tile.width)).toContain(WHOLE.width);
        columns.slice(1).forEach((column, at) => {
          const before = columns[at]?.[0];
          if (before)
            expect(before.x + before.width - (column[0]?.x ?? 0)).toBeGreaterThan(OVERLAP - 1e-6);
        });
        for (const column of columns) {
          expect(column[0]?.y).toBe(0);
          expect((column.at(-1)?.y ?? 0) + (column.at(-1)?.height ?? 0)).toBe(WHOLE.height);
          column.slice(1).forEach((tile, at) => {
            const before = column[at];
            if (before) expect(before.y + before.height - tile.y).toBeGreaterThan(OVERLAP - 1e-6);
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are cut in gaps where there are gaps', () => {
    const all = Array.from({ length: 16 * 20 }, (_, at) => ({
      x: (at % 16) * 224,
      y: Math.floor(at / 16) * 130,
      width: 176,
      height: 100,
    }));
    const tiles = tilesOf(WHOLE, all, { room: ROOM, overlap: OVERLAP });
    for (const tile of tiles)
      for (const card of all.filter((each) => isMeeting(tile, each)))
        expect([tile.name, isWhollyIn(tile, card) || isAtEdge(tile, card)]).toEqual([
          tile.name,
          true,
        ]);
  });

  it('have names by column and row, and are one where everything fits', () => {
    const names = tilesOf(WHOLE, [], { room: ROOM, overlap: OVERLAP }).map(({ name }) => name);
    expect(names.slice(0, 6)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5', 'B1']);
    expect(names).toHaveLength(25);
    const one = { x: 0, y: 0, width: 1000, height: 700 };
    expect(tilesOf(one, [], { room: ROOM, overlap: OVERLAP })).toEqual([{ name: 'A1', ...one }]);
    const wide = tilesOf({ ...one, width: 30_000 }, [], { room: ROOM, overlap: OVERLAP });
    expect(wide.at(26)?.name).toBe('AA1');
  });
});

/** No more of the card is seen than the overlap is wide: it is a neighbour's. */
const isAtEdge = (tile: Area, card: Area): boolean =>
  card.x + card.width - tile.x < OVERLAP ||
  tile.x + tile.width - card.x < OVERLAP ||
  card.y + card.height - tile.y < OVERLAP ||
  tile.y + tile.height - card.y < OVERLAP;
