// The font files and the subsetter as Node reads them; the worker fetches the same ones.
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { type FontFiles, openFonts } from '#report/fonts.ts';
import { openSubsetter } from '#report/subset.ts';

const { resolve } = createRequire(import.meta.url);

async function bytesOf(path: string): Promise<ArrayBuffer> {
  const file = await readFile(resolve(path));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}

const sans = (name: string): Promise<ArrayBuffer> =>
  bytesOf(`@expo-google-fonts/source-sans-3/${name}.ttf`);
const serif = (name: string): Promise<ArrayBuffer> =>
  bytesOf(`@expo-google-fonts/source-serif-4/${name}.ttf`);

export const files: FontFiles = {
  sans400: await sans('400Regular/SourceSans3_400Regular'),
  sans600: await sans('600SemiBold/SourceSans3_600SemiBold'),
  sans700: await sans('700Bold/SourceSans3_700Bold'),
  serif600: await serif('600SemiBold/SourceSerif4_600SemiBold'),
  serifItalic: await serif('400Regular_Italic/SourceSerif4_400Regular_Italic'),
};
export const book = openFonts(files);
export const subset = await openSubsetter(await bytesOf('harfbuzzjs/dist/harfbuzz-subset.wasm'));
