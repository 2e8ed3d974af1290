import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crossings, type Polyline } from '../../bench/crossings.ts';

const line = (...points: Polyline): Polyline => points;
const anyLine = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 4 });

test('two lines that cross are counted once', () => {
  expect(crossings([line([0, 0], [10, 10]), line([0, 10], [10, 0])])).toBe(1);
});

test('lines side by side, with a common end or apart do not cross', () => {
  expect(crossings([line([0, 0], [10, 0]), line([0, 5], [10, 5])])).toBe(0);
  expect(crossings([line([0, 0], [10, 0]), line([0, 0], [10, 5])])).toBe(0);
  expect(crossings([line([0, 0], [10, 0]), line([4, 1], [4, 9])])).toBe(0);
});

test('a line that winds through another crosses it every time', () => {
  const straight = line([0, 0], [30, 0]);
  const winding = line([0, -5], [10, 5], [20, -5], [30, 5]);
  expect(crossings([straight, winding])).toBe(3);
});

test('neither the order of lines nor their direction counts', () => {
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
      const turned = lines.map((each) => each.toReversed()).toReversed();
      expect(crossings(turned)).toBe(crossings(lines));
    }),
  );
});
