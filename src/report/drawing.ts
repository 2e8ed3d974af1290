// The drawing interface: everything layout may ask of a paper output. One layout serves every writer.
// Units are points (1/72 inch), y grows downwards. Knows nothing of PDF, of fonts files or of texts.
import type { Ink, PathCommand } from '#pictures/mark.ts';

/** The faces the house prints with. */
export const FACES = ['sans400', 'sans600', 'sans700', 'serif600', 'serifItalic'] as const;
export type Face = (typeof FACES)[number];
/** Fonts for letters that no face has; layout never asks for them. */
export const FURTHER_FONTS = ['hebrew', 'arabic', 'emoji'] as const;
export type FurtherFont = (typeof FURTHER_FONTS)[number];
export type FontName = Face | FurtherFont;

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

/** Structure types of tagged PDF that the layouts use. Only the last line of them holds what is drawn. */
export type Tag =
  | ('Document' | 'Part' | 'Sect' | 'L' | 'LI' | 'Table' | 'TR' | 'TOC' | 'TOCI')
  | ('H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6')
  | ('P' | 'Lbl' | 'LBody' | 'TH' | 'TD' | 'Span' | 'Reference' | 'Link' | 'Figure');

/** Points. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** An address, or something in the document. */
export type LinkTarget = string | object;

/** x, y, width, height; points. */
export type Box = readonly [x: number, y: number, width: number, height: number];

export interface TagOptions {
  /** What a Figure shows, in words; it must have them. */
  readonly alt?: string | undefined;
  /** Where a Figure stands; it must be told. */
  readonly box?: Box | undefined;
  /** What a TH is the head of; it must be told. */
  readonly scope?: 'Column' | 'Row' | undefined;
  /** What a Table is about. */
  readonly summary?: string | undefined;
  /** What it reads as, where that is not what is drawn one after the other. */
  readonly actual?: string | undefined;
  /** BCP 47, where it is another one than around it. */
  readonly lang?: string | undefined;
  /** Names the element: opening a tag with the same object again goes on with it, also on a later page. */
  readonly element?: object | undefined;
}

/** Why something says nothing to a reader: it only looks good, or it stands on every page. */
export type ArtifactKind = 'Layout' | 'Background' | 'Pagination';

export interface Drawing {
  /** Width of one line of text. */
  measure(text: string, style: Pick<TextStyle, 'face' | 'size'>): number;
  /** One line of text with its baseline at `y`. */
  text(x: number, y: number, text: string, style: TextStyle): void;
  rect(x: number, y: number, width: number, height: number, paint: Paint, radius?: number): void;
  line(x1: number, y1: number, x2: number, y2: number, paint: Paint): void;
  path(commands: readonly PathCommand[], paint: Paint): void;
  circle(x: number, y: number, radius: number, paint: Paint): void;
  /** Of what `draw` draws only what lies in the box is seen. It must not turn the page. */
  clip(box: Box, draw: () => void): void;
  /** As large as the first page unless said otherwise. */
  newPage(size?: PageSize): void;
  /** What is drawn until `closeTag` belongs to this element. Its place among others is where it is opened first. */
  openTag(tag: Tag, options?: TagOptions): void;
  closeTag(): void;
  /** What `draw` draws says nothing to a reader: rules, running heads, backgrounds. Tags in it count for nothing. */
  artifact(draw: () => void, kind?: ArtifactKind): void;
  /** Makes an area lead to an address, or to where `anchor` is told the same object; inside a Link. */
  link(box: Box, target: LinkTarget, words: string): void;
  /** The place on the current page, from `y` on, that links to this object lead to. */
  anchor(target: object, y: number): void;
  /** An entry of the document's outline that leads to the current page. Level 1 is the highest. */
  outline(title: string, level: 1 | 2): void;
}
