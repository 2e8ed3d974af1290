// The colours keep the contrast that was promised, in both themes.
// Reads the figures from the style sheet itself.
// Knows no component.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const sheet = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');
const declared = new Map(
  [...sheet.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(theme: 'light' | 'dark', front: string, ground: string): number {
  const [a, b] = [front, ground].map((name) => luminance(declared.get(name)?.[theme] ?? '#000000'));
  return (Math.max(a ?? 0, b ?? 0) + 0.05) / (Math.min(a ?? 0, b ?? 0) + 0.05);
}

const grounds = ['paper', 'surface', 'sunken'];
const chapters = [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `chapter-${number}`);

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  test.each(['ink', 'ink-2', 'accent', 'signal', 'warn', 'good', ...chapters])(
    '%s can be read on every ground',
    (name) => {
      for (const ground of grounds)
        expect(contrast(theme, name, ground)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test.each(chapters)('%s stands out from paper and carries its number', (name) => {
    expect(contrast(theme, name, 'paper')).toBeGreaterThanOrEqual(6);
    expect(contrast(theme, 'on-chapter', name)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['accent', 'signal', 'warn', 'good'])(
    '%s and ink can be read on its soft ground',
    (name) => {
      expect(contrast(theme, name, `${name}-soft`)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(theme, 'ink', `${name}-soft`)).toBeGreaterThanOrEqual(7);
    },
  );

  test('the edge of a control is seen on every ground', () => {
    for (const ground of grounds) expect(contrast(theme, 'edge', ground)).toBeGreaterThanOrEqual(3);
  });
});
