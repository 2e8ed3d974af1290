// The first stop of the keyboard: past the navigation to the main part.
// A button that moves focus, because # in the address belongs to the router.
// Must be the first thing on the page.
import { buttonClass } from './button-class.ts';
import { cx } from './cx.ts';
import styles from './SkipLink.module.css';

interface SkipLinkProps {
  label: string;
  /** Id of an element that takes focus (tabIndex -1). */
  targetId: string;
}

/** Seen only while focused. */
export function SkipLink({ label, targetId }: SkipLinkProps) {
  return (
    <button
      type="button"
      className={cx(buttonClass('primary'), styles.skip)}
      onClick={() => document.getElementById(targetId)?.focus()}
    >
      {label}
    </button>
  );
}
