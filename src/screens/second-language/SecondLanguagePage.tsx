// The workbook in a second language: which, how far it is, and every text beside its original.
// Translates nothing by itself.
import { useState } from 'react';
import { LanguageChooser } from '#screens/second-language/LanguageChooser.tsx';
import styles from '#screens/second-language/SecondLanguagePage.module.css';
import { StepsOverview } from '#screens/second-language/StepsOverview.tsx';
import { TextList } from '#screens/second-language/TextList.tsx';
import { countOf, useTexts } from '#screens/second-language/use-texts.ts';
import { languageName } from '#text/language-name.ts';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { useSecondLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

const SHOWN = ['todo', 'all'] as const;
type Shown = (typeof SHOWN)[number];

/** The route `/w/:id/second-language`. */
export function SecondLanguagePage() {
  const text = useText();
  const language = useSecondLanguage();
  return (
    <article className={styles.page} data-second={language ?? ''}>
      <h1>{text.t('second-language:title')}</h1>
      <p className={styles.intro}>{text.t('second-language:intro')}</p>
      {language === null ? (
        <div className={styles.choice}>
          <LanguageChooser />
        </div>
      ) : (
        <Texts key={language} language={language} />
      )}
    </article>
  );
}

function Texts({ language }: { readonly language: string }) {
  const text = useText();
  const steps = useTexts();
  const [shown, setShown] = useState<Shown>('todo');
  const [goal, setGoal] = useState<string | null>(null);
  const pairs = steps.flatMap((step) => step.pairs);
  const { done, total } = countOf(pairs);
  const changed = pairs.filter(({ isOutdated }) => isOutdated).length;
  const jump = (step: string): void => {
    setShown('all');
    setGoal(step);
  };
  return (
    <>
      <div className={styles.choice}>
        <LanguageChooser />
        <div className={styles.side}>
          <ProgressBar
            label={text.t('second-language:progress')}
            value={total === 0 ? 0 : done / total}
            valueText={text.t('second-language:doneOf', { done, total })}
          />
          {changed > 0 && <p>{text.t('second-language:changed', { count: changed })}</p>}
        </div>
      </div>
      {pairs.length === 0 ? (
        <EmptyState icon="globe" title={text.t('second-language:nothingTyped')} />
      ) : (
        <>
          <StepsOverview steps={steps} onJump={jump} />
          <RadioGroup
            label={text.t('second-language:show.label')}
            items={SHOWN.map((id) => ({ id, label: text.t(`second-language:show.${id}`) }))}
            selectedId={shown}
            isInColumns
            onSelect={(id) => setShown(SHOWN.find((each) => each === id) ?? 'todo')}
          />
          <p className={styles.hint}>{text.t('second-language:keys')}</p>
          <TextList
            key={shown}
            steps={steps}
            isAll={shown === 'all'}
            language={language}
            languageName={languageName(language, text.locale)}
            goal={goal}
            onArrived={() => setGoal(null)}
          />
        </>
      )}
    </>
  );
}
