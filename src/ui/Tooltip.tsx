// Words that appear when a control is hovered or reached by keyboard.
// The browser's popover keeps it above everything, also above dialogs, without a library.
// Must not hold anything to press.
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { Kbd } from './Kbd.tsx';
import { placeNear } from './place-near.ts';
import styles from './Tooltip.module.css';
import { useDelayed } from './use-delayed.ts';

interface TooltipProps {
  text: string;
  shortcut?: string | undefined;
  /** The text is the control's own name already: do not read it a second time. */
  isLabel?: boolean;
  /** One control that can be focused. */
  children: ReactNode;
}

const hoverDelay = 500;
/** Long enough to move the pointer onto the tooltip itself, which keeps it open. */
const leaveDelay = 150;

/** Shows `text` beside its child on hover and keyboard focus; Escape puts it away. */
export function Tooltip({ text, shortcut, isLabel = false, children }: TooltipProps) {
  const [isOpen, turn] = useDelayed();
  const anchor = useRef<HTMLSpanElement>(null);
  const tip = useRef<HTMLSpanElement>(null);
  const id = useId();

  useEffect(() => {
    const control = anchor.current?.firstElementChild;
    if (!isOpen || !tip.current || !control) return;
    tip.current.showPopover?.();
    placeNear(tip.current, control.getBoundingClientRect());
    if (!isLabel) control.setAttribute('aria-describedby', id);
    const escape = (event: KeyboardEvent) => event.key === 'Escape' && turn(false, 0);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('keydown', escape);
      if (!isLabel) control.removeAttribute('aria-describedby');
    };
  }, [isOpen, isLabel, id, turn]);

  return (
    <span
      ref={anchor}
      className={styles.anchor}
      onPointerEnter={(event) =>
        event.pointerType === 'mouse' && turn(true, isOpen ? 0 : hoverDelay)
      }
      onPointerLeave={() => turn(false, leaveDelay)}
      onPointerDown={() => turn(false, 0)}
      onFocus={(event) => event.target.matches(':focus-visible') && turn(true, 0)}
      onBlur={() => turn(false, 0)}
    >
      {children}
      {isOpen && (
        <span
          ref={tip}
          id={id}
          popover="manual"
          role="tooltip"
          aria-hidden={isLabel || undefined}
          className={styles.tip}
        >
          {text}
          {shortcut && <Kbd>{shortcut}</Kbd>}
        </span>
      )}
    </span>
  );
}
