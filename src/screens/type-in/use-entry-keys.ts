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
  const typed = input instanceof HTMLInputElement ? input.value.trim() : '';
  // An emptied field is meant to be empty.
  if (typed === '') return true;
  const marked = document.getElementById(input.getAttribute('aria-activedescendant') ?? '');
  const option = marked ?? meantIn(input, typed, addLabel(typed));
  if (!option) return false;
  option.click();
  // React draws what was taken before the next key can arrive.
  await Promise.resolve();
  // A field for several is empty again: the next name follows, or Enter alone.
  const isForMore = input instanceof HTMLInputElement && input.value === '';
  return !isForMore && input.getAttribute('aria-expanded') !== 'true';
}

/** What in the open list is called as typed; else what begins so, what adds it, or the first that fits. */
function meantIn(input: HTMLElement, typed: string, adding: string): HTMLElement | undefined {
  const list = document.getElementById(input.getAttribute('aria-controls') ?? '');
  const options = [...(list?.querySelectorAll<HTMLElement>('[role="option"]') ?? [])];
  const fold = (words: string | null): string => (words ?? '').trim().toLowerCase();
  const called = (fits: (name: string) => boolean): HTMLElement | undefined =>
    options.find(({ textContent }) => fits(fold(textContent)));
  return (
    called((name) => name === fold(typed)) ??
    called((name) => name.startsWith(fold(typed))) ??
    called((name) => name === fold(adding)) ??
    options[0]
  );
}
