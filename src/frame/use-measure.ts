// Widths of text as this browser draws it, for pictures that break their own lines.
// Must not know what is measured.
import { useEffect, useMemo, useState } from 'react';

/** Width of a text in the unit of its size. */
type Measure = (text: string, size: number, weight: number) => number;

const FAMILY = "'Source Sans 3', 'Segoe UI', system-ui, sans-serif";
/** Where nothing can be measured: the mean width of a letter. */
const LETTER = 0.52;

/** Measures with the page's own font; a new function once that has been loaded. */
export function useMeasure(): Measure {
  const [isLoaded, setLoaded] = useState(false);
  useEffect(() => {
    if (!('fonts' in document)) return;
    const weights = [400, 600].map((weight) =>
      document.fonts.load(`${weight} 16px 'Source Sans 3'`),
    );
    Promise.all(weights).then(() => setLoaded(true), console.error);
  }, []);
  return useMemo(() => measureOf(isLoaded), [isLoaded]);
}

function measureOf(_isLoaded: boolean): Measure {
  const context =
    'OffscreenCanvas' in globalThis ? new OffscreenCanvas(1, 1).getContext('2d') : null;
  if (!context) return (text, size) => text.length * size * LETTER;
  return (text, size, weight) => {
    context.font = `${weight} 100px ${FAMILY}`;
    return (context.measureText(text).width * size) / 100;
  };
}
