// Where the focus goes once the search is closed. Knows no page.

/** Frames until the dialog is gone and has given the focus back as far as it can. */
const FRAMES = 3;

/** Puts the focus on the page's main part, at its top. */
export function focusPage(): void {
  afterFrames(FRAMES, () => {
    const main = document.getElementById('main');
    main?.scrollTo(0, 0);
    main?.focus({ preventScroll: true });
  });
}

/** Gives the focus back to where it was. A dialog does so by itself, but not to a combo box. */
export function giveFocusBack(to: Element | null): void {
  afterFrames(FRAMES, () => {
    if (document.activeElement === document.body && to instanceof HTMLElement) to.focus();
  });
}

function afterFrames(count: number, work: () => void): void {
  requestAnimationFrame(() => (count > 0 ? afterFrames(count - 1, work) : work()));
}
