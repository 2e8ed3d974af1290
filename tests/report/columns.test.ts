import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '#report/blocks.ts';
import { pack, type Section } from '#report/columns.ts';
import type { Drawing } from '#report/drawing.ts';

/** A block that writes down where its lines land. */
const blockOf = (
  name: string,
  lines: readonly number[],
  isKeptWithNext: boolean,
  log: [string, number, number][],
): Block => ({
  gap: 2,
  lines,
  isKeptWithNext,
  draw: (_drawing, _x, y, from, to) => {
    let at = y;
    for (let line = from; line < to; line += 1) {
      log.push([`${name}.${line}`, at, lines[line] ?? 0]);
      at += lines[line] ?? 0;
    }
  },
});

const drawing = {} as Drawing;
const HEIGHT = 100;
const slotAt = (page: number) => ({ page, x: 0, top: 0, bottom: HEIGHT });

describe('columns', () => {
  const anySection = fc.array(
    fc.record({
      lines: fc.array(fc.integer({ min: 3, max: 20 }), { minLength: 1, maxLength: 30 }),
      kept: fc.boolean(),
    }),
    { minLength: 1, maxLength: 6 },
  );

  it('draw every line once, in order, inside a column', () => {
    fc.assert(
      fc.property(fc.array(anySection, { maxLength: 5 }), fc.constantFrom(0, 4), (raw, padding) => {
        const log: [string, number, number][] = [];
        const wanted: string[] = [];
        const sections = raw.map((blocks, at): Section => ({
          order: at,
          padding,
          continued: blockOf('continued', [5], true, []),
          blocks: blocks.map(({ lines, kept }, index) => {
            wanted.push(...lines.map((_, line) => `${at}-${index}.${line}`));
            return blockOf(`${at}-${index}`, lines, kept, log);
          }),
        }));
        const { placed } = pack(sections, slotAt, 6);
        for (const { draw } of placed) draw(drawing);
        expect(log.map(([name]) => name)).toEqual(wanted);
        for (const [name, y, height] of log) {
          expect(y, name).toBeGreaterThanOrEqual(0);
          expect(y + height, name).toBeLessThanOrEqual(HEIGHT + 0.001);
        }
        const pages = placed.map((each) => each.page);
        expect(pages).toEqual(pages.toSorted((a, b) => a - b));
      }),
    );
  });

  it('keep a paragraph whole when it fits a column, and a heading with what follows', () => {
    const log: [string, number, number][] = [];
    const first: Section = {
      order: 0,
      padding: 0,
      continued: blockOf('c', [5], true, []),
      blocks: [blockOf('a', [60], false, log)],
    };
    const second: Section = {
      order: 1,
      padding: 0,
      continued: blockOf('c', [5], true, []),
      blocks: [
        blockOf('heading', [10], true, log),
        blockOf(
          'text',
          Array.from({ length: 5 }, () => 10),
          false,
          log,
        ),
      ],
    };
    const { placed } = pack([first, second], slotAt, 5);
    expect(placed.map((each) => each.page)).toEqual([0, 1, 1]);
  });

  it('put the head of a table over its rows again, and no row without it', () => {
    const log: [string, number, number][] = [];
    const head = blockOf('head', [10], true, log);
    const again = blockOf('again', [10], true, log);
    const rows = Array.from({ length: 20 }, (_, at) => ({
      ...blockOf(`row${at}`, [12], false, log),
      head: again,
    }));
    const section = { order: 0, padding: 0, blocks: [head, ...rows] };
    const { placed, end } = pack([section], slotAt, 0);
    for (const { draw } of placed) draw(drawing);
    const tops = log.filter(([, y]) => y === 0).map(([name]) => name);
    expect(tops).toEqual(['head.0', ...Array.from({ length: end.slot }, () => 'again.0')]);
    expect(log.filter(([name]) => name.startsWith('row'))).toHaveLength(20);
  });

  it('part a long text where it flows, with three lines at least on either side', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 8, max: 17 }),
        (before, count) => {
          const line = (length: number): number[] => Array.from({ length }, () => 10);
          const blocks = [
            blockOf('before', line(before), false, []),
            blockOf('text', line(count), false, []),
          ];
          const flowing: [number, number][] = [];
          const [first, text] = blocks as [Block, Block];
          const watched = {
            ...text,
            draw: (...[, , , from, to]: Parameters<Block['draw']>) => void flowing.push([from, to]),
          };
          const section = { order: 0, padding: 0, isFlowing: true, blocks: [first, watched] };
          for (const { draw } of pack([section], slotAt, 0).placed) draw(drawing);
          expect(flowing.at(-1)?.[1]).toBe(count);
          for (const [from, to] of flowing) expect(to - from).toBeGreaterThanOrEqual(3);
        },
      ),
    );
  });

  it('begin an opening section in a column of its own, but for the very first', () => {
    const blocks = [blockOf('a', [10], false, [])];
    const section = { padding: 0, isOpening: true, blocks };
    const { placed } = pack(
      [
        { ...section, order: 0 },
        { ...section, order: 1 },
        { ...section, order: 2, isOpening: false },
      ],
      slotAt,
      0,
    );
    expect(placed.map(({ page }) => page)).toEqual([0, 1, 1]);
  });

  it('draw a picture that is taller than a column smaller, under its heading', () => {
    const log: [string, number, number][] = [];
    const picture = (height: number): Block => ({
      ...blockOf('picture', [height], false, log),
      shrunk: (most) => picture(Math.min(height, most)),
    });
    const section = (blocks: readonly Block[]): Section => ({ order: 0, padding: 4, blocks });
    const heading = blockOf('heading', [10], true, log);
    const text = blockOf('text', [10, 10, 10], false, log);
    const { placed } = pack([section([text, heading, picture(300)])], slotAt, 6);
    for (const { draw } of placed) draw(drawing);
    expect(placed.map(({ page }) => page)).toEqual([0, 1, 1]);
    expect(log.at(-1)).toEqual(['picture.0', 16, HEIGHT - 2 * 4 - 10 - 2]);
  });
});
