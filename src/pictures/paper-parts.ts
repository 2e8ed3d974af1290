// What a paper sheet is made of: answers with room to write, lists with rows, areas to draw in, each with its code.
// One model for layout and tests. Knows nothing of fonts, of pages or of how large a sheet is.
import type { StepId } from '#domain/vocabularies/method.ts';
import type { Ink } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';

/** What there is to write on. */
export type Room =
  /** Lines for words. */
  | { readonly room: 'lines'; readonly lines: number }
  /** Boxes to tick. */
  | { readonly room: 'options'; readonly options: readonly Option[] }
  /** A short line for each part, under its name. */
  | { readonly room: 'parts'; readonly parts: readonly (Words & { readonly label: string })[] };

export interface Option {
  /** What is typed to choose it, as printed before it. */
  readonly number: string;
  /** '' where the number says it. */
  readonly label: string;
  readonly isChosen: boolean;
}

/** Room in the cell of a list. `marks` are numbers to encircle; without them there is room for words. */
export interface Column {
  readonly code: string;
  readonly label: Words;
  readonly marks: readonly string[];
  /** Whether a hand needs much room there. */
  readonly isWide: boolean;
}

export interface SheetRow {
  /** The number or letter that the code of the row ends with. */
  readonly code: string;
  /** What the row is about, where that is known before anybody writes. */
  readonly name: Words | null;
  readonly cells: readonly Words[];
}

export type PaperPart =
  | ({ readonly part: 'lead' } & Words)
  | {
      readonly part: 'field';
      readonly code: string;
      readonly label: string;
      /** What the ends of a scale mean, or how much may be ticked; '' when nothing needs to be said. */
      readonly hint: string;
      /** What stands in the workbook; '' in boxes that are ticked. */
      readonly said: Words;
      readonly room: Room;
    }
  | {
      readonly part: 'table';
      readonly code: string;
      readonly caption: string;
      /** What the rows are called by; '' where they have numbers only. */
      readonly named: string;
      readonly columns: readonly Column[];
      readonly rows: readonly SheetRow[];
      /** Whether further rows may be written. */
      readonly isOpen: boolean;
      /** What numbers in its cells stand for. */
      readonly legends: readonly string[];
    }
  | AreaPart;

/** Room to draw: lanes of the flow, the field of power and interest, or an empty frame. */
export interface AreaPart {
  readonly part: 'area';
  readonly area: 'flow' | 'grid' | 'free';
  readonly title: string;
  /** What is printed in it, in words; '' for nothing. */
  readonly alt: string;
  /** Who stands where in the field. */
  readonly placed: readonly PlacedNames[];
}

/** Those who share a place. */
export interface PlacedNames {
  readonly name: Words;
  readonly power: number;
  readonly interest: number;
}

export interface PaperSheet {
  readonly step: StepId;
  readonly title: string;
  readonly question: string;
  /** One line; '' where the guide has none. */
  readonly how: string;
  readonly minutes: string;
  readonly hue: Ink;
  readonly parts: readonly PaperPart[];
}
