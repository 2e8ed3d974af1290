// Checks of step 8.3, review and sign-off. own design (d); R-03 OECD reflexivity (k).
// They come after all others: R-01 counts the errors that were found before it.
import type { Check, Remark } from '#domain/checks/check.ts';
import { addMonths } from '#domain/dates.ts';
import { answerAt } from '#domain/schema.ts';

const R_01: Check = {
  id: 'R-01',
  step: 'review',
  remarks(input) {
    const { signatures, marks } = input.snapshot;
    if (signatures.length === 0 && marks['review'] !== 'signed') return [];
    const count = input.openErrors;
    if (count === 0) return [];
    return [{ variant: 'open', severity: 'error', at: null, values: { count }, when: 'begun' }];
  },
};

const R_02: Check = {
  id: 'R-02',
  step: 'review',
  remarks(input) {
    const { signatures } = input.snapshot;
    // The fingerprint costs a walk over everything: not for a workbook nobody has signed.
    if (signatures.length === 0) return [];
    const now = input.contentHash();
    const names = signatures.filter(({ hash }) => hash !== now).map(({ name }) => name);
    if (names.length === 0) return [];
    return [
      {
        variant: 'changed',
        severity: 'error',
        at: null,
        values: { names: { names } },
        when: 'begun',
      },
    ];
  },
};

/** Months until a mission should have been looked at again. */
const REVIEW_WITHIN = 12;

const R_03: Check = {
  id: 'R-03',
  step: 'review',
  remarks({ snapshot: { answers }, today }) {
    const { nextReview } = answers.review;
    const at = answerAt('review', 'nextReview');
    if (!nextReview) return [{ variant: 'missing', severity: 'warning', at, when: 'ready' }];
    const about = (variant: string): Remark[] => [
      {
        variant,
        severity: 'warning',
        at,
        values: { date: { date: nextReview } },
        when: 'begun',
      },
    ];
    if (nextReview < today) return about('past');
    return nextReview > addMonths(today, REVIEW_WITHIN) ? about('late') : [];
  },
};

export const REVIEW_CHECKS: readonly Check[] = [R_01, R_02, R_03];
