// Workbooks that were deleted: they can be brought back, or deleted for good after a question.
import { useState } from 'react';
import styles from '#screens/library/LibraryPage.module.css';
import { library, type LibraryEntry } from '#storage/index.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';

/** The bin, folded until wanted. */
export function Bin({ entries }: { readonly entries: readonly LibraryEntry[] }) {
  const text = useText();
  const [asked, setAsked] = useState<LibraryEntry | null>(null);
  const titleOf = (entry: LibraryEntry): string => entry.title.trim() || text.t('library:untitled');
  const act = (entry: LibraryEntry, work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      console.error(error);
      toasts.add({ tone: 'error', text: text.t('library:actFailed', { title: titleOf(entry) }) });
    });
  };
  return (
    <Disclosure title={text.t('library:bin', { count: entries.length })}>
      <ul className={styles.bin}>
        {entries.map((entry) => (
          <li key={entry.docId}>
            <span lang={entry.title.trim() === '' ? undefined : entry.language}>
              {titleOf(entry)}
            </span>
            <Button
              size="small"
              icon="restore"
              onClick={() => act(entry, library.restore(entry.docId))}
            >
              {text.t('library:restore')}
            </Button>
            <Button size="small" variant="danger" onClick={() => setAsked(entry)}>
              {text.t('library:deleteForever')}
            </Button>
          </li>
        ))}
      </ul>
      {asked && (
        <ConfirmDialog
          isOpen
          isDanger
          title={text.t('library:deleteForever')}
          confirmLabel={text.t('library:deleteForever')}
          cancelLabel={text.t('common:cancel')}
          closeLabel={text.t('common:close')}
          onConfirm={() => act(asked, library.deleteForever(asked.docId))}
          onClose={() => setAsked(null)}
        >
          <p>{text.t('library:deleteForeverText', { title: titleOf(asked) })}</p>
        </ConfirmDialog>
      )}
    </Disclosure>
  );
}
