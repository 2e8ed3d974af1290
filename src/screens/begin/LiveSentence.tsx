// The mission sentence as it reads now, in the language the workbook is written in.
// Shown only: its parts are filled in the fields under it.
import { sentenceForm } from '#domain/statement.ts';
import styles from '#screens/begin/MissionPage.module.css';
import { sentenceSegments } from '#text/sentence.ts';
import { useContentLanguage, useSnapshot } from '#workspace/read-hooks.ts';
import { useSentenceWords, useText } from '#workspace/text-context.ts';

/** What is given stands in bold, what is missing by its name. */
export function LiveSentence() {
  const text = useText();
  const words = useSentenceWords();
  const snapshot = useSnapshot();
  const language = useContentLanguage();
  const whole = snapshot.answers.statement.statement.trim();
  const segments = sentenceSegments(snapshot, words, sentenceForm(snapshot));
  return (
    <section className={styles.sentence} aria-label={text.t('frame:sentence.title')}>
      <p lang={language}>
        {whole !== ''
          ? whole
          : segments.map((part, index) =>
              'slot' in part ? (
                <span
                  key={part.slot}
                  className={styles.part}
                  data-empty={part.words === '' || undefined}
                  lang={part.words === '' ? text.language : undefined}
                >
                  {part.words || text.t(`frame:sentence.slot.${part.slot}`)}
                </span>
              ) : (
                <span key={`words-${index}`}>{part.words}</span>
              ),
            )}
      </p>
    </section>
  );
}
