// A question or a short task over the page; the rest waits.
// Focus goes in, stays in, and returns to where it was.
// Must not decide when it is open.
import { useEffect, type ReactNode, type RefObject } from 'react';
import { Dialog as AriaDialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { AriaLocale } from './AriaLocale.tsx';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import overlay from './overlay.module.css';

interface DialogProps {
  isOpen: boolean;
  /** Called by Escape, the close button and a press outside. */
  onClose: () => void;
  title: string;
  closeLabel: string;
  children: ReactNode;
  /** Buttons at the foot: the main one last. */
  actions?: ReactNode;
  size?: 'small' | 'medium' | 'large';
  /** What has the focus first; otherwise the dialog as a whole. */
  focusRef?: RefObject<HTMLElement | null>;
  /** An alert dialog asks before something happens; a press outside does not answer it. */
  role?: 'dialog' | 'alertdialog';
}

/** A modal dialog. */
export function Dialog({
  isOpen,
  onClose,
  title,
  closeLabel,
  children,
  actions,
  size = 'medium',
  focusRef,
  role,
}: DialogProps) {
  return (
    <AriaLocale>
      <ModalOverlay
        className={cx(overlay.scrim)}
        isOpen={isOpen}
        onOpenChange={(open) => !open && onClose()}
        isDismissable={role !== 'alertdialog'}
      >
        <Modal className={cx(styles.modal, styles[size])}>
          <AriaDialog role={role ?? 'dialog'} className={cx(styles.dialog)}>
            <header className={styles.head}>
              <Heading slot="title" level={2} className={cx(styles.title)}>
                {title}
              </Heading>
              <IconButton icon="close" label={closeLabel} onClick={onClose} />
            </header>
            <div className={styles.body}>{children}</div>
            {actions && <footer className={styles.actions}>{actions}</footer>}
            {focusRef && <FocusFirst target={focusRef} />}
          </AriaDialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}

/** Runs before react-aria looks whether anything inside has the focus already. */
function FocusFirst({ target }: { target: RefObject<HTMLElement | null> }) {
  useEffect(() => target.current?.focus(), [target]);
  return null;
}
