// What a chosen file turned out to be, and what to do with it. Nothing existing changes before the answer.
import { useEffect, useEffectEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { type FileChoice, inspectFile, type Inspection } from '#screens/library/inspect-file.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Notice } from '#ui/Notice.tsx';
import { useText } from '#workspace/text-context.ts';

interface FileDialogProps {
  readonly file: File;
  readonly onClose: () => void;
}

/** Reads the file, says in one sentence what it is, and offers what can be done. */
export function FileDialog({ file, onClose }: FileDialogProps) {
  const text = useText();
  const navigate = useNavigate();
  const [found, setFound] = useState<Inspection | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [hasFailed, setFailed] = useState(false);
  const take = async (choice: FileChoice): Promise<void> => {
    setBusy(true);
    try {
      const { docId } = await choice.take();
      onClose();
      await navigate(`/w/${docId}`);
    } catch (error) {
      console.error(error);
      setFailed(true);
      setBusy(false);
    }
  };
  const show = useEffectEvent((inspection: Inspection) => {
    const [only, ...others] = inspection.choices;
    if (inspection.key === 'ok' && only && others.length === 0) void take(only);
    else setFound(inspection);
  });
  useEffect(() => {
    let isCurrent = true;
    void inspectFile(file).then((inspection) => {
      if (isCurrent) show(inspection);
    });
    return () => {
      isCurrent = false;
    };
  }, [file]);
  const isRefused = found !== null && found.choices.length === 0;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.t('library:file.title', { name: file.name })}
      closeLabel={text.t('common:close')}
      actions={
        <>
          <Button onClick={onClose}>{text.t(isRefused ? 'common:close' : 'common:cancel')}</Button>
          {found?.choices.map((choice, index) => (
            <Button
              key={choice.key}
              variant={index === 0 ? 'primary' : 'secondary'}
              isPending={isBusy}
              onClick={() => void take(choice)}
            >
              {text.t(`library:file.take.${choice.key}`)}
            </Button>
          ))}
        </>
      }
    >
      {found === null && !hasFailed && <p role="status">{text.t('common:loading')}</p>}
      {found !== null && (
        <Notice tone={isRefused ? 'error' : 'info'} role={isRefused ? 'alert' : 'note'}>
          <p>{text.t(`library:file.${found.key}`)}</p>
          {found.dropped.length > 0 && (
            <p>{text.t('library:file.dropped', { fields: text.list(found.dropped) })}</p>
          )}
        </Notice>
      )}
      {hasFailed && (
        <Notice tone="error" role="alert">
          <p>{text.t('library:file.failed')}</p>
        </Notice>
      )}
    </Dialog>
  );
}
