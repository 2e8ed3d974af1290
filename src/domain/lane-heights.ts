// How far down things stand in columns whose order is settled: as near to their neighbours as order allows.
// Pure; units are canvas pixels. Knows nothing of Nodes or lanes.
import type { Ordered } from '#domain/lane-order.ts';

/** Something of a certain height; `at` becomes its middle in pixels. */
export interface Sized extends Ordered {
  /** Height with the gap to the next. */
  readonly size: number;
}
/** From top to bottom; what is in a band stays inside. */
export interface Span {
  readonly top: number;
  readonly height: number;
}
type Column = readonly Sized[];

const ROUNDS = 4;
/** How strongly something without neighbours holds its place against what has some. */
const LOOSE = 0.05;

/** Spans one under the other, each as high as the fullest column of it needs. */
export function spansOf(columns: readonly Column[], bands: number, gap: number): Span[] {
  let top = 0;
  return Array.from({ length: bands }, (_, band) => {
    const height = Math.max(
      0,
      ...columns.map((column) => heightOf(column.filter((cell) => cell.band === band))),
    );
    const span = { top, height };
    top += height + gap;
    return span;
  });
}

/** Sets the middle of everything. With `spans`, each band keeps to its own. */
export function settleHeights(columns: readonly Column[], spans: readonly Span[] | null): void {
  const parts = columns.map((column) =>
    spans
      ? spans.map((span, band) => ({ span, cells: column.filter((cell) => cell.band === band) }))
      : [{ span: null, cells: column }],
  );
  for (const { span, cells } of parts.flat()) {
    let y = span?.top ?? -heightOf(cells) / 2;
    for (const cell of cells) {
      cell.at = y + cell.size / 2;
      y += cell.size;
    }
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const column of round % 2 === 0 ? parts : parts.toReversed())
      for (const { span, cells } of column) relax(cells, span);
  }
}

const heightOf = (cells: Column): number => cells.reduce((sum, cell) => sum + cell.size, 0);

/** Least-squares places in a fixed order (pool adjacent violators), cut off at the ends of the span. */
function relax(cells: Column, span: Span | null): void {
  const pools: { sum: number; weight: number; count: number }[] = [];
  let offset = 0;
  const offsets: number[] = [];
  for (const cell of cells) {
    const others = [...cell.before, ...cell.after];
    const middle = others.reduce((sum, other) => sum + other.at, 0) / others.length;
    const wanted = (others.length > 0 ? middle : cell.at) - cell.size / 2;
    const weight = others.length > 0 ? 1 : LOOSE;
    offsets.push(offset);
    pools.push({ sum: (wanted - offset) * weight, weight, count: 1 });
    offset += cell.size;
    for (
      let last = pools.at(-1), before = pools.at(-2);
      last && before;
      last = pools.at(-1), before = pools.at(-2)
    ) {
      if (before.sum / before.weight <= last.sum / last.weight) break;
      before.sum += last.sum;
      before.weight += last.weight;
      before.count += last.count;
      pools.pop();
    }
  }
  const [least, most] = span ? [span.top, span.top + span.height - offset] : [-Infinity, Infinity];
  const starts = pools.flatMap((pool) =>
    Array.from({ length: pool.count }, () =>
      Math.max(least, Math.min(most, pool.sum / pool.weight)),
    ),
  );
  cells.forEach((cell, index) => {
    cell.at = (starts[index] ?? 0) + (offsets[index] ?? 0) + cell.size / 2;
  });
}
