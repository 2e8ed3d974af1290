// A key or key combination, set so that it reads as one.
// Must not listen for the key.
// Knows nothing of commands.
import type { ReactNode } from 'react';
import styles from './Kbd.module.css';

/** Shows a key. */
export function Kbd({ children }: { children: ReactNode }) {
  return <kbd className={styles.key}>{children}</kbd>;
}
