// Something that is folded away until it is wanted.
// The browser's own details element: found by page search, works without script.
// Must not hold anything that has to be seen.
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Disclosure.module.css';
import { Icon } from './Icon.tsx';

interface DisclosureProps {
  title: ReactNode;
  children: ReactNode;
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  className?: string;
}

/** A line that opens what is under it. */
export function Disclosure({ title, children, isOpen, onToggle, className }: DisclosureProps) {
  return (
    <details
      className={cx(styles.details, className)}
      open={isOpen}
      onToggle={(event) =>
        event.currentTarget.open !== isOpen && onToggle?.(event.currentTarget.open)
      }
    >
      <summary className={styles.summary}>
        <Icon name="chevron-right" className={styles.chevron} />
        <span>{title}</span>
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
