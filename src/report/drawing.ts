// The drawing interface: everything layout may ask of a paper output. One layout serves every writer.
// Units are points (1/72 inch), y grows downwards. Knows nothing of PDF, of fonts files or of texts.
import type { Ink, PathCommand } from '#pictures/mark.ts';

/** The faces the house prints with. */
export const FACES = ['sans400', 'sans600', 'sans700', 'serif600', 'serifItalic'] as const;
export type Face = (typeof FACES)[number];

export interface TextStyle {
  readonly face: Face;
  /** Points. */
  readonly size: number;
  readonly ink: Ink;
}

export interface Paint {
  readonly fill?: Ink;
  readonly stroke?: Ink;
  /** Points; 0.5 unless said otherwise. */
  readonly width?: number;
  readonly dash?: readonly number[];
}

/** Structure types of tagged PDF that the layouts use. */
export type Tag =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'P'
  | 'L'
  | 'LI'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure';

export interface TagOptions {
  /** What a Figure shows, in words. */
  readonly alt?: string;
  readonly scope?: 'Column' | 'Row';
  /** BCP 47. */
  readonly lang?: string;
  /** Names the element: opening a tag with the same object again goes on with it, also on a later page. */
  readonly element?: object;
}

export interface Drawing {
  /** Width of one line of text. */
  measure(text: string, style: Pick<TextStyle, 'face' | 'size'>): number;
  /** One line of text with its baseline at `y`. */
  text(x: number, y: number, text: string, style: TextStyle): void;
  rect(x: number, y: number, width: number, height: number, paint: Paint, radius?: number): void;
  line(x1: number, y1: number, x2: number, y2: number, paint: Paint): void;
  path(commands: readonly PathCommand[], paint: Paint): void;
  circle(x: number, y: number, radius: number, paint: Paint): void;
  newPage(): void;
  /** What is drawn until `closeTag` belongs to this element. A writer without tagging ignores both. */
  openTag(tag: Tag, options?: TagOptions): void;
  closeTag(): void;
  /** What `draw` draws says nothing to a reader: rules, running heads, backgrounds. */
  artifact(draw: () => void): void;
  /** Makes an area lead to an address. */
  link(x: number, y: number, width: number, height: number, url: string): void;
  /** An entry of the document's outline that leads to the current page. Level 1 is the highest. */
  outline(title: string, level: 1 | 2): void;
}
