// A drawer for what has no room on a small screen: the chapter rail, the guide.
// Behaves as a dialog: focus goes in, stays in, and returns.
// Must not decide when it is open.
import type { ReactNode } from 'react';
import { Dialog } from 'react-aria-components/Dialog';
import { Heading } from 'react-aria-components/Heading';
import { Modal, ModalOverlay } from 'react-aria-components/Modal';
import { AriaLocale } from './AriaLocale.tsx';
import { cx } from './cx.ts';
import styles from './Dialog.module.css';
import { IconButton } from './IconButton.tsx';
import overlay from './overlay.module.css';

interface SheetProps {
  isOpen: boolean;
  onClose: () => void;
  title: ReactNode;
  closeLabel: string;
  /** The edge it comes from; start is left in left-to-right languages. */
  side?: 'start' | 'end' | 'bottom';
  children: ReactNode;
}

/** A modal drawer. */
export function Sheet({ isOpen, onClose, title, closeLabel, side = 'end', children }: SheetProps) {
  return (
    <AriaLocale>
      <ModalOverlay
        className={cx(overlay.scrim)}
        isOpen={isOpen}
        onOpenChange={(open) => !open && onClose()}
        isDismissable
      >
        <Modal className={cx(styles.sheet, styles[side])}>
          <Dialog className={cx(styles.dialog)}>
            <header className={styles.head}>
              <Heading slot="title" level={2} className={cx(styles.title)}>
                {title}
              </Heading>
              <IconButton icon="close" label={closeLabel} onClick={onClose} />
            </header>
            {children}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </AriaLocale>
  );
}
