// One question about one Node: a line for the answer, what kind of answer it is, the answers so far, where to go next.
// The focus stays in the answer line; what is typed there is never lost. Must not know the other questions.
import { type SyntheticEvent, useEffect, useState } from 'react';
import { ANSWER, ask, askHurdle, settle, useAsking } from '#flow/backwards/asking.ts';
import styles from '#flow/backwards/Backwards.module.css';
import { nextQuestion } from '#domain/backwards.ts';
import { isCausal } from '#domain/graph.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { itemAt } from '#domain/schema.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { useFlowActs } from '#flow/acts.ts';
import { readFlow, useFlowNow } from '#flow/flow-now.ts';
import { selectNodes } from '#flow/flow-ui.ts';
import { kindsBefore } from '#flow/kinds-before.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { kindName, nodeName } from '#text/flow-names.ts';
import { focusSoon } from '#frame/focus.ts';
import { Said } from '#frame/Said.tsx';
import { useKept } from '#frame/use-kept.ts';
import { optionHelp } from '#frame/fields/field-words.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** What must be true first, or what stands in the way. */
export function Question({ node }: { readonly node: FlowNode }) {
  const text = useText();
  const acts = useFlowActs();
  const { apply, read } = useWorkbook();
  const language = useContentLanguage();
  const isHurdle = useAsking((asking) => asking.isHurdle);
  const [label, setLabel] = useState('');
  const [chosen, setChosen] = useState<string | null>(null);
  // What stands in the way has a question of its own.
  const kinds = kindsBefore(node).filter((kind) => kind !== 'barrier' && kind !== 'challenge');
  const kind = isHurdle ? 'barrier' : (kinds.find((each) => each === chosen) ?? kinds[0]);
  const name = nodeName(text, node);
  // The map shows what is asked about.
  useEffect(() => selectNodes(node.id), [node.id]);

  const take = (): void => {
    if (label.trim() === '' || !kind) return;
    acts.add({ kind, label: label.trim(), leadsTo: node.id });
    setLabel('');
    // The map shows the answer, then again what was asked about: there may be a second answer.
    requestAnimationFrame(() => useAsking.getState().docId !== null && selectNodes(node.id));
  };
  // Whoever goes back, leaves the questions or closes the page has answered too.
  useKept(take);
  const answer = (event: SyntheticEvent): void => {
    event.preventDefault();
    take();
  };
  const goOn = (): void => {
    take();
    const next = nextQuestion(readFlow(read), useAsking.getState().settled, node.id);
    if (next === node.id) announce(text.t('backwards:last'));
    else ask(next);
    focusSoon(ANSWER);
  };
  const stop = (): void => {
    settle(node.id);
    announce(text.t('backwards:saidMine', { name }));
    goOn();
  };
  const leaveToOthers = (): void => {
    apply({ type: 'set-field', at: itemAt('nodes', node.id, 'deliveredByOthers'), value: true });
    announce(text.t('backwards:saidOthers', { name }));
    goOn();
  };
  const turn = (): void => {
    take();
    askHurdle(!isHurdle);
    focusSoon(ANSWER);
  };
  return (
    <>
      <form
        data-own-undo={label === '' ? undefined : true}
        className={styles.question}
        onSubmit={answer}
      >
        <p className={styles.kind}>
          <KindMark kind={node.kind} /> {kindName(text, node)}
        </p>
        <div className={styles.line}>
          <TextInput
            id={ANSWER}
            label={text.t(`backwards:question.${isHurdle ? 'hurdle' : wayOf(node.kind)}`, { name })}
            value={label}
            lang={language}
            autoComplete="off"
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <Button type="submit" icon="plus">
            {text.t('backwards:add')}
          </Button>
        </div>
        {!isHurdle && (
          <RadioGroup
            label={text.t('backwards:kind')}
            items={kinds.map((id) => ({
              id,
              label: kindName(text, { kind: id, main: null }),
              description: optionHelp(text, 'node_kind', id),
            }))}
            selectedId={kind ?? null}
            onSelect={setChosen}
            isInColumns
          />
        )}
      </form>
      <Answers to={node.id} />
      <div className={styles.ways}>
        <Button variant="primary" iconEnd="arrow-right" onClick={goOn}>
          {text.t('backwards:next')}
        </Button>
        {node.kind === 'activity' && (
          <Button icon="check" onClick={stop}>
            {text.t('backwards:mine')}
          </Button>
        )}
        {node.kind === 'outcome' && (
          <Button icon="people" onClick={leaveToOthers}>
            {text.t('backwards:others')}
          </Button>
        )}
        {node.kind !== 'barrier' && (
          <Button variant="quiet" onClick={turn}>
            {text.t(isHurdle ? 'backwards:noHurdle' : 'backwards:hurdle')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Things come true, barriers go away, work begins. */
const wayOf = (kind: NodeKind | null): 'first' | 'barrier' | 'activity' =>
  kind === 'barrier' || kind === 'activity' ? kind : 'first';

/** What was answered so far; nothing when there is no answer yet. */
function Answers({ to }: { readonly to: string }) {
  const text = useText();
  const now = useFlowNow();
  const answers = (now.into.get(to) ?? [])
    .filter(isCausal)
    .flatMap(({ from }) => now.node.get(from ?? '') ?? []);
  if (answers.length === 0) return null;
  return (
    <ul className={styles.answers} aria-label={text.t('backwards:soFar')}>
      {answers.map((node) => (
        <li key={node.id}>
          <KindMark kind={node.kind} /> <Said words={node.label} instead={nodeName(text, node)} />
        </li>
      ))}
    </ul>
  );
}
