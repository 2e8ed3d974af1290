// The font files and the subsetter as Node reads them; the worker fetches the same ones.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { FACES, type FontName, FURTHER_FONTS } from '#report/drawing.ts';
import type { LoadFont } from '#report/font-files.ts';
import { type FontFiles, openFonts } from '#report/fonts.ts';
import { openSubsetter } from '#report/subset.ts';

const { resolve } = createRequire(import.meta.url);

const PATHS: Readonly<Record<FontName | 'subsetter', string>> = {
  sans400: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  sans600: '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf',
  sans700: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  serif600: '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf',
  serifItalic:
    '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf',
  hebrew: '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf',
  arabic: '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf',
  emoji: '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf',
  subsetter: 'harfbuzzjs/dist/harfbuzz-subset.wasm',
};

/** Reads a font's file, or the subsetter. */
export const loadFont: LoadFont = async (name) => {
  const file = await readFile(resolve(PATHS[name]));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
};

const filesOf = async (names: readonly FontName[]): Promise<FontFiles> =>
  Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await loadFont(name)] as const)),
  ) as FontFiles;

/** All of them, whatever a document needs. */
export const files = await filesOf([...FACES, ...FURTHER_FONTS]);
export const book = openFonts(files);
export const subset = await openSubsetter(await loadFont('subsetter'));
