// The look of a button, shared by real buttons and by links that look like one.
// Kept apart so that react-aria's own buttons can wear it too.
// Must not render anything.
import styles from './Button.module.css';
import { cx } from './cx.ts';

export type ButtonVariant = 'primary' | 'secondary' | 'quiet' | 'danger';
export type ButtonSize = 'small' | 'medium';

/** Classes of a button; small is for dense rows and keeps 44 px on touch screens. */
export function buttonClass(variant: ButtonVariant, size: ButtonSize = 'medium'): string {
  return cx(styles.button, styles[variant], size === 'small' && styles.small);
}
