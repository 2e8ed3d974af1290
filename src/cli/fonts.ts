// The fonts of the files that are made, read from beside the command. Knows nothing of what is drawn with them.
import { readFile } from 'node:fs/promises';
import sans400 from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sans600 from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import sans700 from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import serifItalic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url';
import serif600 from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import subsetter from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { Fonts } from '#report/canvas-pdf.ts';
import { type Face, FACES } from '#report/drawing.ts';
import { type FontFiles, openFonts } from '#report/fonts.ts';
import { openSubsetter } from '#report/subset.ts';

const PLACES: Readonly<Record<Face, string>> = { sans400, sans600, sans700, serif600, serifItalic };

let opened: Promise<Fonts> | undefined;

/** The fonts, opened once however many files are made. */
export const fonts = (): Promise<Fonts> => (opened ??= open());

async function open(): Promise<Fonts> {
  const loaded = await Promise.all(
    FACES.map(async (face) => [face, await bytesOf(PLACES[face])] as const),
  );
  const files = Object.fromEntries(loaded) as FontFiles;
  return { files, book: openFonts(files), subset: await openSubsetter(await bytesOf(subsetter)) };
}

async function bytesOf(address: string): Promise<ArrayBuffer> {
  const file = await readFile(new URL(address));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}
