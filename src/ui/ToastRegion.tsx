// Shows the queue of toasts at the foot of the window and reads them out politely.
// They wait while pointed at or focused; errors wait until they are closed.
// Must not know who added them. Mount once.
import { useEffect, useRef, useState, useSyncExternalStore, type FocusEvent } from 'react';
import { Button } from './Button.tsx';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './ToastRegion.module.css';
import { toasts, type QueuedToast } from './toasts.ts';
import { toneIcons } from './tone-icons.ts';

/** Time on screen in ms: long enough to read, reach and press Undo. */
const stay = { plain: 6_000, withAction: 12_000 };

interface ToastRegionProps {
  /** Names the region for screen readers. */
  label: string;
  closeLabel: string;
}

/** The place of all toasts. */
export function ToastRegion({ label, closeLabel }: ToastRegionProps) {
  const queue = useSyncExternalStore(toasts.subscribe, toasts.get);
  const [isHeld, setHeld] = useState(false);
  const cameFrom = useRef<Element | null>(null);

  const enter = (event: FocusEvent) => {
    setHeld(true);
    if (!event.currentTarget.contains(event.relatedTarget)) cameFrom.current = event.relatedTarget;
  };
  // A toast that goes must not take the keyboard with it.
  const close = (id: number) => {
    setHeld(false);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
    toasts.remove(id);
  };

  return (
    <section aria-label={label} className={styles.region} data-react-aria-top-layer="true">
      <div
        aria-live="polite"
        aria-relevant="additions text"
        className={styles.list}
        onPointerEnter={() => setHeld(true)}
        onPointerLeave={() => setHeld(false)}
        onFocus={enter}
        onBlur={() => setHeld(false)}
      >
        {queue.map((toast) => (
          <Item
            key={toast.id}
            toast={toast}
            isHeld={isHeld}
            closeLabel={closeLabel}
            onClose={close}
          />
        ))}
      </div>
    </section>
  );
}

interface ItemProps {
  toast: QueuedToast;
  isHeld: boolean;
  closeLabel: string;
  onClose: (id: number) => void;
}

function Item({ toast, isHeld, closeLabel, onClose }: ItemProps) {
  const { id, text, tone = 'info', actionLabel, onAction } = toast;
  useEffect(() => {
    if (isHeld || tone === 'error') return;
    const timer = setTimeout(() => toasts.remove(id), onAction ? stay.withAction : stay.plain);
    return () => clearTimeout(timer);
  }, [id, isHeld, tone, onAction]);
  const act = () => {
    onClose(id);
    onAction?.();
  };
  return (
    <div className={cx(styles.toast, styles[tone])}>
      <Icon name={toneIcons[tone]} />
      <p className={styles.text}>{text}</p>
      {actionLabel && (
        <Button variant="quiet" className={cx(styles.action)} onClick={act}>
          {actionLabel}
        </Button>
      )}
      <IconButton icon="close" label={closeLabel} onClick={() => onClose(id)} />
    </div>
  );
}
