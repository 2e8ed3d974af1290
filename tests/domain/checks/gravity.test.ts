// How grave each wording is and when it may speak, for chapters 5 to 8: what stops a sign-off is few and known.
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import type { Remark } from '#domain/checks/check.ts';
import { inputOf } from './fixture.ts';
import { FIXTURES } from './fixtures.ts';

/** The wordings for which something holds. */
function wordings(holds: (remark: Remark) => boolean): string[] {
  const found = ALL_CHECKS.filter(({ id }) => /^[FIPNR]/u.test(id)).flatMap((check) =>
    Object.values(FIXTURES[check.id]?.fires ?? {}).flatMap((fires) =>
      check
        .remarks(inputOf(fires))
        .filter(holds)
        .map(({ variant }) => `${check.id} ${variant}`),
    ),
  );
  return [...new Set(found)].toSorted();
}

describe('the checks of chapters 5 to 8', () => {
  it('stop a sign-off only for these', () => {
    expect(wordings(({ severity }) => severity === 'error')).toEqual([
      'F-01 none',
      'F-01 several',
      'P-03 loop',
      'P-05 lines_over',
      'P-05 lines_under',
      'P-05 shares_over',
      'P-05 shares_under',
      'R-01 open',
      'R-02 changed',
    ]);
  });

  it('only hint at these', () => {
    expect(wordings(({ severity }) => severity === 'info')).toEqual([
      'F-14 links',
      'F-14 nodes',
      'I-04 innovation',
      'I-04 single',
      'N-04 unsplit',
    ]);
  });

  it('speak of these as soon as a step is begun, of all else once it is ready', () => {
    expect(wordings(({ when }) => when === 'begun')).toEqual([
      'F-01 several',
      'F-05 skipped',
      'F-08 misfit',
      'F-09 loop',
      'F-12 activity',
      'F-13 early',
      'F-14 links',
      'F-14 nodes',
      'P-03 early',
      'P-03 loop',
      'P-04 early',
      'P-04 late',
      'P-05 lines_over',
      'P-05 shares_over',
      'P-08 twice',
      'R-01 open',
      'R-02 changed',
      'R-03 late',
      'R-03 past',
    ]);
  });
});
