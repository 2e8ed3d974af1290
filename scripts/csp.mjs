// The one content security policy: a header from our server, a meta tag in the built page.
// Builtin modules only. Knows nothing of the app.
import { createHash } from 'node:crypto';

// The two styles that react-aria puts into the page by script, word for word (a test compares them
// with the installed version): what cannot be named is not allowed, so nothing else gets in.
export const REACT_ARIA_STYLES = [
  `@layer {
  [data-react-aria-pressable] {
    touch-action: pan-x pan-y pinch-zoom;
  }
}`,
  `@layer {
  * {
    overscroll-behavior: contain;
  }
}`,
];

const directives = {
  'default-src': ["'self'"],
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'worker-src': ["'self'", 'blob:'],
  'style-src': ["'self'", ...REACT_ARIA_STYLES.map(hash)],
  'img-src': ["'self'", 'data:', 'blob:'],
  'font-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'object-src': ["'none'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'frame-ancestors': ["'none'"],
};

/**
 * The policy as one line. A meta tag may not hold `frame-ancestors`: browsers warn and ignore it.
 * @param {'header' | 'meta'} place
 * @returns {string}
 */
export function csp(place) {
  return Object.entries(directives)
    .filter(([name]) => place === 'header' || name !== 'frame-ancestors')
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ');
}

/** @param {string} text */
function hash(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
