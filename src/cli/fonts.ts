// The fonts of the files that are made, read from beside the command. Knows nothing of what is drawn with them.
import { readFile } from 'node:fs/promises';
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import hebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url';
import sans400 from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sans600 from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import sans700 from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import serifItalic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url';
import serif600 from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import subsetter from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import type { FontName } from '#report/drawing.ts';
import type { LoadFont } from '#report/font-files.ts';

const PLACES: Readonly<Record<FontName | 'subsetter', string>> = {
  sans400,
  sans600,
  sans700,
  serif600,
  serifItalic,
  hebrew,
  arabic,
  emoji,
  subsetter,
};
const loaded = new Map<string, Promise<ArrayBuffer>>();

/** A font's file, read once however many files are made. */
export const loadFont: LoadFont = (name) => {
  const known = loaded.get(name);
  if (known) return known;
  const file = readFile(new URL(PLACES[name])).then(({ buffer, byteOffset, byteLength }) =>
    buffer.slice(byteOffset, byteOffset + byteLength),
  );
  loaded.set(name, file);
  return file;
};
