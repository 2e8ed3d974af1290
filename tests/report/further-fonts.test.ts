// Letters that the house's own faces lack: Hebrew, Arabic, emoji.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FACES, type FontName } from '#report/drawing.ts';
import { furtherFontsFor, loadFonts } from '#report/font-files.ts';
import { createPdf, type Pdf } from '#report/pdf-writer.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { book, files, loadFont, subset } from '../support/fonts.ts';
import { faultsOf, heard } from '../support/pdf-check.ts';
import { runOn } from '../support/pdf.ts';

/** A paragraph a line. */
function written(...lines: readonly string[]): Pdf & { readonly file: Uint8Array } {
  const pdf = createPdf({
    title: 'x',
    language: 'en',
    width: 600,
    height: 400,
    files,
    book,
    subset,
  });
  const { drawing } = pdf;
  drawing.openTag('Document');
  lines.forEach((line, at) => {
    drawing.openTag(at === 0 ? 'H1' : 'P');
    drawing.text(20, 40 + at * 30, line, { face: 'sans600', size: 12, ink: 'ink' });
    drawing.closeTag();
  });
  drawing.closeTag();
  return { ...pdf, file: pdf.bytes() };
}

/** As poppler reads it, without the marks of direction that it adds. */
const read = (file: Uint8Array): string =>
  runOn(file, 'pdftotext', 'PDF', '-')
    .replaceAll(/[\u202A-\u202E\f]/gu, '')
    .trim();

const LINES = {
  Ukrainian: 'Українська: їжак, ґанок, Київ — місія, єдність',
  Hebrew: 'שלום עולם',
  'Hebrew with vowels': 'אִם אֵין אֲנִי לִי',
  Arabic: 'مرحبا بالعالم السلام عليكم',
  'Arabic with vowels': 'مُحَمَّد',
  'letters and accents apart': 'cafe\u0301 x\u0301 q\u0308 Z\u030C',
  'signs and ligatures': '≥ → ✓ ≤ ≠ office ffl',
  emoji: '👍 👩‍👧 👩‍⚕️ 🇵🇱 🇪🇺 🏴󠁧󠁢󠁳󠁣󠁴󠁿 1️⃣ ❤️ ✔ 🎉 🏳️‍🌈',
};

describe('letters of further scripts', () => {
  it.each(Object.entries(LINES))('are copied out as they were typed: %s', (_, line) => {
    const { file, missing } = written(line);
    expect(read(file)).toBe(line);
    expect([...missing]).toEqual([]);
    expect(faultsOf(file)).toEqual([]);
  });

  it('are heard in the order they are read in', () => {
    const mixed = 'a שלום b مرحبا (12 %) c';
    expect(heard(written(mixed).file)).toEqual([`H1 ${mixed}`]);
  });

  it('are drawn from right to left, and words of other scripts within them from left to right', () => {
    const drawn = book.shape('שלום abc עולם', 'sans400').map(({ text }) => text);
    expect(drawn.join('')).toBe('םלוע abc םולש');
  });

  it('join in Arabic', () => {
    const glyphs = (text: string): number[] =>
      book.shape(text, 'sans400').flatMap((cluster) => cluster.glyphs.map(({ id }) => id));
    // The same letter at the end, in the middle, at the beginning, and alone.
    const forms = ['سسس', 'س'].flatMap(glyphs);
    expect(new Set(forms).size).toBe(4);
  });

  it('come from fonts that are embedded and cut', () => {
    const { file } = written(...Object.values(LINES));
    const fonts = runOn(file, 'pdffonts', 'PDF').trim().split('\n').slice(2);
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes/u);
    expect(fonts.map((font) => /\+(\S+)/u.exec(font)?.[1])).toEqual([
      'SourceSans3-Regular',
      'SourceSans3-SemiBold',
      'NotoSansHebrew-Regular',
      'NotoSansArabic-Regular',
      'NotoEmoji-Regular',
    ]);
    expect(file.length).toBeLessThan(120_000);
  });

  it('are marked and named where a part of an emoji does not show', () => {
    const { file, missing } = written('👍🏽 🇽🇽 👍 漢');
    expect([...missing]).toEqual(['👍🏽', '🇽🇽', '漢']);
    expect(read(file)).toBe('👍🏽 🇽🇽 👍 漢');
    expect(faultsOf(file)).toEqual([]);
  });
});

describe('font files', () => {
  const asked = async (said: unknown): Promise<readonly FontName[]> => {
    const names: string[] = [];
    const fonts = await loadFonts(said, (name) => {
      names.push(name);
      return loadFont(name);
    });
    expect(names).toEqual(['subsetter', ...fonts.book.fonts]);
    return fonts.book.fonts;
  };

  it('of further scripts are asked for only when they are needed', async () => {
    expect(await asked(sampleWorkbook())).toEqual(FACES);
    expect(await asked(['a', { b: 'שלום' }])).toEqual([...FACES, 'hebrew']);
    expect(furtherFontsFor(hostileWorkbook())).toEqual(['hebrew', 'arabic', 'emoji']);
    expect(furtherFontsFor('© ™ ↔ → ✓ ≥ №')).toEqual([]);
    expect(furtherFontsFor('✔')).toEqual(['emoji']);
  });

  it('are not needed for any text of the house', () => {
    const folder = new URL('../../locales/', import.meta.url);
    const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const needing = names
      .filter((name) => name.endsWith('.json'))
      .filter((name) => furtherFontsFor(readFileSync(new URL(name, folder), 'utf8')).length > 0);
    expect(needing).toEqual([]);
  });

  it.runIf(process.env['KURS_PROOF'])('have no letter that does not ask for them', () => {
    const faces = (text: string): ReadonlySet<FontName> =>
      new Set(book.shape(text, 'sans400').map(({ face }) => face));
    const further = new Set<FontName>(['hebrew', 'arabic', 'emoji']);
    const unasked: string[] = [];
    const blocks = [0x500, 0x600, 0x700, 0x800, 0xfb00, 0xfc00, 0xfd00, 0xfe00, 0x10e00]
      .concat([0x2000, 0x2100, 0x2200, 0x2300, 0x2500, 0x2600, 0x2700, 0x2b00, 0x2e00])
      .concat([0x1f000, 0x1f100, 0x1f200, 0x1f300, 0x1f400, 0x1f500, 0x1f600, 0x1f900, 0x1fa00]);
    const codes = blocks.flatMap((block) => Array.from({ length: 256 }, (_, at) => block + at));
    for (const code of codes) {
      const letter = String.fromCodePoint(code);
      const [used] = faces(letter);
      if (used && further.has(used) && furtherFontsFor(letter)[0] !== used)
        unasked.push(`${used} ${code.toString(16)}`);
    }
    expect(unasked).toEqual([]);
  });
});
