// A word or figure that marks something: a kind, a count, a state.
// Cannot be pressed.
// Must not rely on its colour alone.
import type { ReactNode } from 'react';
import styles from './Badge.module.css';
import { cx } from './cx.ts';
import type { Tone } from './tone-icons.ts';

interface BadgeProps {
  /** Plain is a hairline; chapter takes the hue of the chapter it stands in. */
  tone?: Tone | 'plain' | 'chapter';
  children: ReactNode;
}

/** A small label. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  return <span className={cx(styles.badge, styles[tone])}>{children}</span>;
}
