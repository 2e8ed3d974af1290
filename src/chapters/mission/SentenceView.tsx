// Step 3.1: the mission as one sentence with fillable slots, in the content language. The field of a slot
// opens right under the sentence. The sentence can also be edited as a whole.
import { useState } from 'react';
import { answerAt, type FieldAt } from '#domain/schema.ts';
import { isMeasurable, isUnspoken, type Slot, SLOTS } from '#domain/statement.ts';
import { countWords } from '#domain/arithmetic.ts';
import styles from '#chapters/mission/SentenceView.module.css';
import { FieldFindings } from '#frame/FieldFindings.tsx';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import { useLangOf } from '#frame/Said.tsx';
import { Unbroken } from '#frame/Unbroken.tsx';
import { composedSentence, missionSentence, sentenceSegments } from '#text/sentence.ts';
import { Button } from '#ui/Button.tsx';
import { FindingChip } from '#ui/FindingChip.tsx';
import { useFindings } from '#workspace/findings.ts';
import { useContentLanguage, useSnapshot } from '#workspace/read-hooks.ts';
import { useSentenceWords, useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Where each slot's answer lives. */
const SLOT_FIELDS: Readonly<Record<Slot, FieldAt>> = {
  deadline: answerAt('statement', 'deadline'),
  object: answerAt('statement', 'object'),
  group: answerAt('statement', 'group'),
  place: answerAt('statement', 'place'),
  verb: answerAt('statement', 'verb'),
  baseline: answerAt('challenge', 'baseline'),
  target: answerAt('statement', 'target'),
};
const WHOLE = answerAt('statement', 'statement');
/** These stand below the sentence anyway, so their slots lead there. */
const BELOW: readonly Slot[] = ['deadline', 'target'];

/** The sentence, the field of the slot in hand, and what is already good about it. */
export function SentenceView() {
  const text = useText();
  const words = useSentenceWords();
  const snapshot = useSnapshot();
  const { apply, readOnly } = useWorkbook();
  const [open, setOpen] = useState<Slot | null>(null);
  const isWhole = snapshot.answers.statement.statement.trim() !== '';
  const language = useContentLanguage();
  const langOf = useLangOf();
  const fill = (slot: Slot): void => {
    const target = controlId(SLOT_FIELDS[slot]);
    if (!BELOW.includes(slot)) setOpen(slot);
    focusSoon(slot === 'baseline' || slot === 'target' ? `${target}:value` : target);
  };
  const editWhole = (): void => {
    apply({ type: 'set-field', at: WHOLE, value: composedSentence(snapshot, words) });
    focusSoon(controlId(WHOLE));
  };
  return (
    <section className={styles.view} aria-label={text.t('frame:sentence.title')}>
      {isWhole ? (
        <div className={styles.whole}>
          <FieldView at={WHOLE} />
          <p className={styles.hint}>{text.t('frame:sentence.wholeHint')}</p>
          {!readOnly && (
            <Button
              variant="quiet"
              icon="undo"
              onClick={() => apply({ type: 'set-field', at: WHOLE, value: '' })}
            >
              {text.t('frame:sentence.followParts')}
            </Button>
          )}
        </div>
      ) : (
        <>
          <p className={styles.sentence} lang={language}>
            {sentenceSegments(snapshot, words).map((part, index) =>
              'slot' in part ? (
                // No button element: the browser makes it a box, and a long phrase could not go on in the line.
                <span
                  key={part.slot}
                  role="button"
                  tabIndex={0}
                  className={styles.slot}
                  // Its name is said in words of the page.
                  lang={text.language}
                  data-slot={part.slot}
                  data-empty={part.words === '' || undefined}
                  aria-expanded={BELOW.includes(part.slot) ? undefined : open === part.slot}
                  aria-label={slotName(part.slot, part.words)}
                  onClick={() => fill(part.slot)}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' && event.key !== ' ') return;
                    event.preventDefault();
                    fill(part.slot);
                  }}
                >
                  <span lang={langOf(part.words)}>
                    <Unbroken
                      words={part.words.trim() || text.t(`frame:sentence.slot.${part.slot}`)}
                    />
                  </span>
                </span>
              ) : (
                <span key={`words-${index}`}>{part.words}</span>
              ),
            )}
          </p>
          <FieldFindings at={WHOLE} />
          {SLOTS.filter((slot) => slot !== open && !BELOW.includes(slot)).map((slot) => (
            <FieldFindings key={slot} at={SLOT_FIELDS[slot]} />
          ))}
          {open !== null && (
            <div className={styles.field}>
              <FieldView key={open} at={SLOT_FIELDS[open]} />
              <Button variant="quiet" icon="check" onClick={() => setOpen(null)}>
                {text.t('frame:sentence.done')}
              </Button>
            </div>
          )}
          {open === null && !readOnly && !isUnspoken(snapshot) && (
            <Button variant="quiet" icon="edit" className={styles.edit} onClick={editWhole}>
              {text.t('frame:sentence.editWhole')}
            </Button>
          )}
        </>
      )}
      <Passed />
    </section>
  );

  function slotName(slot: Slot, said: string): string {
    const name = text.t(`frame:sentence.slot.${slot}`);
    return said === ''
      ? text.t('frame:sentence.fill', { slot: name })
      : text.t('frame:sentence.change', { slot: name, words: said });
  }
}

/** What the sentence already has, as quiet chips: encouragement, not a check. */
function Passed() {
  const text = useText();
  const snapshot = useSnapshot();
  const sentence = missionSentence(snapshot, useSentenceWords());
  const findings = useFindings();
  if (isUnspoken(snapshot)) return null;
  const silent = (id: string): boolean => !findings.some((finding) => finding.id === id);
  const { deadline, solutionNeutral } = snapshot.answers.statement;
  const count = countWords(sentence);
  const passed = [
    deadline !== null && silent('M-02') && text.t('checks:passed.deadline'),
    isMeasurable(snapshot) && text.t('checks:passed.measurable'),
    !sentence.includes('…') && silent('M-01') && text.t('checks:passed.words', { count }),
    solutionNeutral === true && silent('M-05') && text.t('checks:passed.neutral'),
  ].filter((words) => words !== false);
  return (
    <div className={styles.passed}>
      {passed.map((words) => (
        <FindingChip
          key={words}
          severity="passed"
          severityLabel={text.t('vocabularies:severity.passed.label')}
        >
          {words}
        </FindingChip>
      ))}
    </div>
  );
}
