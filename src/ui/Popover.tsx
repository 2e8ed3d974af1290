// A small panel beside the control that opened it: an explanation, a few settings.
// The page behind stays usable; Escape or a press outside closes it.
// Must not decide when it is open.
import type { ReactNode, RefObject } from 'react';
import { Dialog, Popover as AriaPopover, type Placement } from 'react-aria-components/Popover';
import { AriaLocale } from './AriaLocale.tsx';
import { cx } from './cx.ts';
import overlay from './overlay.module.css';
import styles from './Popover.module.css';

interface PopoverProps {
  /** The control it belongs to; give that control aria-expanded. */
  triggerRef: RefObject<Element | null>;
  isOpen: boolean;
  onClose: () => void;
  /** Names the panel for screen readers. */
  label: string;
  placement?: Placement;
  children: ReactNode;
}

/** A panel beside its control. */
export function Popover({
  triggerRef,
  isOpen,
  onClose,
  label,
  placement = 'bottom',
  children,
}: PopoverProps) {
  return (
    <AriaLocale>
      <AriaPopover
        triggerRef={triggerRef}
        isOpen={isOpen}
        onOpenChange={(open) => !open && onClose()}
        placement={placement}
        offset={6}
        className={cx(overlay.panel)}
      >
        <Dialog aria-label={label} className={cx(styles.content)}>
          {children}
        </Dialog>
      </AriaPopover>
    </AriaLocale>
  );
}
