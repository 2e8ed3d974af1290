// What hangs on a Link under test: assumptions and risks on it, side effects of its start; listed and added in place.
// Must not move the focus away: a second answer is typed right after.
import { type SyntheticEvent, useId, useState } from 'react';
import styles from '#chapters/flow/LinkTest.module.css';
import {
  addBeside,
  type Beside,
  type BesideKind,
  besideOf,
} from '#chapters/flow/link-test-edits.ts';
import type { Flow } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { useFlowActs } from '#flow/acts.ts';
import { EndName } from '#flow/EndName.tsx';
import { KindMark } from '#flow/KindMark.tsx';
import { endName, kindName } from '#text/flow-names.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { IconButton } from '#ui/IconButton.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface LinkTestBesideProps {
  readonly link: FlowLink;
  readonly flow: Flow;
  readonly kind: BesideKind;
}

/** A question, its answers so far, and a line for the next one. */
export function LinkTestBeside({ link, flow, kind }: LinkTestBesideProps) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const acts = useFlowActs();
  const language = useContentLanguage();
  const id = useId();
  const [label, setLabel] = useState('');
  const answers = besideOf(flow, link, kind);
  const add = (event: SyntheticEvent): void => {
    event.preventDefault();
    const name = label.trim();
    if (name === '') return;
    apply(addBeside(flow, link, kind, name).edit);
    announce(text.t('flow:said.added', { kind: kindName(text, { kind, main: null }), name }));
    setLabel('');
  };
  const remove = ({ node, link: tie }: Beside): void => {
    const isElsewhere = flow.links.some(
      ({ id: other, from, to }) => other !== tie && (from === node || to === node),
    );
    if (isElsewhere) acts.removeLink(tie);
    else acts.remove([node]);
    document.getElementById(id)?.focus();
  };
  if (readOnly && answers.length === 0) return null;
  const question = text.t(`link-test:beside.${kind}`);
  return (
    <div className={styles.beside}>
      {readOnly && <p className={styles.asked}>{question}</p>}
      {!readOnly && (
        <form
          data-own-undo={label === '' ? undefined : true}
          className={styles.line}
          onSubmit={add}
        >
          <TextInput
            id={id}
            label={question}
            value={label}
            lang={language}
            autoComplete="off"
            onChange={(event) => setLabel(event.currentTarget.value)}
          />
          <Button type="submit" icon="plus">
            {text.t('link-test:add')}
          </Button>
        </form>
      )}
      {answers.length > 0 && (
        <ul className={styles.answers} aria-label={question}>
          {answers.map((answer) => {
            const name = endName(text, flow, answer.node);
            return (
              <li key={answer.link}>
                <KindMark kind={kind} />
                <span className={styles.answer}>
                  <EndName flow={flow} id={answer.node} />
                </span>
                {!readOnly && (
                  <IconButton
                    icon="trash"
                    size="small"
                    label={text.t('link-test:remove', { name })}
                    onClick={() => remove(answer)}
                  />
                )}
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
