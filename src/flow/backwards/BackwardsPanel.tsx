// Working backwards with a guide: one question at a time, how far one is, and the way out.
// Must not know where it stands, nor how the flow is drawn.
import { useEffect } from 'react';
import { ANSWER, askBack, stopAsking, useAsking } from '#flow/backwards/asking.ts';
import styles from '#flow/backwards/Backwards.module.css';
import { Question } from '#flow/backwards/Question.tsx';
import { answersGiven, nextQuestion, openQuestions } from '#domain/backwards.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { focusSoon } from '#frame/focus.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { useText } from '#workspace/text-context.ts';

/** The question that is open now, or that none is. */
export function BackwardsPanel() {
  const text = useText();
  const now = useFlowNow();
  const { asked, past, settled } = useAsking();
  // A Node that was deleted meanwhile cannot be asked about: the next one is.
  const node = now.node.get(asked ?? '') ?? now.node.get(nextQuestion(now, settled, null) ?? '');
  return (
    <section className={styles.panel} aria-label={text.t('backwards:title')}>
      <p className={styles.count}>
        {text.t('backwards:answers', { count: answersGiven(now) })} ·{' '}
        {text.t('backwards:open', { count: openQuestions(now, settled).length })}
      </p>
      {node ? <Question key={node.id} node={node} /> : <Done />}
      <div className={styles.foot}>
        {past.length > 0 && (
          <Button variant="quiet" icon="arrow-left" onClick={goBack}>
            {text.t('backwards:back')}
          </Button>
        )}
        <Button variant="quiet" onClick={stopAsking}>
          {text.t('backwards:leave')}
        </Button>
      </div>
    </section>
  );
}

const goBack = (): void => {
  askBack();
  focusSoon(ANSWER);
};

function Done() {
  const text = useText();
  useEffect(() => announce(text.t('backwards:done')), [text]);
  return (
    <>
      <h2 className={styles.done}>{text.t('backwards:done')}</h2>
      <p>{text.t('backwards:doneText')}</p>
    </>
  );
}
