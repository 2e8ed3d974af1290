// Gives a workbook another title. The title lives in the document; here it is only asked for.
import { useState } from 'react';
import { library, type LibraryEntry } from '#storage/index.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { toasts } from '#ui/toasts.ts';
import { useText } from '#workspace/text-context.ts';

interface RenameDialogProps {
  readonly entry: LibraryEntry;
  readonly onClose: () => void;
}

/** Asks for the new title. */
export function RenameDialog({ entry, onClose }: RenameDialogProps) {
  const text = useText();
  const [title, setTitle] = useState(entry.title);
  const rename = async (): Promise<void> => {
    try {
      await library.rename(entry.docId, title.trim());
      onClose();
    } catch (error) {
      console.error(error);
      toasts.add({ tone: 'error', text: text.t('library:actFailed', { title: entry.title }) });
    }
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.t('library:rename')}
      closeLabel={text.t('common:close')}
      size="small"
      actions={
        <>
          <Button onClick={onClose}>{text.t('common:cancel')}</Button>
          <Button variant="primary" type="submit" form="rename">
            {text.t('library:rename')}
          </Button>
        </>
      }
    >
      <form
        id="rename"
        data-own-undo
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <TextInput
          label={text.t('library:newTitle')}
          value={title}
          lang={entry.language}
          onChange={(event) => setTitle(event.currentTarget.value)}
          autoFocus
        />
      </form>
    </Dialog>
  );
}
