// Moves the focus to something that is still to be drawn.

/** Focus on the element with this id after the next render. */
export function focusSoon(id: string): void {
  requestAnimationFrame(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
}
