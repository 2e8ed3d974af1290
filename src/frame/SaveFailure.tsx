// Says that writing to this device fails, why as far as known, and hands out the rescue file.
import { useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { saveRescueFile } from '#workspace/rescue.ts';
import { useStore, useSaveStatus } from '#workspace/save-context.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** A notice over the whole width while writes fail; nothing otherwise. */
export function SaveFailure() {
  const text = useText();
  const workbook = useWorkbook();
  const store = useStore();
  const { state, failure } = useSaveStatus();
  const [isWorking, setWorking] = useState(false);
  if (state !== 'failed') return null;
  const rescue = async (): Promise<void> => {
    setWorking(true);
    try {
      await saveRescueFile(workbook.docs);
    } finally {
      setWorking(false);
    }
  };
  return (
    <Notice
      tone="error"
      role="alert"
      title={text.t('storage:failed.title')}
      actions={
        <>
          <Button
            variant="primary"
            icon="download"
            isPending={isWorking}
            onClick={() => void rescue()}
          >
            {text.t('storage:rescue')}
          </Button>
          <Button onClick={() => void store.flush()}>{text.t('storage:tryAgain')}</Button>
        </>
      }
    >
      <p>{text.t(`storage:failed.${failure ?? 'unknown'}`)}</p>
    </Notice>
  );
}
