// Several Nodes from a list of lines: pasted on the map, or typed here. One kind for all of them.
// Must not read the clipboard itself.
import { type SyntheticEvent, useRef, useState } from 'react';
import { NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';
import { useArrangeActs } from '#flow/arrange-acts.ts';
import styles from '#flow/dialogs.module.css';
import { useFlowNow } from '#flow/flow-now.ts';
import { activeNode, closeDialog, useFlowUi } from '#flow/flow-ui.ts';
import { nextKinds } from '#flow/next-kinds.ts';
import { nodeName } from '#text/flow-names.ts';
import { vocabularyChoices } from '#frame/fields/field-words.ts';
import { useKept } from '#frame/use-kept.ts';
import { Button } from '#ui/Button.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { Select } from '#ui/Select.tsx';
import { Switch } from '#ui/Switch.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** More lines are a file to import. */
const MOST = 200;

/** The dialog; `pasted` in the tab's state is what it opens with. */
export function LinesDialog() {
  const text = useText();
  const now = useFlowNow();
  const arrange = useArrangeActs();
  const language = useContentLanguage();
  const pasted = useFlowUi((ui) => ui.pasted);
  const target = now.node.get(useFlowUi(activeNode) ?? '');
  const [lines, setLines] = useState(pasted);
  const [kind, setKind] = useState<NodeKind>(
    (target && nextKinds(target, 'into')[0]) ?? 'activity',
  );
  const [isLinked, setLinked] = useState(target !== undefined);
  const labels = labelsIn(lines);
  const mayLead = target && nextKinds(target, 'into').includes(kind);
  const isWanted = useRef(false);
  const isTaken = useRef(false);
  useKept(() => {
    // What was only pasted is in the clipboard still; what was typed is taken however the dialog is left.
    const isTyped = lines !== pasted;
    const isMany = labels.length > MOST;
    if (isTaken.current || labels.length === 0 || isMany || !(isWanted.current || isTyped)) return;
    isTaken.current = true;
    // The page may come back as it was left: what is typed then is new.
    setLines('');
    arrange.addLines(kind, labels, mayLead && isLinked ? target.id : null);
  });
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    isWanted.current = true;
    closeDialog();
  };
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={text.t('flow:lines.title')}
      closeLabel={text.t('common:close')}
    >
      <form
        data-own-undo={lines === '' ? undefined : true}
        className={styles.search}
        onSubmit={add}
      >
        <TextArea
          label={text.t('flow:lines.label')}
          description={text.t('flow:lines.help')}
          value={lines}
          lang={language}
          rows={6}
          autoFocus
          onChange={(event) => {
            isTaken.current = false;
            setLines(event.currentTarget.value);
          }}
        />
        <Select
          label={text.t('fields:nodes.kind.label')}
          items={vocabularyChoices(text, 'node_kind')}
          selectedId={kind}
          onSelect={(id) => setKind(NODE_KINDS.find((each) => each === id) ?? kind)}
          placeholder={text.t('common:choose')}
        />
        {target && mayLead && (
          <Switch
            label={text.t('flow:lines.link', { name: nodeName(text, target) })}
            isOn={isLinked}
            onToggle={setLinked}
          />
        )}
        <p aria-live="polite">
          {labels.length > MOST && text.t('flow:lines.tooMany', { most: MOST })}
          {labels.length > 0 &&
            labels.length <= MOST &&
            text.t('flow:lines.count', { count: labels.length })}
        </p>
        <Button
          type="submit"
          variant="primary"
          icon="plus"
          isDisabled={labels.length === 0 || labels.length > MOST}
        >
          {text.t('flow:lines.add')}
        </Button>
      </form>
    </Dialog>
  );
}

/** Lines without the marks of a list: "- ", "• ", "3. ". */
const labelsIn = (lines: string): string[] =>
  lines
    .split(/\r?\n/u)
    .map((line) => line.replace(/^\s*(?:[-–—*•·]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
