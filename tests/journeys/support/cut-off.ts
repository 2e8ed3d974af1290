// Finds words that a reader cannot see whole. Knows nothing of single screens.
import type { Page } from '@playwright/test';

/**
 * Words that reach out of a box that hides what sticks out, or out of the window where nothing scrolls.
 * The map of the flow is left out: it is moved by hand. So is what only screen readers see.
 */
export async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const TOLERANCE = 1.5;
    const found: string[] = [];
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const node = words.currentNode;
      const element = node.parentElement;
      if (
        !element ||
        !node.textContent?.trim() ||
        !element.checkVisibility({ visibilityProperty: true })
      )
        continue;
      if (element.closest('option, script, style')) continue;
      if (document.querySelector('.react-flow')?.parentElement?.contains(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const why = whyCut(element, range.getBoundingClientRect());
      if (why) found.push(`${node.textContent.trim().slice(0, 60)}: ${why}`);
    }
    return found;

    function whyCut(from: Element, rect: DOMRect): string | null {
      let [canScrollX, canScrollY] = [false, false];
      for (let box: Element | null = from; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        const frame = box.getBoundingClientRect();
        // Hidden from the eye on purpose, for screen readers.
        if (style.clipPath === 'inset(50%)' || frame.width <= 1 || frame.height <= 1) return null;
        if (style.display === 'inline') continue;
        // Shortened with dots, and the whole of it is told on hovering.
        if (style.textOverflow === 'ellipsis' && box.closest('[title]')) return null;
        const [left, right] = [frame.left - TOLERANCE, frame.right + TOLERANCE];
        const hides = (overflow: string): boolean => overflow === 'hidden' || overflow === 'clip';
        const scrolls = (overflow: string): boolean => overflow === 'auto' || overflow === 'scroll';
        // The word of a sign that only its name still says, as the logo's on a phone.
        if (rect.left > right && box.closest('[aria-label]')) return null;
        if (!canScrollX && hides(style.overflowX) && (rect.left < left || rect.right > right))
          return `cut at the side by ${box.className}`;
        const [top, bottom] = [frame.top - TOLERANCE, frame.bottom + TOLERANCE];
        if (!canScrollY && hides(style.overflowY) && (rect.top < top || rect.bottom > bottom))
          return `cut above or below by ${box.className}`;
        canScrollX ||= scrolls(style.overflowX) && box.scrollWidth > box.clientWidth;
        canScrollY ||= scrolls(style.overflowY) && box.scrollHeight > box.clientHeight;
        if (style.position === 'fixed') break;
      }
      const root = document.documentElement;
      if (!canScrollX && (rect.left < -TOLERANCE || rect.right > root.clientWidth + TOLERANCE))
        return 'outside the window at the side';
      const isBelow = rect.bottom > root.clientHeight + TOLERANCE;
      const canScrollPage = root.scrollHeight > root.clientHeight;
      return !canScrollY && !canScrollPage && isBelow ? 'below the window' : null;
    }
  });
}
