// The card of one Link: its claim as a sentence, the three tests, how sure one is, what hangs on it.
// Its fields are the workbook's generic ones, with their findings under them. Must not know the other cards.
import { useEffect, useRef } from 'react';
import styles from '#chapters/flow/LinkTest.module.css';
import { LinkTestBeside } from '#chapters/flow/LinkTestBeside.tsx';
import { BESIDE_KINDS } from '#chapters/flow/link-test-edits.ts';
import type { Flow } from '#domain/graph.ts';
import { inferKind } from '#domain/grammar.ts';
import { isPrecondition, openAnswers, PRECONDITION_TESTS } from '#domain/link-test.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { itemAt } from '#domain/schema.ts';
import { endName } from '#text/flow-names.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { useText } from '#workspace/text-context.ts';

const TRUST = ['confidence', 'evidence', 'polarity', 'delayMonths', 'strength'] as const;

interface LinkTestCardProps {
  readonly link: FlowLink;
  readonly flow: Flow;
  readonly place: number;
  readonly total: number;
  /** Somebody came here from another card: reading goes on at the claim. */
  readonly takesFocus: boolean;
  readonly previous: string | null;
  readonly next: string | null;
  readonly onGo: (id: string) => void;
}

/** "Trial jobs bring about 300 contracts", to be believed or not. */
export function LinkTestCard(props: LinkTestCardProps) {
  const { link, flow, place, total, takesFocus, previous, next, onGo } = props;
  const text = useText();
  const field = (name: keyof Omit<FlowLink, 'id'>) => (
    <FieldView key={name} at={itemAt('links', link.id, name)} />
  );
  const start = flow.nodes.find(({ id }) => id === link.from);
  const kinds = BESIDE_KINDS.filter(
    (kind) => kind !== 'unintended' || (start && inferKind(start, { kind }) === 'side_effect'),
  );
  return (
    <article className={styles.card} aria-labelledby="link-test-claim">
      <p className={styles.eyebrow}>
        {text.t('link-test:eyebrow', { place, total })} <State link={link} />
      </p>
      <h2
        id="link-test-claim"
        className={styles.claim}
        tabIndex={-1}
        ref={takesFocus ? focusIt : undefined}
      >
        {claimOf(text, flow, link)}
      </h2>
      {isPrecondition(link) && (
        <section className={styles.part} aria-labelledby="link-test-questions">
          <h3 id="link-test-questions">{text.t('link-test:questions')}</h3>
          <div className={styles.questions}>{PRECONDITION_TESTS.map(field)}</div>
        </section>
      )}
      <section className={styles.part} aria-labelledby="link-test-trust">
        <h3 id="link-test-trust">{text.t('link-test:trust')}</h3>
        <div className={styles.fields}>{TRUST.map(field)}</div>
      </section>
      <section className={styles.part} aria-labelledby="link-test-beside">
        <h3 id="link-test-beside">{text.t('link-test:besides')}</h3>
        {kinds.map((kind) => (
          <LinkTestBeside key={kind} link={link} flow={flow} kind={kind} />
        ))}
        {field('note')}
      </section>
      <div className={styles.moves}>
        {previous !== null && (
          <Button icon="arrow-left" onClick={() => onGo(previous)}>
            {text.t('link-test:previous')}
          </Button>
        )}
        {next !== null && (
          <Button
            variant="primary"
            iconEnd="arrow-right"
            className={styles.next}
            onClick={() => onGo(next)}
          >
            {text.t('link-test:next')}
          </Button>
        )}
      </div>
    </article>
  );
}

const focusIt = (element: HTMLElement | null): void => element?.focus();

/** The claim of a Link as a whole sentence. */
function claimOf(text: Translator, flow: Flow, { kind, from, to }: FlowLink): string {
  const ends = { from: endName(text, flow, from), to: endName(text, flow, to) };
  return text.t(`link-test:claim.${kind}`, ends);
}

/** How many answers are open; the last one is announced. */
function State({ link }: { readonly link: FlowLink }) {
  const text = useText();
  const open = openAnswers(link);
  const wasOpen = useRef(open > 0);
  useEffect(() => {
    if (open === 0 && wasOpen.current) announce(text.t('link-test:tested'));
    wasOpen.current = open > 0;
  }, [open, text]);
  return (
    <Badge tone={open === 0 ? 'good' : 'plain'}>
      {open === 0 ? text.t('link-test:tested') : text.t('link-test:open', { count: open })}
    </Badge>
  );
}
