// Keeps react-aria from injecting its <style> element, which `style-src 'self'` refuses.
// react-aria looks for an element with this id first; the rule itself stands in base.css.
// Must know nothing of components.

const pressStyleId = 'react-aria-pressable-style';

/** Call once before the first render. */
export function claimPressStyle(page: Document = document): void {
  if (page.getElementById(pressStyleId)) return;
  const marker = page.createElement('template');
  marker.id = pressStyleId;
  page.head.append(marker);
}
