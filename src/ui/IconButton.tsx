// A button with only an icon; its label is its name and its tooltip.
// Must never be used without a label.
// Knows nothing of what it does.
import type { ButtonProps } from './Button.tsx';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import type { IconName } from './icon-shapes.ts';
import styles from './IconButton.module.css';
import { Tooltip } from './Tooltip.tsx';

interface IconButtonProps extends Omit<ButtonProps, 'children' | 'icon' | 'iconEnd'> {
  icon: IconName;
  /** Accessible name, and what the tooltip says. */
  label: string;
  /** A key combination, shown in the tooltip only. */
  shortcut?: string;
}

/** A square button of 44 px (36 px when small, with a mouse). */
export function IconButton({
  label,
  shortcut,
  variant = 'quiet',
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} isLabel>
      <Button
        {...rest}
        variant={variant}
        aria-label={label}
        className={cx(styles.square, className)}
      />
    </Tooltip>
  );
}
