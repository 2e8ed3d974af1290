// Enter and Escape in the open places: Enter keeps what was typed and goes on, Escape goes back to the code.
// Everything else is the controls' own. Must not know what is kept.
import { type KeyboardEvent, useRef } from 'react';
import { controlAfter } from '#screens/type-in/walk-places.ts';

interface Acts {
  /** The last place is done, or Ctrl+Enter was pressed. */
  readonly onDone: () => void;
}

/** Handlers for the element around the places. */
export function useEntryKeys({ onDone }: Acts) {
  const around = useRef<HTMLDivElement>(null);
  const goOn = (from: HTMLElement): void => {
    const next = around.current && controlAfter(around.current, from);
    // Numbers hand over what was typed when they are left.
    from.blur();
    if (!next) return onDone();
    next.focus();
    next.scrollIntoView({ block: 'nearest' });
  };
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key } = event;
    // Panels of choices lie elsewhere on the page and have keys of their own.
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    if (event.nativeEvent.isComposing || !event.isTrusted) return;
    const isOpen = target.getAttribute('aria-expanded') === 'true';
    const stop = (): void => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (key === 'Escape' && !isOpen) {
      stop();
      target.blur();
      onDone();
      return;
    }
    if (key !== 'Enter') return;
    if (isOpen) {
      if (target.getAttribute('role') !== 'combobox') return;
      stop();
      void takeFirst(target).then((isTaken) => isTaken && goOn(target));
      return;
    }
    if (event.ctrlKey || event.metaKey) {
      stop();
      target.blur();
      onDone();
      return;
    }
    const isOwn = target.tagName === 'BUTTON' && target.getAttribute('aria-haspopup') !== 'listbox';
    if (isOwn || target.tagName === 'TEXTAREA') return;
    stop();
    goOn(target);
  };
  return { around, onKeyDownCapture };
}

/** Enter in an open list takes what is marked in it, else the first that fits; whether the list closed then. */
async function takeFirst(input: HTMLElement): Promise<boolean> {
  const press = (key: string): boolean =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  if (!input.getAttribute('aria-activedescendant')) {
    press('ArrowDown');
    await drawn();
  }
  if (!input.getAttribute('aria-activedescendant')) return false;
  press('Enter');
  await drawn();
  return input.getAttribute('aria-expanded') !== 'true';
}

/** After the page has been drawn again. */
const drawn = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
