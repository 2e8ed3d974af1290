// Which font files a document needs, and opening them. Files come through a loader, so that Node reads them and the
// worker fetches them. Those of further scripts are large and rarely needed: they are asked for only when they are.
// Knows nothing of where files are kept.
import { FACES, type FontName, FURTHER_FONTS, type FurtherFont } from '#report/drawing.ts';
import { type FontBook, type FontFiles, openFonts } from '#report/fonts.ts';
import { openSubsetter, type Subsetter } from '#report/subset.ts';

/** What every PDF is drawn with. */
export interface Fonts {
  readonly files: FontFiles;
  readonly book: FontBook;
  readonly subset: Subsetter;
}

/** Reads a font's file, or the subsetter's wasm module. */
export type LoadFont = (name: FontName | 'subsetter') => Promise<ArrayBuffer>;

/** The letters that a further font is there for. More than it has: then it is opened in vain, no more. */
const LETTERS: Readonly<Record<FurtherFont, RegExp>> = {
  hebrew: /[\u0590-\u05FF\u20AA\uFB1D-\uFB4F]/u,
  arabic:
    /[\u0600-\u06FF\u0750-\u077F\u0870-\u08FF\u204F\u2E41\uFB50-\uFDFF\uFE70-\uFEFC\u{10EFD}-\u{10EFF}]/u,
  // The house's own faces have the signs (©, ™, ↔) that are emoji only when one asks for it.
  emoji:
    /\p{Emoji_Presentation}|\p{Regional_Indicator}|\uFE0F|\u20E3|[\u{1F000}-\u{1FAFF}]|(?![\u00A9\u00AE\u2122\u2190-\u21A8\u21AB-\u21FF])\p{Extended_Pictographic}/u,
};

/** The further fonts that these texts need; texts stand anywhere in `said`, be it a snapshot or a list. */
export function furtherFontsFor(said: unknown): readonly FurtherFont[] {
  const words = typeof said === 'string' ? said : (JSON.stringify(said) ?? '');
  return FURTHER_FONTS.filter((font) => LETTERS[font].test(words));
}

/** Opens the faces of the house, and those further fonts that the texts in `said` need. */
export async function loadFonts(said: unknown, load: LoadFont): Promise<Fonts> {
  const names = [...FACES, ...furtherFontsFor(said)];
  const [subset, ...loaded] = await Promise.all([
    load('subsetter').then(openSubsetter),
    ...names.map(load),
  ]);
  const files = Object.fromEntries(names.map((name, at) => [name, loaded[at]])) as FontFiles;
  return { files, book: openFonts(files), subset };
}
