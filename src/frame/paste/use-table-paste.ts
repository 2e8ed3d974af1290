// Notices when rows, not words, are pasted into a table: into a cell of one line, or with the focus on the
// table itself. What comes of it is for the dialog.
import { type RefObject, useEffect, useRef, useState } from 'react';

interface TablePaste {
  /** For the element around the table. */
  readonly around: RefObject<HTMLElement | null>;
  /** What the open dialog starts with; null while it is closed. */
  readonly pasted: string | null;
  readonly setPasted: (pasted: string | null) => void;
}

/** The state of the dialog, which is opened by pasting as well. */
export function useTablePaste(isOpenable: boolean): TablePaste {
  const around = useRef<HTMLElement>(null);
  const [pasted, setPasted] = useState<string | null>(null);
  useEffect(() => {
    if (!isOpenable) return;
    const onPaste = (event: ClipboardEvent): void => {
      const words = event.clipboardData?.getData('text/plain') ?? '';
      const focused = document.activeElement;
      if (!focused || !around.current?.contains(focused) || words.trim() === '') return;
      const isCell = focused.matches('[data-row] input') && isSeveralCells(words);
      if (!isCell && !focused.matches('section')) return;
      event.preventDefault();
      setPasted(words);
    };
    // With the focus on what cannot be typed into, a browser pastes into the page as a whole.
    document.addEventListener('paste', onPaste);
    return () => document.removeEventListener('paste', onPaste);
  }, [isOpenable]);
  return { around, pasted, setPasted };
}

/** More than one line, or a tab; a spreadsheet ends even a single cell with a line break. */
const isSeveralCells = (words: string): boolean => /[\t\n\r]/u.test(words.trim());
