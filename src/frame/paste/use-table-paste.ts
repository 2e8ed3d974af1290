// Notices when rows, not words, are pasted into a table: into a cell of one line, or with the focus on the
// table itself. What comes of it is for the dialog.
import { type ClipboardEvent, useCallback, useState } from 'react';

interface TablePaste {
  /** What the open dialog starts with; null while it is closed. */
  readonly pasted: string | null;
  readonly open: (pasted: string) => void;
  readonly close: () => void;
  readonly onPaste: (event: ClipboardEvent<HTMLElement>) => void;
}

/** The state of the dialog and the ear of the table. */
export function useTablePaste(isOpenable: boolean): TablePaste {
  const [pasted, setPasted] = useState<string | null>(null);
  const close = useCallback(() => setPasted(null), []);
  const onPaste = (event: ClipboardEvent<HTMLElement>): void => {
    const words = event.clipboardData.getData('text/plain');
    const target = event.target as HTMLElement;
    if (!isOpenable || words.trim() === '') return;
    const isCell = target.matches('[data-row] input') && isSeveralCells(words);
    // A dialog over the page is no part of the table, though React says so.
    const isTable = target.matches('section') && event.currentTarget.contains(target);
    if (!isCell && !isTable) return;
    event.preventDefault();
    setPasted(words);
  };
  return { pasted, open: setPasted, close, onPaste };
}

/** More than one line, or a tab; a spreadsheet ends even a single cell with a line break. */
export const isSeveralCells = (words: string): boolean => /[\t\n\r]/u.test(words.trim());
