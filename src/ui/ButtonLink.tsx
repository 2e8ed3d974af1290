// A link that looks like a button, for going somewhere.
// A plain <a href>: routes follow #, so the browser does the rest.
// Must not carry out anything.
import type { ComponentProps } from 'react';
import { buttonClass, type ButtonSize, type ButtonVariant } from './button-class.ts';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';

interface ButtonLinkProps extends ComponentProps<'a'> {
  href: string;
  variant?: ButtonVariant;
  size?: ButtonSize;
  icon?: IconName | undefined;
  iconEnd?: IconName | undefined;
}

/** A link dressed as a button. */
export function ButtonLink({
  variant = 'secondary',
  size = 'medium',
  icon,
  iconEnd,
  className,
  children,
  ...rest
}: ButtonLinkProps) {
  return (
    <a {...rest} className={cx(buttonClass(variant, size), className)}>
      {icon && <Icon name={icon} />}
      {children}
      {iconEnd && <Icon name={iconEnd} />}
    </a>
  );
}
