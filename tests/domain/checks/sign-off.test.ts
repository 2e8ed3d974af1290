// What the checks of sign-off look at is the work of all others: their memory must not go stale.
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import { createChecker } from '#domain/checks/run-checks.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepStatus } from '#domain/vocabularies/method.ts';
import { inputOf } from './fixture.ts';

const SIGNED = inputOf({ data: { signatures: [{ id: 's', name: 'Kari Holm', hash: 'then' }] } });
/** Two Nodes that both claim to be the mission: an error of step 5.2. */
const { nodes: TWO_MISSIONS } = inputOf({
  data: { nodes: ['a', 'b'].map((id) => ({ id, kind: 'impact', label: id, main: true })) },
}).snapshot;

/** One checker over several states of a signed workbook; what is not changed is the same object. */
function signOff() {
  const check = createChecker();
  return (change: Partial<Snapshot>, { flow = 'draft', hash = 'then' }: Sight = {}) =>
    check(
      { ...SIGNED, snapshot: { ...SIGNED.snapshot, ...change }, contentHash: () => hash },
      (step) => (step === 'review' ? 'signed' : step === 'flow' ? flow : 'empty'),
    )
      .filter(({ id }) => id === 'R-01' || id === 'R-02')
      .map(({ id, values }) => [id, values?.['count']]);
}
interface Sight {
  readonly flow?: StepStatus;
  readonly hash?: string;
}

describe('sign-off', () => {
  it('sees errors come and go elsewhere', () => {
    const found = signOff();
    expect(found({})).toEqual([]);
    expect(found({ nodes: TWO_MISSIONS })).toEqual([['R-01', 1]]);
    expect(found({})).toEqual([]);
  });

  it('counts only errors that may speak: of a begun step, of completeness once it is ready', () => {
    const found = signOff();
    expect(found({}, { flow: 'draft' })).toEqual([]);
    expect(found({}, { flow: 'ready' })).toEqual([['R-01', 1]]);
    expect(found({ nodes: TWO_MISSIONS }, { flow: 'empty' })).toEqual([]);
  });

  it('notices any change after signing, and that it was taken back', () => {
    const found = signOff();
    expect(found({})).toEqual([]);
    expect(found({ tasks: [] }, { hash: 'now' })).toEqual([['R-02', undefined]]);
    expect(found({})).toEqual([]);
  });

  it('does not count a void signature as an error that was open when signing', () => {
    expect(signOff()({ nodes: TWO_MISSIONS }, { hash: 'now' })).toEqual([
      ['R-01', 1],
      ['R-02', undefined],
    ]);
  });

  it('asks for the fingerprint only when somebody has signed', () => {
    const asked = (snapshot: Snapshot): number => {
      let times = 0;
      const input = { ...SIGNED, snapshot, contentHash: () => `${(times += 1)}` };
      for (const check of ALL_CHECKS) check.remarks(input);
      return times;
    };
    expect(asked({ ...SIGNED.snapshot, signatures: [] })).toBe(0);
    expect(asked(SIGNED.snapshot)).toBe(1);
  });

  it('takes a review that is today', () => {
    const review = ALL_CHECKS.find(({ id }) => id === 'R-03');
    const data = { answers: { review: { nextReview: '2026-11-24' } } };
    expect(review?.remarks(inputOf({ data, today: '2026-11-24' }))).toEqual([]);
  });

  it('comes after every check that can find an error', () => {
    const ids = ALL_CHECKS.map(({ id }) => id);
    const after = ids.slice(ids.indexOf('R-01') + 1).filter((id) => !/^[RX]/u.test(id));
    expect(after).toEqual([]);
  });
});
