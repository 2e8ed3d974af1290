// The empty flow: one question. The mission becomes the first Node; from it one works backwards.
// Must not ask for anything that was said in the mission sentence already.
import { type SyntheticEvent, useState } from 'react';
import { useFlowActs } from '#flow/acts.ts';
import { ANSWER, startAsking } from '#flow/backwards/asking.ts';
import { openDialog } from '#flow/flow-ui.ts';
import styles from '#flow/StartPanel.module.css';
import { focusSoon } from '#frame/focus.ts';
import { missionSentence } from '#text/sentence.ts';
import { Button } from '#ui/Button.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useSentenceWords, useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The id of the question's input on the page. */
export const START = 'flow-start';

/** A question, a prefilled answer, a button. */
export function StartPanel() {
  const text = useText();
  const workbook = useWorkbook();
  const acts = useFlowActs();
  const words = useSentenceWords();
  const language = useContentLanguage();
  const [sentence] = useState(() =>
    missionSentence(workbook.snapshot(), words).replace(/\.$/u, ''),
  );
  const [label, setLabel] = useState(sentence);
  const start = (event: SyntheticEvent): void => {
    event.preventDefault();
    startAsking(workbook.docId, acts.add({ kind: 'impact', label: label.trim() }));
    focusSoon(ANSWER);
  };
  if (workbook.readOnly) return <p className={styles.start}>{text.t('flow:start.readOnly')}</p>;
  return (
    <form
      data-own-undo={label === sentence ? undefined : true}
      className={styles.start}
      onSubmit={start}
    >
      <h2 className={styles.title}>{text.t('flow:start.title')}</h2>
      <p>{text.t('flow:start.text')}</p>
      <TextArea
        id={START}
        label={text.t('flow:start.question')}
        description={text.t(sentence === '' ? 'flow:start.helpBlank' : 'flow:start.help')}
        value={label}
        lang={language}
        rows={2}
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" iconEnd="arrow-right">
        {text.t('flow:start.begin')}
      </Button>
      <Button variant="quiet" icon="upload" onClick={() => openDialog('import')}>
        {text.t('flow-import:start')}
      </Button>
    </form>
  );
}
