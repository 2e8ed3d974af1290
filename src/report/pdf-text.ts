// One line of shaped text as PDF operators. Knows nothing of fonts' insides or of pages.
import type { FontName } from '#report/drawing.ts';
import { isReordered } from '#report/font-runs.ts';
import type { Cluster } from '#report/fonts.ts';
import { placeName } from '#report/pdf-font-places.ts';
import { type FontUses, speaksForItself } from '#report/pdf-fonts.ts';
import { number } from '#report/pdf-paths.ts';
import { hex, utf16Hex } from '#report/pdf-strings.ts';

interface Place {
  readonly x: number;
  /** The baseline, y upwards. */
  readonly y: number;
  readonly size: number;
  /** Operands of `rg`. */
  readonly colour: string;
}

/** Joins what is before and after it and shows nothing; searching passes over it as over an accent. */
const SILENT = '\u034F';

/** Operators that draw the clusters from left to right. Codes are taken from `uses`, missing letters noted. */
export function textOperators(
  clusters: readonly Cluster[],
  { x, y, size, colour }: Place,
  uses: FontUses,
  missing: Set<string>,
): string {
  const parts = ['BT', `${colour} rg`, `${number(x)} ${number(y)} Td`];
  let face: FontName | null = null;
  // Pieces of one TJ array: codes between angle brackets, shifts as plain numbers.
  let array: string[] = [];
  let codes = '';
  const endCodes = (): void => {
    if (codes !== '') array.push(`<${codes}>`);
    codes = '';
  };
  const shift = (thousandths: number): void => {
    if (Math.abs(thousandths) < 0.5) return;
    endCodes();
    array.push(number(-thousandths));
  };
  const show = (): void => {
    endCodes();
    if (array.length > 0) parts.push(`[${array.join(' ')}] TJ`);
    array = [];
  };
  const draw = (cluster: Cluster): void => {
    const use = uses.get(cluster.face);
    if (!use) throw new Error(`The font ${cluster.face} is not open`);
    if (cluster.face !== face) {
      show();
      face = cluster.face;
      parts.push(`/${placeName(face)} ${number(size)} Tf`);
    }
    if (cluster.isMissing) missing.add(cluster.text);
    for (const [at, glyph] of cluster.glyphs.entries()) {
      // For readers that do not know of texts said beside: the first glyph tells it all.
      const code = use.codeOf(glyph.id, at === 0 ? cluster.told || SILENT : SILENT);
      if (glyph.dy !== 0) {
        show();
        parts.push(`${number((glyph.dy * size) / 1000)} Ts`);
      }
      shift(glyph.dx);
      codes += hex(code);
      shift(glyph.advance - glyph.dx - (use.codes[code]?.width ?? glyph.advance));
      if (glyph.dy !== 0) {
        show();
        parts.push('0 Ts');
      }
    }
  };
  for (const piece of piecesOf(clusters)) {
    if (piece.every(speaksForItself)) {
      piece.forEach(draw);
      continue;
    }
    show();
    const told = piece.map((cluster) => cluster.told).join('');
    parts.push(`/Span << /ActualText <FEFF${utf16Hex(told)}> >> BDC`);
    piece.forEach(draw);
    show();
    parts.push('EMC');
  }
  show();
  parts.push('ET');
  return parts.join('\n');
}

/**
 * What is said in one: a word from right to left, whose marks would else part it for readers that go by where
 * glyphs stand; any other cluster by itself.
 */
function piecesOf(clusters: readonly Cluster[]): readonly (readonly Cluster[])[] {
  const pieces: Cluster[][] = [];
  let isWord = false;
  for (const cluster of clusters) {
    const goesOn = isReordered(cluster.text);
    if (goesOn && isWord) pieces.at(-1)?.push(cluster);
    else pieces.push([cluster]);
    isWord = goesOn;
  }
  return pieces;
}
