// Asks before something that is hard to take back.
// The safe answer stands first and has the focus.
// Must not carry out the act itself.
import { useRef, type ReactNode } from 'react';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';

interface ConfirmDialogProps {
  isOpen: boolean;
  title: string;
  children: ReactNode;
  confirmLabel: string;
  cancelLabel: string;
  closeLabel: string;
  isDanger?: boolean;
  onConfirm: () => void;
  onClose: () => void;
}

/** A question with two answers; confirming also closes. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const {
    isOpen,
    title,
    children,
    confirmLabel,
    cancelLabel,
    closeLabel,
    isDanger = false,
    onConfirm,
    onClose,
  } = props;
  const cancel = useRef<HTMLButtonElement>(null);
  const confirm = () => {
    onClose();
    onConfirm();
  };
  const actions = (
    <>
      <Button ref={cancel} onClick={onClose}>
        {cancelLabel}
      </Button>
      <Button variant={isDanger ? 'danger' : 'primary'} onClick={confirm}>
        {confirmLabel}
      </Button>
    </>
  );
  return (
    <Dialog
      {...{ isOpen, onClose, title, closeLabel, actions }}
      focusRef={cancel}
      size="small"
      role="alertdialog"
    >
      {children}
    </Dialog>
  );
}
