import { describe, expect, it } from 'vitest';
import type { Mark, MeasureText, Picture, TextMark } from '#pictures/mark.ts';
import { oneDigit } from '#domain/arithmetic.ts';
import { PICTURES } from '#domain/exports.ts';
import { pictureOf, picturesIn } from '#pictures/pictures.ts';
import { pictureName } from '#text/picture-name.ts';
import { nordvikIn, sourceOf } from '../support/export-source.ts';
import { hostileWorkbook } from '../support/hostile-workbook.ts';
import { blankWorkbook, item, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en', ['pictures', 'example-nordvik']);
/** About as wide as the house's fonts are. */
const measure: MeasureText = (words, size, weight) =>
  words.length * size * (weight > 400 ? 0.52 : 0.48);
const nordvik = sourceOf(nordvikIn(text), text, 'internal');
const SPACE = { width: 960, size: 15, measure };

const textsIn = (picture: Picture): TextMark[] =>
  picture.marks.filter((mark): mark is TextMark => mark.mark === 'text');
const squeezed = (words: string): string => words.replaceAll(/\s/gu, '');
const wordsIn = (picture: Picture): string =>
  squeezed(
    textsIn(picture)
      .map((mark) => mark.text)
      .join(''),
  );
const numbersIn = (mark: Mark): number[] =>
  mark.mark === 'path'
    ? mark.commands.flatMap(([, ...values]) => values)
    : mark.mark === 'rect'
      ? [mark.x, mark.y, mark.width, mark.height]
      : [mark.x, mark.y, mark.size];

/** The box of a line of text, a little less than its letters take. */
function boxOf({ x, y, text: words, size, weight, anchor }: TextMark) {
  const width = measure(words, size, weight);
  const left = x - (anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width);
  return { left, right: left + width, top: y - size * 0.6, bottom: y, words };
}

describe('what of a change is ours', () => {
  const rowOf = (value: number, unit: string): readonly string[] | undefined => {
    const blank = blankWorkbook();
    const change = { value, unit, year: null, source: '', measure: null };
    const impact = item('impacts', { id: 'one', change, anyway: 30, byOthers: 25, fadeOut: 50 });
    const source = sourceOf({ ...blank, impacts: [impact] }, text, 'internal');
    return pictureOf('net', source, SPACE)?.table.rows[0]?.slice(1);
  };

  it('is told with its unit, and the years after it as numbers', () => {
    expect(rowOf(8000, 'people')).toEqual([
      '8000 people',
      '30',
      '25',
      '',
      '4200 people',
      '2100',
      '1050',
      '525',
    ]);
  });

  it('is rounded alike for more and for less', () => {
    expect([7.35, -7.35, 0.04, -0.04].map(oneDigit).map(Math.abs)).toEqual([7.4, 7.4, 0, 0]);
  });
});

describe('every picture of Nordvik', () => {
  it.each(PICTURES)('%s has words, rows and a name, and stays within its width', (id) => {
    const picture = pictureOf(id, nordvik, SPACE);
    if (!picture) throw new Error(`Nothing to draw: ${id}`);
    expect(text.has(pictureName(id))).toBe(true);
    expect(picture.alt).not.toBe('');
    expect(picture.table.rows.length).toBeGreaterThan(0);
    for (const row of picture.table.rows) expect(row).toHaveLength(picture.table.columns.length);
    expect(picture.marks.flatMap(numbersIn).every(Number.isFinite)).toBe(true);
    for (const { left, right } of textsIn(picture).map(boxOf)) {
      expect(left).toBeGreaterThan(-1);
      expect(right).toBeLessThan(picture.width + 1);
    }
  });

  it.each(PICTURES.filter((id) => id !== 'flow' && id !== 'pathway'))(
    'in %s no words lie on others',
    (id) => {
      const picture = pictureOf(id, nordvik, SPACE);
      const boxes = picture ? textsIn(picture).map(boxOf) : [];
      const clashes = boxes.flatMap((a, at) =>
        boxes
          .slice(at + 1)
          .filter(
            (b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
          )
          .map((b) => `${a.words} / ${b.words}`),
      );
      expect(clashes).toEqual([]);
    },
  );

  it('keeps every name, however long', () => {
    const { tasks, stakeholders, risks, indicators } = nordvik.snapshot;
    const drawn = (id: (typeof PICTURES)[number]): string => {
      const picture = pictureOf(id, nordvik, { ...SPACE, width: 420 });
      return picture ? wordsIn(picture) : '';
    };
    for (const { title } of tasks) expect(drawn('timeline')).toContain(squeezed(title));
    for (const { name } of stakeholders) expect(drawn('grid')).toContain(squeezed(name));
    for (const { event } of risks) expect(drawn('risks')).toContain(squeezed(event));
    for (const { name } of indicators) expect(drawn('indicators')).toContain(squeezed(name));
  });
});

describe('who may see a picture', () => {
  it('leaves power and interest out of public copies', () => {
    const source = sourceOf(nordvikIn(text), text, 'public');
    expect(pictureOf('grid', source, SPACE)).toBeNull();
    expect(picturesIn(source)).toEqual(PICTURES.filter((id) => id !== 'grid'));
    expect(picturesIn(nordvik)).toEqual([...PICTURES]);
  });
});

describe('workbooks that nobody expected', () => {
  it('draws nothing of a blank one', () => {
    expect(picturesIn(sourceOf(blankWorkbook(), text, 'internal'))).toEqual([]);
  });

  it('draws a hostile one whole', () => {
    const source = sourceOf(hostileWorkbook(), text, 'internal');
    for (const id of picturesIn(source)) {
      const picture = pictureOf(id, source, SPACE);
      for (const number of picture?.marks.flatMap(numbersIn) ?? [])
        expect(Number.isFinite(number), id).toBe(true);
    }
  });

  it('puts up with days of any century, ends before starts and changes that are negative', () => {
    const sample = sampleWorkbook();
    const source = sourceOf(
      {
        ...sample,
        tasks: [
          item('tasks', { id: 'a', title: 'Old', start: '0031-01-01', end: '0030-01-01' }),
          item('tasks', { id: 'b', title: 'Far', start: '2027-01-01', end: '9999-12-31' }),
          item('tasks', { id: 'c', title: 'Undated' }),
        ],
        impacts: [
          item('impacts', {
            id: 'i',
            change: { value: -12, unit: 'x'.repeat(300), year: null, source: '' },
            anyway: 100,
          }),
        ],
        relations: [
          item('relations', { id: 'r', from: 'gone', to: null }),
          item('relations', { id: 's', from: 'council', to: 'council', kind: 'money' }),
        ],
      },
      text,
      'internal',
    );
    for (const id of ['timeline', 'net', 'relations'] as const) {
      const picture = pictureOf(id, source, SPACE);
      expect(picture?.marks.length).toBeLessThan(2000);
      for (const number of picture?.marks.flatMap(numbersIn) ?? [])
        expect(Number.isFinite(number), id).toBe(true);
    }
  });
});
