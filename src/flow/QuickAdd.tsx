// "What must be true first?": the next Node backwards from one, with its Link, in one line and one Edit.
// Must not move the focus away: the next answer is typed right after.
import { type SyntheticEvent, useState } from 'react';
import type { FlowNode } from '#domain/records/node.ts';
import { useFlowActs } from '#flow/acts.ts';
import { useFlowUi } from '#flow/flow-ui.ts';
import styles from '#flow/Inspector.module.css';
import { kindsBefore } from '#flow/kinds-before.ts';
import { kindName } from '#text/flow-names.ts';
import { useKept } from '#frame/use-kept.ts';
import { Button } from '#ui/Button.tsx';
import { Select } from '#ui/Select.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** A form for what comes before a Node; nothing for kinds that nothing comes before. */
export function QuickAdd({ target }: { readonly target: FlowNode }) {
  const text = useText();
  const acts = useFlowActs();
  const kinds = kindsBefore(target);
  const [chosen, setChosen] = useState<string | null>(null);
  const [label, setLabel] = useState('');
  const language = useContentLanguage();
  const kind = kinds.find((each) => each === chosen) ?? kinds[0];
  const take = (): void => {
    if (!kind || label.trim() === '') return;
    const { selected, link } = useFlowUi.getState();
    acts.add({ kind, label: label.trim(), leadsTo: target.id });
    // Stay with the question: it may have a second answer.
    useFlowUi.setState({ selected, link });
    setLabel('');
  };
  useKept(take);
  if (!kind) return null;
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    take();
  };
  return (
    <form data-own-undo={label === '' ? undefined : true} className={styles.quick} onSubmit={add}>
      <TextInput
        label={text.t(target.kind === 'barrier' ? 'flow:quick.barrier' : 'flow:quick.question')}
        value={label}
        lang={language}
        autoComplete="off"
        onChange={(event) => setLabel(event.currentTarget.value)}
      />
      <div className={styles.quickRow}>
        <Select
          label={text.t('flow:quick.kind')}
          isLabelHidden
          items={kinds.map((each) => ({
            id: each,
            label: kindName(text, { kind: each, main: null }),
          }))}
          selectedId={kind}
          onSelect={setChosen}
          placeholder={text.t('common:choose')}
        />
        <Button type="submit" icon="plus">
          {text.t('flow:quick.add')}
        </Button>
      </div>
    </form>
  );
}
