// What was written with the social lens, beside the two criteria it speaks to. Read here, written there.
import styles from '#chapters/mission/LensQuotes.module.css';
import type { CRITERIA } from '#domain/vocabularies/mission.ts';
import { lensAnswers, type LensQuestion } from '#frame/lens.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useAnswers, useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** Which questions speak to which criterion. */
const SPEAKS_TO: Partial<Record<(typeof CRITERIA)[number], readonly LensQuestion[]>> = {
  social_value: ['value', 'fairer', 'benefits'],
  co_created: ['asked', 'decides'],
};

/** The answers as quotes with their question and chapter; nothing when there are none. */
export function LensQuotes({ criterion }: { readonly criterion: (typeof CRITERIA)[number] }) {
  const text = useText();
  const language = useContentLanguage();
  const answers = lensAnswers(useAnswers('lens'), SPEAKS_TO[criterion] ?? []);
  if (answers.length === 0) return null;
  return (
    <Disclosure className={styles.quotes ?? ''} title={text.t('lens:said')}>
      <ul>
        {answers.map(({ question, chapter, words }) => (
          <li key={`${question} ${chapter}`}>
            <blockquote lang={language}>{words}</blockquote>
            <p>
              {text.t('lens:from', {
                question: text.t(`fields:lens.${question}.label`),
                chapter: text.t(`guide:chapter.${chapter}`),
              })}
            </p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
