// Who has not read these texts yet, and a form to send corrections of them. Kurs itself sends nothing.
import { useState } from 'react';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { copyText } from '#workspace/copy-text.ts';
import { useText } from '#workspace/text-context.ts';

/** The note and the button; the form itself where the clipboard is out of reach. */
export function Corrections() {
  const text = useText();
  const [copied, setCopied] = useState<boolean | null>(null);
  const form = text.t('settings:corrections.form', { version: import.meta.env.VITE_VERSION });
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(form);
    setCopied(isCopied);
    announce(text.t(`settings:corrections.${isCopied ? 'copied' : 'failed'}`));
  };
  return (
    <section>
      <p>{text.t('settings:corrections.note')}</p>
      <Button icon="copy" onClick={() => void copy()}>
        {text.t('settings:corrections.copy')}
      </Button>
      {copied === true && <p>{text.t('settings:corrections.copied')}</p>}
      {copied === false && (
        <>
          <p>{text.t('settings:corrections.failed')}</p>
          <TextArea
            label={text.t('settings:corrections.formLabel')}
            value={form}
            rows={12}
            readOnly
          />
        </>
      )}
    </section>
  );
}
