// Text for screen readers only.
// Must not wrap anything that can be focused by sight.
// Knows nothing of its content.
import type { ReactNode } from 'react';
import styles from './VisuallyHidden.module.css';

/** Present for assistive technology, absent for the eye. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>;
}
