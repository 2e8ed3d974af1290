// Numbers and dates as people here write them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '#text/formats.ts';
import { chooseLanguage, LANGUAGES } from '#text/language.ts';

describe('numbers', () => {
  it.each([
    ['11', 11],
    ['11,5', 11.5],
    ['11.5', 11.5],
    ['1 234,5', 1234.5],
    ['1\u202F234', 1234],
    ['1,234.5', 1234.5],
    ['1.234.567', 1234567],
    ['−3', -3],
    ['', null],
    ['eleven', null],
    ['12 %', null],
    ['1e5', null],
  ])('typed as “%s” are read', (typed, value) => {
    expect(formatsFor('pl').parseNumber(typed)).toBe(value);
  });

  it('written in any language are read back as they were', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LANGUAGES, 'de', 'lt'),
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom(1, 10, 100),
        (language, whole, by) => {
          const { number, parseNumber } = formatsFor(language);
          const value = whole / by;
          expect(parseNumber(number(value))).toBeCloseTo(value, 6);
        },
      ),
      // Once read 10,000 as 10.
      { examples: [['en', 10_000, 1]] },
    );
  });
});

describe('dates', () => {
  it('read as the language writes them', () => {
    expect(formatsFor('en').date('2032-12-31')).toBe('31 December 2032');
    expect(formatsFor('pl').date('2032-12-31')).toBe('31 grudnia 2032');
  });

  it('that are none stay as they are', () => {
    expect(formatsFor('en').date('someday')).toBe('someday');
  });
});

describe('money', () => {
  it('is written as the language does, whole amounts without cents', () => {
    const said = (language: string, amount: number, currency: string): string =>
      formatsFor(language)
        .money(amount, currency)
        .replaceAll(/[\u00A0\u202F]/gu, ' ');
    expect(said('en', 240_000, 'EUR')).toBe('€240,000');
    expect(said('de', 240_000, 'EUR')).toBe('240.000 €');
    expect(said('pl', 1_250_000.5, 'PLN')).toBe('1 250 000,50 zł');
    expect(said('nb', 40_000, 'NOK')).toBe('40 000 kr');
    expect(said('lt', 84_000, 'EUR')).toBe('84 000 €');
  });

  it('keeps a currency that is no code as it was typed', () => {
    expect(formatsFor('en').money(1200, 'crowns')).toBe('1200\u00A0crowns');
    expect(formatsFor('en').money(1200, '')).toBe('1200');
  });
});

describe('the language', () => {
  it('is the first of the browser that is offered, else English', () => {
    expect(chooseLanguage(['fi-FI', 'pl-PL', 'en'])).toBe('pl');
    expect(chooseLanguage(['DE-AT', 'en'])).toBe('de');
    expect(chooseLanguage(['fi'])).toBe('en');
  });

  it('is Bokmål for everybody whose browser asks for Norwegian', () => {
    expect(['no', 'nn-NO', 'nb'].map((code) => chooseLanguage([code, 'en']))).toEqual([
      'nb',
      'nb',
      'nb',
    ]);
  });
});
