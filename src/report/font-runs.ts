// A line parted into runs: of one direction, in the order they are drawn, and of one font each.
// Pure. Knows nothing of glyphs or of font files' insides.
import bidiFactory from 'bidi-js';
import { type Face, FURTHER_FONTS, type FontName } from '#report/drawing.ts';

const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const bidi = bidiFactory();

/** Is drawn in another order than it is read in. */
export const isReordered = (text: string): boolean => RIGHT_TO_LEFT.test(text);

export interface DirectionRun {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** Runs of one direction in the order they are drawn; most lines are one run from left to right. */
export function directionRuns(text: string): readonly DirectionRun[] {
  if (!isReordered(text)) return [{ text, isRightToLeft: false }];
  const { levels } = bidi.getEmbeddingLevels(text, 'auto');
  const runs: { text: string; level: number }[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const level = levels[index] ?? 0;
    const last = runs.at(-1);
    if (last?.level === level) last.text += text.charAt(index);
    else runs.push({ text: text.charAt(index), level });
  }
  // From the deepest level up, every stretch at that level or deeper is turned round.
  for (let level = Math.max(...runs.map((run) => run.level)); level > 0; level -= 1) {
    for (let start = 0; start < runs.length; start += 1) {
      let end = start;
      while ((runs[end]?.level ?? -1) >= level) end += 1;
      if (end > start) runs.splice(start, end - start, ...runs.slice(start, end).toReversed());
      start = Math.max(start, end - 1);
    }
  }
  return runs.map((run) => ({ text: run.text, isRightToLeft: run.level % 2 === 1 }));
}

/** A piece of right-to-left text from left to right, its brackets as they look. */
export const turnedRound = (text: string): string =>
  Array.from(text, (letter) => bidi.getMirroredCharacter(letter) ?? letter)
    .toReversed()
    .join('');

/** Where a letter is looked for next when the face lacks it; further scripts after that. */
const NEXT: Readonly<Record<Face, readonly Face[]>> = {
  sans400: [],
  sans600: ['sans400'],
  sans700: ['sans400'],
  serif600: ['sans600'],
  serifItalic: ['sans400'],
};

export interface FaceRun {
  readonly face: FontName;
  readonly isMissing: boolean;
  text: string;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** Asks to be drawn as a picture, even where the face has a letter for it. */
const AS_PICTURE = /\uFE0F/u;

/**
 * Splits by the font that has the letters; what no font has is marked as missing, one run a letter.
 * Emoji are one run each, so that each can be told whether it came out whole.
 */
export function faceRuns(
  text: string,
  wanted: Face,
  lettersOf: (font: FontName) => ReadonlySet<number> | undefined,
): FaceRun[] {
  const has = (font: FontName, letter: string): boolean => {
    const letters = lettersOf(font);
    if (!letters) return false;
    for (const char of letter)
      if (!letters.has(char.codePointAt(0) ?? 0) && !INVISIBLE.test(char)) return false;
    return true;
  };
  // A face may have a letter with its accent, but not the accent by itself.
  const draws = (font: FontName, letter: string): boolean =>
    has(font, letter) || has(font, letter.normalize('NFC'));
  if (!AS_PICTURE.test(text) && has(wanted, text))
    return [{ face: wanted, text, isMissing: false }];
  const order = [wanted, ...NEXT[wanted], ...FURTHER_FONTS];
  const pictureFirst = ['emoji', ...order] as const;
  const runs: FaceRun[] = [];
  for (const { segment } of graphemes.segment(text)) {
    const face = (AS_PICTURE.test(segment) ? pictureFirst : order).find((each) =>
      draws(each, segment),
    );
    const last = runs.at(-1);
    if (face && face !== 'emoji' && last?.face === face && !last.isMissing) last.text += segment;
    else runs.push({ face: face ?? wanted, text: segment, isMissing: !face });
  }
  return runs;
}
