// Enter and Escape in the open places: Enter keeps what was typed and goes on, Escape goes back to the code.
// Everything else is the controls' own. Must not know what is kept.
import { type KeyboardEvent, useRef } from 'react';
import { controlAfter } from '#screens/type-in/walk-places.ts';

interface Acts {
  /** The last place is done, or Ctrl+Enter was pressed. */
  readonly onDone: () => void;
  /** How a list offers to add what was typed. */
  readonly addLabel: (name: string) => string;
}

/** Handlers for the element around the places. */
export function useEntryKeys({ onDone, addLabel }: Acts) {
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
      void takeMeant(target, addLabel).then((isTaken) => isTaken && goOn(target));
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

/** Enter in an open list takes what is marked in it, else what is meant; whether the field is done then. */
async function takeMeant(input: HTMLElement, addLabel: Acts['addLabel']): Promise<boolean> {
  const press = (key: string): boolean =>
    input.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const typed = input instanceof HTMLInputElement ? input.value.trim() : '';
  // An emptied field is meant to be empty.
  if (typed === '') return true;
  const isMarked = (): boolean => Boolean(input.getAttribute('aria-activedescendant'));
  if (!isMarked()) {
    for (let down = meantIn(input, typed, addLabel(typed)); down >= 0; down -= 1) {
      press('ArrowDown');
      await drawn();
    }
  }
  if (!isMarked()) return false;
  press('Enter');
  await drawn();
  // A field for several is empty again: the next name follows, or Enter alone.
  const isForMore = input instanceof HTMLInputElement && input.value === '';
  return !isForMore && input.getAttribute('aria-expanded') !== 'true';
}

/** Where in the open list stands what is called as typed; else what begins so, what adds it, or the first that fits. */
function meantIn(input: HTMLElement, typed: string, adding: string): number {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  const fold = (words: string | null): string => (words ?? '').trim().toLowerCase();
  const names = [...(list?.querySelectorAll('[role="option"]') ?? [])].map(({ textContent }) =>
    fold(textContent),
  );
  const places = [
    names.indexOf(fold(typed)),
    names.findIndex((name) => name.startsWith(fold(typed))),
    names.indexOf(fold(adding)),
  ];
  return places.find((place) => place >= 0) ?? 0;
}

/** After the page has been drawn again. */
const drawn = (): Promise<void> =>
  new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
