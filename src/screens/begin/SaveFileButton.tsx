// Saves the open workbook to a file, says so, and leads on to what comes next.
import { useState } from 'react';
import { TRACKS_HEADING } from '#screens/begin/TrackCards.tsx';
import { Button } from '#ui/Button.tsx';
import { toasts } from '#ui/toasts.ts';
import { saveWorkbookFile } from '#workspace/save-file.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The main act of the last page. */
export function SaveFileButton() {
  const text = useText();
  const workbook = useWorkbook();
  const [isBusy, setBusy] = useState(false);
  const save = async (): Promise<void> => {
    setBusy(true);
    try {
      const name = await saveWorkbookFile(workbook);
      toasts.add({ tone: 'good', text: text.t('begin:saved', { name }) });
      document.getElementById(TRACKS_HEADING)?.focus();
    } catch (error) {
      console.error(error);
      toasts.add({ tone: 'error', text: text.t('begin:notSaved') });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="primary" icon="download" isPending={isBusy} onClick={() => void save()}>
      {text.t('begin:save')}
    </Button>
  );
}
