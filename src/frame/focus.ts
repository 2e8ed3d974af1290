// Moves the focus to a field that may still be on its way: drawn by the next render, or being loaded.

const FOCUSABLE = 'input, textarea, select, button, [tabindex="0"]';
/** Milliseconds between looks, and how many before giving up. */
const PAUSE = 40;
const TRIES = 40;

/** Focuses the element with this id, or the first control in it, as soon as it is there. */
export function focusSoon(id: string): void {
  // This page, also when it is gone by the time one looks.
  const page = document;
  let tries = 0;
  const look = (): void => {
    if (focusIn(page, id) || tries >= TRIES) return;
    tries += 1;
    setTimeout(look, PAUSE);
  };
  requestAnimationFrame(look);
}

/**
 * The same for who types on at once: where the act that moves the focus has drawn the element, before the next key
 * arrives. Not out of a dialog, which holds the focus until it is gone.
 */
export function focusNext(id: string): void {
  const page = document;
  // Behind the microtask in which React draws what was changed.
  queueMicrotask(() => {
    if (!focusIn(page, id)) focusSoon(id);
  });
}

/** Whether there was something to focus. */
function focusIn(page: Document, id: string): boolean {
  const element = page.getElementById(id);
  const control = element?.matches(FOCUSABLE)
    ? element
    : element?.querySelector<HTMLElement>(FOCUSABLE);
  // A control that is busy loading will be replaced by the real one.
  if (!control || control.getAttribute('aria-busy') === 'true') return false;
  unfold(control);
  control.focus();
  control.scrollIntoView({ block: 'nearest' });
  return true;
}

/** What is folded away cannot take the focus. */
function unfold(control: HTMLElement): void {
  const folded = control.closest<HTMLDetailsElement>('details:not([open])');
  if (folded) folded.open = true;
}
