// What is to be said to screen readers next.
// Anything may call `announce`; LiveRegion says it.
// Must not know React.

interface Spoken {
  polite: string;
  assertive: string;
}

let spoken: Spoken = { polite: '', assertive: '' };
const listeners = new Set<() => void>();

/** Says `text`; the same sentence twice is said twice. */
export function announce(text: string, manner: keyof Spoken = 'polite'): void {
  // A no-break space at the end makes the repeated sentence a change, which is what is read out.
  const again = spoken[manner] === text ? '\u00a0' : '';
  spoken = { ...spoken, [manner]: text + again };
  for (const listener of listeners) listener();
}

/** For LiveRegion. */
export const announcements = {
  get: (): Spoken => spoken,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};
