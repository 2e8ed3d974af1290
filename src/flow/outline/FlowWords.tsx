// The flow in words with a button that copies it: for mail and minutes, and for who listens.
// Must not change the flow.
import { useMemo, useState } from 'react';
import { useFlowNow } from '#flow/flow-now.ts';
import styles from '#flow/outline/outline.module.css';
import { readOut } from '#text/read-out.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { Notice } from '#ui/Notice.tsx';
import { copyText } from '#workspace/copy-text.ts';
import { useText } from '#workspace/text-context.ts';

/** Paragraphs, and above them the button. */
export function FlowWords() {
  const text = useText();
  const now = useFlowNow();
  const paragraphs = useMemo(() => readOut(text, now), [text, now]);
  const [copied, setCopied] = useState<boolean | null>(null);
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(paragraphs.join('\n\n'));
    setCopied(isCopied);
    if (isCopied) announce(text.t('outline:words.copied'));
  };
  return (
    <div className={styles.story}>
      <div className={styles.copy}>
        <Button icon="copy" onClick={() => void copy()}>
          {text.t('outline:words.copy')}
        </Button>
        {copied === true && <span className={styles.copied}>{text.t('outline:words.copied')}</span>}
      </div>
      {copied === false && (
        <Notice tone="warn" role="alert">
          {text.t('outline:words.notCopied')}
        </Notice>
      )}
      {paragraphs.map((paragraph, index) => (
        // Two Nodes of one name may be told in the same words.
        <p key={`${index} ${paragraph}`}>{paragraph}</p>
      ))}
    </div>
  );
}
