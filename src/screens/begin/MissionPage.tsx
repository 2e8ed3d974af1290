// Page 2: the mission sentence writes itself from its parts, beside a finished one.
import { answerAt } from '#domain/schema.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import styles from '#screens/begin/MissionPage.module.css';
import fields from '#screens/begin/fields.module.css';
import { LiveSentence } from '#screens/begin/LiveSentence.tsx';
import { TargetField } from '#screens/begin/TargetField.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Icon } from '#ui/Icon.tsx';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

const GOOD = ['date', 'number', 'open'] as const;

/** The live sentence, its parts, and the sentence of Nordvik. */
export function MissionPage() {
  const text = useText();
  const { endState } = useAnswers('statement');
  return (
    <div className={styles.columns}>
      <div className={styles.own}>
        <LiveSentence />
        <div className={fields.stack}>
          <div className={fields.pairs}>
            {(['object', 'group', 'place', 'verb'] as const).map((part) => (
              <FieldView key={part} at={answerAt('statement', part)} />
            ))}
            {endState !== true && <TargetField />}
            <FieldView at={answerAt('statement', 'deadline')} />
          </div>
          <Disclosure title={text.t('begin:mission.noNumber')}>
            <FieldView at={answerAt('statement', 'endState')} />
          </Disclosure>
          <FieldView at={answerAt('start', 'title')} />
        </div>
      </div>
      <aside className={styles.example} aria-labelledby="begin-example">
        <h2 id="begin-example">{text.t('begin:mission.example.title')}</h2>
        <blockquote className={styles.quote}>{text.t('begin:mission.example.sentence')}</blockquote>
        <ul className={styles.good}>
          {GOOD.map((each) => (
            <li key={each}>
              <Icon name="check" size={18} />
              {text.t(`begin:mission.example.${each}`)}
            </li>
          ))}
        </ul>
      </aside>
    </div>
  );
}
