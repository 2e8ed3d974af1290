// @vitest-environment jsdom
import { Blob as FontBlob, Face } from 'harfbuzzjs';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#domain/snapshot.ts';
import { type Copy, ExportRefusal, PICTURES } from '#domain/exports.ts';
import { pictureOf, picturesIn } from '#pictures/pictures.ts';
import { type DrawnChoice, inWords, picturePng, pictureSvg } from '#report/drawn/drawn-files.ts';
import { crc32, withWords } from '#report/drawn/png-chunks.ts';
import { scaleOf } from '#report/drawn/png.ts';
import { LANGUAGES } from '#text/language.ts';
import { nordvikIn, SECRET, sourceOf, withSecrets } from '../../support/export-source.ts';
import { book, files, subset } from '../../support/fonts.ts';
import { hostileWorkbook } from '../../support/hostile-workbook.ts';
import { blankWorkbook, sampleWorkbook } from '../../support/sample-workbook.ts';
import { textsOf } from '../../support/texts.ts';

const fonts = { files, book, subset };
const text = await textsOf('en', ['pictures', 'example-nordvik']);
const nordvik = nordvikIn(text);
const ALL = ['canvas', ...PICTURES] as const;
const PROOF = Boolean(process.env['KURS_PROOF']);

async function svgOf(
  snapshot: Snapshot,
  picture: DrawnChoice['picture'],
  copy: Copy = 'internal',
  words = text,
): Promise<{
  readonly page: Document;
  readonly file: string;
  readonly missing: readonly string[];
}> {
  const { bytes, missing = [] } = await pictureSvg(
    sourceOf(snapshot, words, copy),
    { picture },
    fonts,
  );
  const file = new TextDecoder().decode(bytes);
  const page = new DOMParser().parseFromString(file, 'image/svg+xml');
  expect(page.querySelector('parsererror')?.textContent).toBeUndefined();
  return { page, file, missing };
}

const squeezed = (words: string): string => words.replaceAll(/\s/gu, '');
const wordsIn = (page: Document): string =>
  squeezed([...page.querySelectorAll('text')].map((line) => line.textContent).join(''));

describe('a picture as SVG', () => {
  it('has a title, a description with all rows, a language and the words of the picture', async () => {
    for (const picture of PROOF ? PICTURES : (['timeline', 'flow'] as const)) {
      const { page } = await svgOf(nordvik, picture);
      const drawn = pictureOf(picture, sourceOf(nordvik, text, 'internal'), {
        width: 960,
        size: 15,
        measure: (words, size, weight) => book.width(words, `sans${weight}`) * size,
      });
      const root = page.documentElement;
      expect(root.getAttribute('role')).toBe('img');
      expect(root.getAttribute('lang')).toBe('en');
      expect(page.querySelector('title')?.textContent).toContain('Every young person has a place');
      expect(page.querySelector('desc')?.textContent).toBe(drawn && inWords(drawn));
      const marks = drawn?.marks.flatMap((mark) => (mark.mark === 'text' ? [mark.text] : [])) ?? [];
      expect(wordsIn(page)).toBe(squeezed(marks.join('')) + squeezed(text.t('pictures:internal')));
      expect(page.querySelectorAll('image, foreignObject, script')).toHaveLength(0);
    }
  });

  it('brings fonts that have its letters, and nothing from elsewhere', async () => {
    const { page, file } = await svgOf(nordvik, 'risks', 'public');
    const rules = [
      ...file.matchAll(/font-family:'([^']+)';font-weight:(\d+)[^}]*base64,([^)]+)\)/gu),
    ];
    expect(rules.length).toBeGreaterThan(1);
    const known = new Set(
      rules.flatMap(([, , , data = '']) => {
        const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
        return [...new Face(new FontBlob(bytes.buffer)).collectUnicodes()];
      }),
    );
    for (const letter of wordsIn(page))
      expect(known.has(letter.codePointAt(0) ?? 0), letter).toBe(true);
    expect(file.match(/(?:href|src|url)\s*[=(]\s*["']?https?:/u)).toBeNull();
    expect(wordsIn(page)).not.toContain(squeezed(text.t('pictures:internal')));
  });

  it('tells the language of what was typed where it is another one', async () => {
    const { page } = await svgOf(nordvik, 'timeline', 'public', await textsOf('lv', ['pictures']));
    expect(page.documentElement.getAttribute('lang')).toBe('lv');
    const typed = [...page.querySelectorAll('text[lang="en"]')].map((line) => line.textContent);
    expect(typed.join(' ')).toContain('Invite employers');
  });
});

describe('the canvas sheet as SVG', () => {
  it('is one page with all its words, read in their order', async () => {
    const { page } = await svgOf(nordvik, 'canvas', 'public');
    const root = page.documentElement;
    expect(root.getAttribute('role')).toBe('graphics-document');
    const words = wordsIn(page);
    for (const part of [
      'Challenge',
      'In 2035 every young person here',
      'Stronger together',
      'Desk of the offices',
    ])
      expect(words).toContain(squeezed(part));
    expect(page.querySelector('desc')?.textContent).toContain('Every young person has a place');
    expect(words).not.toContain(squeezed(text.t('canvas:pathway.left', { count: 12 })));
  });

  it.runIf(PROOF)('goes on under itself where no sheet is long enough', async () => {
    const { page } = await svgOf(hostileWorkbook(), 'canvas');
    const [, , , height = 0] = (page.documentElement.getAttribute('viewBox') ?? '')
      .split(' ')
      .map(Number);
    expect(height).toBeGreaterThan(2000);
    expect(wordsIn(page)).toContain('word624');
  });
});

describe('what is not for the public', () => {
  it('is in no picture', async () => {
    const whole = withSecrets(nordvik);
    for (const picture of PROOF ? ALL : (['relations'] as const)) {
      if (picture === 'grid') continue;
      const { file } = await svgOf(whole, picture, 'public');
      expect(file).not.toContain(SECRET);
      expect(file).not.toContain(text.t('vocabularies:grid.key_player.label'));
    }
    await expect(svgOf(whole, 'grid', 'public')).rejects.toThrow(ExportRefusal);
  });
});

describe('any workbook', () => {
  it('has nothing to draw while it is blank, but a canvas', async () => {
    await expect(svgOf(blankWorkbook(), 'timeline')).rejects.toThrow(
      new ExportRefusal(text.t('pictures:nothing')),
    );
    const { page } = await svgOf(blankWorkbook(), 'canvas');
    expect(wordsIn(page)).toContain(squeezed(text.t('canvas:untitled')));
  });

  it('becomes a whole file, whatever was typed', async () => {
    const source = sourceOf(hostileWorkbook(), text, 'internal');
    const ids = PROOF ? picturesIn(source) : (['timeline'] as const);
    for (const picture of ids) {
      const { page, missing } = await svgOf(hostileWorkbook(), picture);
      expect(page.querySelectorAll('script')).toHaveLength(0);
      if (picture === 'timeline') expect(missing.join('')).toContain('漢');
    }
  });

  it.runIf(PROOF).each(LANGUAGES)('is drawn in %s', async (language) => {
    const words = await textsOf(language, ['pictures', 'example-nordvik']);
    for (const picture of ALL) {
      const { page } = await svgOf(nordvikIn(words), picture, 'internal', words);
      expect(page.documentElement.getAttribute('lang')).toBe(language);
    }
  });
});

describe('a picture as PNG', () => {
  it('is refused in Node with a sentence that says why', async () => {
    const source = sourceOf(sampleWorkbook(), text);
    await expect(picturePng(source, { picture: 'flow' }, fonts)).rejects.toMatchObject({
      name: 'ExportRefusal',
      message: text.t('pictures:pngNeedsBrowser'),
    });
  });

  it('is twice as large, or as a canvas may be', () => {
    expect(scaleOf({ width: 960, height: 500 })).toBe(2);
    expect(scaleOf({ width: 960, height: 20_000 })).toBeCloseTo(0.8);
    expect(scaleOf({ width: 15_000, height: 15_000 })).toBeCloseTo(2 / 3);
  });

  it('keeps title and description in chunks with a check sum', () => {
    // Signature and head of a picture of one pixel, and its end.
    const png = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAAElFTkSuQmCC'),
      (letter) => letter.charCodeAt(0),
    );
    const told = { title: 'Zażółć', description: 'Two\nlines', language: 'pl', scale: 2 };
    const file = withWords(png, told);
    const view = new DataView(file.buffer);
    const chunks = new Map<string, string>();
    for (let at = 8; at < file.length;) {
      const length = view.getUint32(at);
      const type = String.fromCharCode(...file.subarray(at + 4, at + 8));
      const content = file.subarray(at + 8, at + 8 + length);
      expect(view.getUint32(at + 8 + length), type).toBe(
        crc32(file.subarray(at + 4, at + 8 + length)),
      );
      const words = new TextDecoder().decode(content);
      chunks.set(type === 'iTXt' ? (words.split('\0')[0] ?? '') : type, words);
      at += 12 + length;
    }
    expect([...chunks.keys()]).toEqual([
      'IHDR',
      'pHYs',
      'Title',
      'Description',
      'Software',
      'IEND',
    ]);
    expect(chunks.get('Title')).toBe('Title\0\0\0pl\0Title\0Zażółć');
    expect(chunks.get('Description')).toContain('Two\nlines');
  });
});
