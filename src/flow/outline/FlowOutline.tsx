// The flow as an outline: a tree backwards from the mission that edits the same Nodes and Links,
// and under it, folded, the flow in words. Must not know the other looks.
import { useId, useMemo, useState } from 'react';
import { useFlowActs } from '#flow/acts.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { FlowWords } from '#flow/outline/FlowWords.tsx';
import type { RowActs } from '#flow/outline/outline-acts.ts';
import styles from '#flow/outline/outline.module.css';
import { OutlineKeysDialog } from '#flow/outline/OutlineKeysDialog.tsx';
import { RowBar } from '#flow/outline/RowBar.tsx';
import { Tree } from '#flow/outline/Tree.tsx';
import { useOutline } from '#flow/outline/use-outline.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Bar, tree and words. */
export function FlowOutline() {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const outline = useOutline();
  const helpId = useId();
  const [hasKeys, setKeys] = useState(false);
  const [isTold, setTold] = useState(false);
  const ways: RowActs = { outline, now, acts, text, readOnly };
  const showKeys = useMemo(() => () => setKeys(true), []);
  return (
    <div className={styles.outline}>
      <RowBar ways={ways} showKeys={showKeys} />
      <p className={styles.help}>{text.t('outline:help')}</p>
      <p id={helpId} hidden>
        {text.t('outline:helpKeys')}
      </p>
      <Tree ways={ways} helpId={helpId} showKeys={showKeys} />
      <Disclosure title={text.t('outline:words.title')} isOpen={isTold} onToggle={setTold}>
        {isTold && <FlowWords />}
      </Disclosure>
      {hasKeys && <OutlineKeysDialog onClose={() => setKeys(false)} />}
    </div>
  );
}
