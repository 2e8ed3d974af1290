// What a picture is made of. The screen renders marks as SVG, `report` draws the same on paper.
// Units are abstract (1 = 1 CSS pixel on screen); y grows downwards. Knows nothing of either output.

/** Colours by meaning, so that themes and paper choose the shade. `chapter-1` … `chapter-8` are the hues. */
export type Ink =
  | 'ink'
  | 'ink-2'
  | 'hairline'
  | 'edge'
  | 'surface'
  | 'sunken'
  | 'accent'
  | 'signal'
  | 'on-colour'
  | 'none'
  | `chapter-${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8}`;

export interface Stroke {
  readonly ink: Ink;
  readonly width: number;
  readonly dash?: readonly number[];
}

export interface RectMark {
  readonly mark: 'rect';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  readonly fill: Ink;
  readonly stroke?: Stroke;
}
/** A path of absolute commands: M x y, L x y, C x1 y1 x2 y2 x y, Z. */
export interface PathMark {
  readonly mark: 'path';
  readonly commands: readonly PathCommand[];
  readonly fill: Ink;
  readonly stroke?: Stroke;
}
export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];
/** One line of text; `y` is the baseline. */
export interface TextMark {
  readonly mark: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: 400 | 600 | 700;
  readonly ink: Ink;
  readonly anchor: 'start' | 'middle' | 'end';
  /** BCP 47, of what people typed; without it, it is in that of the page. */
  readonly lang?: string | undefined;
}
export type Mark = RectMark | PathMark | TextMark;

/** The same content as a picture, for eyes and readers that want rows. */
export interface TableTwin {
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** BCP 47, of the cells that people typed, row by row. */
  readonly langs?: readonly (readonly (string | undefined)[])[];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** One or two sentences that say what the picture shows. */
  readonly alt: string;
  readonly table: TableTwin;
}

/** Width of a text in the picture's units; an argument, because fonts belong to the output. */
export type MeasureText = (text: string, size: number, weight: 400 | 600 | 700) => number;
