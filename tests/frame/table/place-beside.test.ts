// Moving past the neighbour one sees, whatever stands hidden between them.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeBeside } from '#frame/table/place-beside.ts';

/** What the document does with the answer. */
function moved(ids: readonly string[], id: string, before: string | null): string[] {
  const others = ids.filter((each) => each !== id);
  const at = before === null ? others.length : others.indexOf(before);
  return others.toSpliced(at, 0, id);
}

it('there is no way past the ends', () => {
  expect(placeBeside(['a', 'b'], ['a', 'b'], 'a', 'up')).toBeUndefined();
  expect(placeBeside(['a', 'b'], ['a', 'b'], 'b', 'down')).toBeUndefined();
  expect(placeBeside(['a', 'b'], ['a'], 'b', 'up')).toBeUndefined();
});

it('changes places with the shown neighbour, and back again', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  fc.assert(
    fc.property(
      fc
        .subarray(ids, { minLength: 2 })
        .chain((shown) =>
          fc.record({ shown: fc.constant(shown), at: fc.nat({ max: shown.length - 2 }) }),
        ),
      ({ shown, at }) => {
        const [id = '', neighbour = ''] = shown.slice(at);
        const down = placeBeside(ids, shown, id, 'down');
        if (down === undefined) throw new Error('There is a neighbour below');
        const after = moved(ids, id, down);
        const shownAfter = after.filter((each) => shown.includes(each));
        expect(shownAfter).toEqual(shown.toSpliced(at, 2, neighbour, id));
        const up = placeBeside(after, shownAfter, id, 'up');
        expect(up).toBe(neighbour);
      },
    ),
  );
});
