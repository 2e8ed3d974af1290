import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breakRuns, breakText } from '#pictures/line-breaking.ts';
import { shownLine } from '#pictures/word-parting.ts';
import { loadHyphenator } from '#text/hyphenation.ts';

/** Every letter is one wide. */
const measure = (text: string): number => Array.from(text).length;
const broken = (text: string, width: number, language = 'en'): string[] =>
  breakText(text, width, measure, language);

describe('lines', () => {
  it('end between words and keep typed line breaks', () => {
    expect(broken('one two three', 8)).toEqual(['one two', 'three']);
    expect(broken('one\ntwo', 20)).toEqual(['one', 'two']);
    expect(broken('', 20)).toEqual(['']);
  });

  it('do not part what belongs together', () => {
    expect(broken('rises to 11 % now', 11)).toEqual(['rises to', '11 % now']);
    expect(broken('aż 5,5\u00A0% tu', 6)).toEqual(['aż', '5,5\u00A0%', 'tu']);
    expect(broken('idzie w las', 7, 'pl')).toEqual(['idzie', 'w las']);
    expect(broken('tam i w lesie', 9, 'pl')).toEqual(['tam', 'i w lesie']);
    expect(broken('tam (w lesie)', 6, 'pl')).not.toContain('tam (w');
    // A list of letters is no word.
    expect(broken('a b c d e f', 5, 'pl')).toEqual(['a b c', 'd e f']);
    expect(broken('are 15-29-year-olds', 12)).toEqual(['are', '15-29-year-', 'olds']);
  });

  it('keep a range of numbers together, also in a word that is too long', () => {
    expect(broken('15–29-year-olds', 6)).toEqual(['15–29-', 'year-', 'olds']);
    expect(broken('ages 15–29, all', 7)).toEqual(['ages', '15–29,', 'all']);
    expect(broken('xxxx2027–2032', 10)).toEqual(['xxxx', '2027–2032']);
    // What is wider than its line is drawn all the same.
    expect(broken('15–29', 3)).toEqual(['15–', '29']);
  });

  it('part a word that is too long, never inside a letter with its marks', () => {
    expect(broken('abcdefgh', 3)).toEqual(['abc', 'def', 'gh']);
    expect(broken('👩‍👧👩‍👧', 3)).toEqual(['👩‍👧', '👩‍👧']);
  });

  it('part a word that is too long where its language lets them, with a soft hyphen', async () => {
    const hyphenate = await loadHyphenator('de');
    const lines = (words: string, width: number): string[] =>
      breakText(words, width, measure, 'de', hyphenate).map(shownLine);
    expect(lines('Lohnkostenzuschuss endet', 14)).toEqual(['Lohnkosten-', 'zuschuss endet']);
    expect(lines('festen Ansprechperson', 13)).toEqual(['festen', 'Ansprech-', 'person']);
    // A hyphen that is there already goes first; no line is wider than it may be.
    expect(lines('Arbeitsmarkt-Maßnahme', 13)).toEqual(['Arbeitsmarkt-', 'Maßnahme']);
    // Never one or two letters alone, and what fits no syllable is parted all the same.
    expect(lines('Oberamtsleitung', 14)).toEqual(['Oberamts-', 'leitung']);
    expect(lines('Zuschuss', 2).every((line) => measure(line) <= 2)).toBe(true);
  });

  it('say the same words however they are parted', async () => {
    const hyphenate = await loadHyphenator('de');
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zäöüß -]{0,60}$/u),
        fc.integer({ min: 1, max: 20 }),
        (words, width) => {
          const lines = breakText(words, width, measure, 'de', hyphenate);
          const said = lines.join('').replaceAll(/[\u00AD\s]/gu, '');
          expect(said).toBe(words.replaceAll(/\s/gu, ''));
          expect(lines.every((line) => measure(shownLine(line)) <= Math.max(width, 1))).toBe(true);
        },
      ),
    );
  });

  it('end with what parts two things rather than begin with it', () => {
    expect(broken('High · Money runs out', 6)).toEqual(['High ·', 'Money', 'runs', 'out']);
    expect(broken('2027 – 2032', 7)).toEqual(['2027 –', '2032']);
  });

  it('break scripts without spaces', () => {
    expect(broken('漢字漢字', 2).join('')).toBe('漢字漢字');
    expect(broken('漢字漢字', 2).length).toBeGreaterThan(1);
  });

  it('keep the style of each run', () => {
    const runs = [
      { text: 'Owner: ', style: 'bold' },
      { text: 'county council', style: 'plain' },
    ];
    expect(breakRuns(runs, 13, measure, () => ({ language: 'en' }))).toEqual([
      [
        { text: 'Owner: ', style: 'bold' },
        { text: 'county', style: 'plain' },
      ],
      [{ text: 'council', style: 'plain' }],
    ]);
  });

  it('lose no letter and stay within the width', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 12, max: 40 }),
        (text, width) => {
          const lines = broken(text, width);
          const letters = (each: string): string => each.replaceAll(/\s/gu, '');
          expect(letters(lines.join(''))).toBe(letters(text));
          for (const line of lines)
            expect(measure(line) <= width || !line.includes(' ')).toBe(true);
        },
      ),
    );
  });
});
