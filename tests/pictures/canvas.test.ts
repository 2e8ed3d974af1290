import { afterEach, describe, expect, it, vi } from 'vitest';
import { ANSWERS_NAMES, COLLECTION_NAMES } from '#domain/schema.ts';
import { canvasSheet, type Sheet } from '#pictures/canvas.ts';
import { recordsOf } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';
import { writtenRecord } from '#pictures/record.ts';
import { LANGUAGES } from '#text/language.ts';
import { blankWorkbook, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const en = await textsOf('en');
const sheetOf = (snapshot = sampleWorkbook(), text = en): Sheet =>
  canvasSheet(snapshot, { text, sentence: text, findings: 0, today: '2026-11-24' });

afterEach(() => vi.restoreAllMocks());

describe('the canvas in words', () => {
  it.each(LANGUAGES)('has all its words in %s', async (language) => {
    const complaints = vi.spyOn(console, 'error');
    const text = await textsOf(language);
    for (const snapshot of [sampleWorkbook(), blankWorkbook()]) {
      const sheet = sheetOf(snapshot, text);
      for (const box of sheet.boxes) {
        for (const part of box.parts)
          if (part.part === 'picture')
            part.draw({ width: 400, size: 10, measure: (words) => words.length * 5 });
      }
      writtenRecord(snapshot, text);
    }
    expect(complaints).not.toHaveBeenCalled();
  });

  it('says the mission as one sentence and its measure as a number to remember', () => {
    const { boxes } = sheetOf();
    expect(boxes.find((box) => box.id === 'mission')?.parts).toEqual([
      {
        part: 'lead',
        text: 'By 31 December 2032, the share of 15–29-year-olds outside work, study and training in Nordvik falls from 11\u00A0% to 5.5\u00A0%.',
        lang: 'en',
      },
    ]);
    expect(boxes.find((box) => box.id === 'indicators')?.parts[0]).toMatchObject({
      part: 'figure',
      figure: '11\u00A0% → 5.5\u00A0%',
    });
  });

  it('leaves out empty boxes, except the six people look for first', () => {
    const { boxes } = sheetOf(blankWorkbook());
    expect(boxes.map((box) => box.id)).toEqual([
      'challenge',
      'mission',
      'pathway',
      'people',
      'pilot',
      'indicators',
    ]);
    expect(boxes[1]?.parts).toEqual([
      {
        part: 'paragraph',
        isQuiet: true,
        text: 'Not yet filled. You fill it in step 3.1, Statement.',
      },
    ]);
  });

  it('keeps a record of every kind of answer and item', () => {
    const told = new Set<string>(['lens', 'setup', ...STEPS.flatMap(recordsOf)]);
    expect([...ANSWERS_NAMES, ...COLLECTION_NAMES].filter((name) => !told.has(name))).toEqual([]);
  });
});
