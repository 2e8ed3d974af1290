// One line of shaped text as PDF operators. Knows nothing of fonts' insides or of pages.
import type { Face } from '#report/drawing.ts';
import type { Cluster } from '#report/fonts.ts';
import { type FontUse, speaksForItself } from '#report/pdf-fonts.ts';
import { number } from '#report/pdf-paths.ts';
import { hex, utf16Hex } from '#report/pdf-strings.ts';
import { FACES } from '#report/drawing.ts';

interface Place {
  readonly x: number;
  /** The baseline, y upwards. */
  readonly y: number;
  readonly size: number;
  /** Operands of `rg`. */
  readonly colour: string;
}

/** The name a face has in every page's resources. */
const fontName = (face: Face): string => `F${FACES.indexOf(face) + 1}`;

/** Operators that draw the clusters from left to right. Codes are taken from `uses`, missing letters noted. */
export function textOperators(
  clusters: readonly Cluster[],
  { x, y, size, colour }: Place,
  uses: Readonly<Record<Face, FontUse>>,
  missing: Set<string>,
): string {
  const parts = ['BT', `${colour} rg`, `${number(x)} ${number(y)} Td`];
  let face: Face | null = null;
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
  for (const cluster of clusters) {
    const use = uses[cluster.face];
    if (cluster.face !== face) {
      show();
      face = cluster.face;
      parts.push(`/${fontName(face)} ${number(size)} Tf`);
    }
    if (cluster.isMissing) missing.add(cluster.text);
    const isPlain = speaksForItself(cluster);
    if (!isPlain) {
      show();
      parts.push(`/Span << /ActualText <FEFF${utf16Hex(cluster.text)}> >> BDC`);
    }
    for (const glyph of cluster.glyphs) {
      const code = use.codeOf(glyph.id, isPlain ? cluster.text : '\uFFFD');
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
    if (!isPlain) {
      show();
      parts.push('EMC');
    }
  }
  show();
  parts.push('ET');
  return parts.join('\n');
}
