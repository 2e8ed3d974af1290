// The button. A native element: nothing to load, and nothing between it and the browser.
// Disabled, it stays reachable by keyboard (a toolbar must not lose focus when undo runs out).
// Must not know what it does.
import type { ComponentProps, MouseEvent } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.ts';
import styles from './Button.module.css';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'disabled'> {
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName | undefined;
  /** An icon after the words, such as the arrow of "next". */
  iconEnd?: IconName | undefined;
  isDisabled?: boolean | undefined;
  /** Work is under way: shows a spinner, ignores presses, keeps focus. */
  isPending?: boolean | undefined;
}

/** A button; `type` is "button" unless said otherwise. */
export function Button({
  variant = 'secondary',
  size = 'medium',
  icon,
  iconEnd,
  isDisabled = false,
  isPending = false,
  className,
  onClick,
  children,
  ...rest
}: ButtonProps) {
  const isOff = isDisabled || isPending;
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (isOff) event.preventDefault();
    else onClick?.(event);
  };
  return (
    <button
      type="button"
      {...rest}
      className={cx(buttonClass(variant, size), className)}
      aria-disabled={isOff || undefined}
      aria-busy={isPending || undefined}
      onClick={press}
    >
      {isPending ? <span className={styles.spinner} /> : icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}
