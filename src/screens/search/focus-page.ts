// After the search led to a page, the reading begins at its top. Knows no page.

/** Frames to wait until the dialog is gone and gave the focus back. */
const FRAMES = 3;

/** Puts the focus on the page's main part, at its top. */
export function focusPage(frames = FRAMES): void {
  requestAnimationFrame(() => {
    if (frames > 0) return focusPage(frames - 1);
    const main = document.getElementById('main');
    main?.scrollTo(0, 0);
    main?.focus({ preventScroll: true });
  });
}
