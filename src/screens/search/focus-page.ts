// After the search led to a page, the reading begins at its top. Knows no page.

/** Frames to wait until the dialog is gone and gave the focus back. */
const FRAMES = 3;

/** Puts the focus on the page's main part. */
export function focusPage(frames = FRAMES): void {
  requestAnimationFrame(() => {
    if (frames > 0) focusPage(frames - 1);
    else document.getElementById('main')?.focus({ preventScroll: true });
  });
}
