// A piece of paper: one thing with its title, its words and its acts.
// A hairline, not a shadow; the strip at its top takes the chapter's hue.
// Must not be pressed as a whole; what acts is a link or button inside.
import type { ReactNode } from 'react';
import styles from './Card.module.css';
import { cx } from './cx.ts';

interface CardProps {
  title?: ReactNode;
  /** Level of the title in the page's outline. */
  level?: 2 | 3 | 4;
  /** Beside the title: a menu, a ring. */
  aside?: ReactNode;
  children?: ReactNode;
  actions?: ReactNode;
  hasStrip?: boolean;
  className?: string;
}

/** A framed part of the page. */
export function Card({
  title,
  level = 2,
  aside,
  children,
  actions,
  hasStrip = false,
  className,
}: CardProps) {
  const Title = `h${level}` as const;
  return (
    <article className={cx(styles.card, hasStrip && styles.strip, className)}>
      {(title || aside) && (
        <header className={styles.head}>
          {title && <Title className={styles.title}>{title}</Title>}
          {aside}
        </header>
      )}
      {children}
      {actions && <footer className={styles.actions}>{actions}</footer>}
    </article>
  );
}
