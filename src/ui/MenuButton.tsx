// A button that opens a list of acts.
// The list itself (react-aria's menu) is loaded when it is first opened, not with the page.
// Must not carry out anything.
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import { Button, type ButtonProps } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import type { IconName } from './icon-shapes.ts';
import type { MenuEntry } from './menu-entry.ts';

const MenuList = lazy(async () => ({ default: (await import('./MenuList.tsx')).MenuList }));

interface MenuButtonProps {
  /** Name of the button, and of the list. */
  label: string;
  items: readonly MenuEntry[];
  /** With `isIconOnly` the label is only the name and the tooltip. */
  icon?: IconName;
  isIconOnly?: boolean;
  variant?: ButtonProps['variant'];
  size?: ButtonProps['size'];
  isDisabled?: boolean;
  /** What the button shows instead of its label. */
  children?: ReactNode;
}

/** A button and its menu. */
export function MenuButton(props: MenuButtonProps) {
  const {
    label,
    items,
    icon,
    isIconOnly = false,
    variant = 'quiet',
    size = 'medium',
    isDisabled,
    children,
  } = props;
  const [isOpen, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const shared = {
    ref: trigger,
    variant,
    size,
    isDisabled,
    'aria-haspopup': 'menu' as const,
    'aria-expanded': isOpen,
    onClick: () => setOpen(true),
    onKeyDown: (event: { key: string; preventDefault: () => void }) => {
      if (event.key !== 'ArrowDown' || isDisabled) return;
      event.preventDefault();
      setOpen(true);
    },
  };
  return (
    <>
      {isIconOnly ? (
        <IconButton {...shared} icon={icon ?? 'more'} label={label} />
      ) : (
        <Button
          {...shared}
          icon={icon}
          iconEnd="chevron-down"
          aria-label={children ? label : undefined}
        >
          {children ?? label}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <MenuList
            label={label}
            items={items}
            triggerRef={trigger}
            onClose={() => setOpen(false)}
            isAtStart={!isIconOnly}
          />
        </Suspense>
      )}
    </>
  );
}
