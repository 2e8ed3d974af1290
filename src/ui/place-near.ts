// Where something that floats stands: below what it belongs to, or above when there is no room.
// The browser's popover puts it over everything; this puts it in its place.
// Must not know what floats.

/** Space to what it belongs to, and to the edge of the window. */
const gap = 8;

/** Places a fixed element near a box, never out of the window. */
export function placeNear(floating: HTMLElement, box: DOMRect): void {
  const { width, height } = floating.getBoundingClientRect();
  const left = box.left + (box.width - width) / 2;
  const below = box.bottom + gap;
  const fitsBelow = below + height <= window.innerHeight;
  floating.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`;
  floating.style.top = `${fitsBelow ? below : Math.max(gap, box.top - height - gap)}px`;
}
