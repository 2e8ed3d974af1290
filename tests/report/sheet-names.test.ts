import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '#report/sheets/sheet-names.ts';

describe('names of sheets', () => {
  it('are legal and differ, whatever is wished', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.string({ unit: 'grapheme', maxLength: 50 }), { minLength: 1, maxLength: 2 }),
        ),
        (wishes) => {
          const names = sheetNames(wishes);
          expect(names).toHaveLength(wishes.length);
          expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
          for (const name of names) {
            expect(name.length).toBeLessThanOrEqual(31);
            expect(name).toMatch(/^[^[\]:*?/\\']([^[\]:*?/\\]*[^[\]:*?/\\'])?$/u);
          }
        },
      ),
    );
  });

  it('take the shorter wish where the first is too long, and are cut after a word', () => {
    expect(
      sheetNames([
        ['Who does it, answers, is asked, is told (RACI)', 'Part in an action'],
        ['Where social innovation matters most'],
        ['Risks'],
        ['risks'],
      ]),
    ).toEqual(['Part in an action', 'Where social innovation…', 'Risks', 'risks 2']);
  });
});
