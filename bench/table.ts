// Rows as a table for a terminal.
// Knows nothing of what was measured.
import type { Row } from './figures.ts';

const HEAD = ['bar', 'what', 'reference', 'ours', 'ratio', 'allowed', ''] as const;

export const isMet = ({ score, limit }: Row): boolean => score <= limit;

/** The table with its head. */
export function table(rows: readonly Row[]): string {
  const lines = [HEAD, ...rows.map(cells)];
  const widths = HEAD.map((_, column) =>
    Math.max(...lines.map((line) => line[column]?.length ?? 0)),
  );
  return lines
    .map((line) => line.map((cell, column) => pad(cell, widths[column] ?? 0, column)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n');
}

function cells(row: Row): string[] {
  const { bar, what, reference, ours, unit, limit, goal, score } = row;
  const sign = reference === null ? '' : 'x';
  const shown = reference === null ? figure(limit, unit) : `${limit}x`;
  return [
    bar,
    what,
    reference === null ? '-' : figure(reference, unit),
    figure(ours, unit),
    reference === null ? '-' : `${score.toFixed(2)}${sign}`,
    `<= ${shown}${goal === undefined ? '' : `, goal ${goal}${sign}`}`,
    isMet(row) ? 'pass' : 'FAIL',
  ];
}

const figure = (value: number, unit: string): string =>
  `${Number.isInteger(value) ? value : value.toFixed(value < 10 ? 2 : 1)} ${unit}`.trim();

/** Words to the left, figures to the right. */
const pad = (cell: string, width: number, column: number): string =>
  column >= 2 && column <= 4 ? cell.padStart(width) : cell.padEnd(width);
