// The list that a MenuButton opens.
// Focus goes to the first entry and returns to the button.
// Must not know what the entries do.
import { Fragment, type RefObject } from 'react';
import { Menu, MenuItem, Popover, Separator } from 'react-aria-components/Menu';
import { AriaLocale } from './AriaLocale.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import type { MenuEntry } from './menu-entry.ts';
import overlay from './overlay.module.css';

interface MenuListProps {
  label: string;
  items: readonly MenuEntry[];
  triggerRef: RefObject<HTMLButtonElement | null>;
  onClose: () => void;
  /** Begins where its button begins; else it ends where that ends. */
  isAtStart?: boolean;
}

/** An open menu; unmounted, it is closed. */
export function MenuList({ label, items, triggerRef, onClose, isAtStart }: MenuListProps) {
  return (
    <AriaLocale>
      <Popover
        className={cx(overlay.panel)}
        aria-label={label}
        triggerRef={triggerRef}
        placement={isAtStart ? 'bottom start' : 'bottom end'}
        offset={4}
        isOpen
        onOpenChange={(open) => !open && onClose()}
      >
        <Menu
          aria-label={label}
          className={cx(overlay.list)}
          autoFocus="first"
          onClose={onClose}
          disabledKeys={items.filter((item) => item.isDisabled).map((item) => item.id)}
        >
          {items.map((item) => (
            <Fragment key={item.id}>
              {item.startsGroup && <Separator className={cx(overlay.rule)} />}
              <Entry {...item} />
            </Fragment>
          ))}
        </Menu>
      </Popover>
    </AriaLocale>
  );
}

function Entry({ id, label, description, icon, shortcut, isDanger, href, onAction }: MenuEntry) {
  return (
    <MenuItem
      id={id}
      textValue={label}
      className={cx(overlay.option, icon && overlay.withIcon, isDanger && overlay.danger)}
      {...(href && { href })}
      {...(onAction && { onAction })}
    >
      {icon && <Icon name={icon} />}
      <span>
        {label}
        {description && <span className={overlay.hint}>{description}</span>}
      </span>
      {shortcut && <kbd className={overlay.hint}>{shortcut}</kbd>}
    </MenuItem>
  );
}
