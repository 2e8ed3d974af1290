// Page 1: for which place, and what is wrong there. The number is for those who have one at hand.
import { useState } from 'react';
import { answerAt } from '#domain/schema.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import styles from '#screens/begin/fields.module.css';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** Territory, challenge and, folded until wanted, the number that shows it. */
export function PlacePage() {
  const text = useText();
  const { baseline } = useAnswers('challenge');
  const [showsNumber, setShowsNumber] = useState(baseline.value !== null);
  return (
    <div className={styles.stack}>
      <FieldView at={answerAt('start', 'territory')} />
      <FieldView at={answerAt('challenge', 'challenge')} />
      <Disclosure
        title={text.t('begin:place.number')}
        isOpen={showsNumber}
        onToggle={setShowsNumber}
      >
        <FieldView at={answerAt('challenge', 'baseline')} />
      </Disclosure>
    </div>
  );
}
