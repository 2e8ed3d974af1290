// How far each step is in the second language, with a way to its texts.
import { chapterNumber } from '#guide/chapters.ts';
import type { StepTexts } from '#guide/second-order.ts';
import { stepOf } from '#guide/steps.ts';
import styles from '#screens/second-language/SecondLanguagePage.module.css';
import { countOf } from '#screens/second-language/use-texts.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useText } from '#workspace/text-context.ts';

interface StepsOverviewProps {
  readonly steps: readonly StepTexts[];
  readonly onJump: (step: string) => void;
}

/** Folded until wanted: the list below goes through the steps anyway. */
export function StepsOverview({ steps, onJump }: StepsOverviewProps) {
  const text = useText();
  return (
    <div className={styles.steps}>
      <Disclosure title={text.t('second-language:steps')}>
        <ol className={styles.overview}>
          {steps.map(({ step, pairs }) => (
            <li key={step} data-chapter={chapterNumber(stepOf(step).chapter)}>
              <button type="button" className={styles.jump} onClick={() => onJump(step)}>
                <span>
                  <span className={styles.number}>{stepOf(step).number}</span>{' '}
                  {text.t(`guide:step.${step}.title`)}
                </span>
                <span className={styles.count}>
                  {text.t('second-language:doneOf', countOf(pairs))}
                </span>
              </button>
            </li>
          ))}
        </ol>
      </Disclosure>
    </div>
  );
}
