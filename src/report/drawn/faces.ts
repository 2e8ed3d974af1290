// How the house's faces are called in style sheets and on a canvas. Knows nothing of font files.
import type { TextMark } from '#pictures/mark.ts';
import type { Face } from '#report/drawing.ts';

export const FACE_OF: Readonly<Record<TextMark['weight'], Face>> = {
  400: 'sans400',
  600: 'sans600',
  700: 'sans700',
};

export interface FaceName {
  readonly family: string;
  readonly weight: number;
  readonly isItalic: boolean;
}

const NAMES: Readonly<Record<string, FaceName>> = {
  sans400: { family: 'Source Sans 3', weight: 400, isItalic: false },
  sans600: { family: 'Source Sans 3', weight: 600, isItalic: false },
  sans700: { family: 'Source Sans 3', weight: 700, isItalic: false },
  serif600: { family: 'Source Serif 4', weight: 600, isItalic: false },
  serifItalic: { family: 'Source Serif 4', weight: 400, isItalic: true },
};

/** A font that is there for its letters only goes by its own name. */
export const nameOf = (face: string): FaceName =>
  NAMES[face] ?? { family: `Kurs ${face}`, weight: 400, isItalic: false };

/** Families to look for letters in: the face's own, those that help out, then what a device has. */
export const familiesOf = (face: string, helpers: readonly string[]): string =>
  [
    ...new Set([
      nameOf(face).family,
      'Source Sans 3',
      ...helpers.map((each) => nameOf(each).family),
    ]),
  ]
    .map((family) => `'${family}'`)
    .concat(nameOf(face).family.includes('Serif') ? 'Georgia' : 'Arial')
    .concat(nameOf(face).family.includes('Serif') ? 'serif' : 'sans-serif')
    .join(', ');
