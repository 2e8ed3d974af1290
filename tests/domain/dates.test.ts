import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '#domain/dates.ts';

describe('sums with dates', () => {
  it.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2027-01-15', 0, '2027-01-15'],
    ['2026-11-24', 12, '2027-11-24'],
    // Somebody is still typing the year.
    ['0002-03-01', 1, '0002-04-01'],
  ])('%s and %i months is %s', (iso, months, expected) => {
    expect(addMonths(iso, months)).toBe(expected);
  });

  it.each([
    ['2027-02-28', 1, '2027-03-01'],
    ['2027-03-01', -1, '2027-02-28'],
    ['2027-12-31', 14, '2028-01-14'],
  ])('%s and %i days is %s', (iso, days, expected) => {
    expect(addDays(iso, days)).toBe(expected);
  });

  it('never throw for anything of the form of a date', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/u),
        fc.integer({ min: -3650, max: 3650 }),
        (iso, count) => {
          expect(addDays(iso, count)).toMatch(/\d/u);
          expect(addMonths(iso, count)).toMatch(/\d/u);
        },
      ),
    );
  });
});
