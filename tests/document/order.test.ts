// Places of records in a list.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byOrder, type Placed, placeBefore } from '#document/order.ts';

/** Keys as good, tied and broken as merged or hostile files can hold them. */
const key = fc.constantFrom('a0', 'a1', 'a1', 'a2', 'a0V', '', 'zz!', 'b00');
const list = fc
  .array(key, { maxLength: 8 })
  .map((keys) =>
    keys.map((order, index): Placed => ({ id: `i${index}`, order })).toSorted(byOrder),
  );

describe('placing a record', () => {
  it('puts it right before the other one and leaves the rest in order, whatever keys are there', () => {
    fc.assert(
      fc.property(list, fc.option(fc.nat({ max: 9 })), (placed, at) => {
        const before = at === null ? null : (placed[at]?.id ?? null);
        const changed = new Map(
          placeBefore(placed, 'new', before).map(({ id, order }) => [id, order]),
        );
        const after = [...placed, { id: 'new', order: '' }]
          .map(({ id, order }) => ({ id, order: changed.get(id) ?? order }))
          .toSorted(byOrder)
          .map(({ id }) => id);
        const expected = placed.map(({ id }) => id);
        expected.splice(before === null ? expected.length : expected.indexOf(before), 0, 'new');
        expect(after).toEqual(expected);
      }),
      { numRuns: 1000 },
    );
  });
});
