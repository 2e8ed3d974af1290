import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { csp, REACT_ARIA_STYLES } from '../../scripts/csp.mjs';

const reactAria = fileURLToPath(
  new URL('../../node_modules/react-aria/dist/private/', import.meta.url),
);

test('no script in the page and no style by attribute of markup is allowed', () => {
  expect(csp('header')).not.toContain('unsafe-inline');
  expect(csp('header')).not.toContain("'unsafe-eval'");
});

test('the meta tag says the same, without what only a header may say', () => {
  expect(csp('meta')).toBe(csp('header').replace("; frame-ancestors 'none'", ''));
});

test('the styles allowed by name are those of the installed react-aria', () => {
  const code = ['interactions/usePress.mjs', 'overlays/usePreventScroll.mjs'].flatMap((file) =>
    [...readFileSync(reactAria + file, 'utf8').matchAll(/textContent = `([^`]+)`/g)].map(
      ([, style = '']) =>
        style.replace(/\$\{\S+PRESSABLE_ATTRIBUTE\}/, 'data-react-aria-pressable').trim(),
    ),
  );

  expect(code).toEqual(REACT_ARIA_STYLES);
});
