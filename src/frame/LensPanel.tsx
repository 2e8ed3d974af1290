// The social lens at the foot of a step: five short questions about its chapter, folded until wanted.
// One line each; what is written here is read again beside the criteria of step 3.2.
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { answerAt, partOf } from '#domain/schema.ts';
import { BoundTextInput } from '#frame/fields/BoundText.tsx';
import { fieldWords } from '#frame/fields/field-words.ts';
import { FindingNote } from '#frame/FindingNote.tsx';
import { LENS_QUESTIONS, type LensQuestion, lensAnswers } from '#frame/lens.ts';
import styles from '#frame/LensPanel.module.css';
import { stepPath } from '#frame/step-paths.ts';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { stepShowing } from '#guide/step-records.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { TextLink } from '#ui/TextLink.tsx';
import { useFindings } from '#workspace/findings.ts';
import { useGuideText } from '#workspace/guide-text.ts';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The checks that ask the lens's questions of the people in the workbook. */
const PEOPLE_CHECKS: readonly string[] = ['S-03', 'C-01', 'C-02'];

/** Nothing while the lens is off. */
export function LensPanel({ chapter }: { readonly chapter: ChapterId }) {
  const isOn = useAnswers('setup').socialLens === true;
  return isOn && <Panel key={chapter} chapter={chapter} />;
}

function Panel({ chapter }: { readonly chapter: ChapterId }) {
  const text = useText();
  const answered = lensAnswers(useAnswers('lens'), LENS_QUESTIONS).filter(
    (answer) => answer.chapter === chapter,
  ).length;
  const [query] = useSearchParams();
  const [isOpen, setOpen] = useState(query.get('at')?.startsWith('lens.') ?? false);
  return (
    <div className={styles.panel} data-lens>
      <Disclosure
        isOpen={isOpen}
        onToggle={setOpen}
        title={
          <span className={styles.title}>
            <span className={styles.name}>{text.t('lens:title')}</span>
            <span className={styles.count}>
              {text.t('lens:answered', { done: answered, total: LENS_QUESTIONS.length })}
            </span>
          </span>
        }
      >
        {isOpen && <Questions chapter={chapter} />}
      </Disclosure>
    </div>
  );
}

function Questions({ chapter }: { readonly chapter: ChapterId }) {
  const guide = useGuideText(chapter);
  // The questions themselves are there without the guide.
  const words = typeof guide === 'string' ? null : guide;
  return (
    <div className={styles.questions}>
      <p className={styles.intro}>{words?.t(`guide-${chapter}:lens.intro`)}</p>
      {LENS_QUESTIONS.map((question) => (
        <Question
          key={question}
          question={question}
          chapter={chapter}
          prompt={words?.t(`guide-${chapter}:lens.${question}`)}
        />
      ))}
      {chapter === 'people' && <OpenFindings />}
    </div>
  );
}

interface QuestionProps {
  readonly question: LensQuestion;
  readonly chapter: ChapterId;
  readonly prompt: string | undefined;
}

function Question({ question, chapter, prompt }: QuestionProps) {
  const text = useText();
  const at = answerAt('lens', question);
  const { label, placeholder } = fieldWords(text, at);
  return (
    <BoundTextInput
      at={partOf(at, chapter)}
      label={label}
      description={prompt}
      placeholder={placeholder}
    />
  );
}

/** What the checks say about who takes part, each with the way to its field. */
function OpenFindings() {
  const text = useText();
  const { docId } = useWorkbook();
  const findings = useFindings().filter(({ id }) => PEOPLE_CHECKS.includes(id));
  if (findings.length === 0) return null;
  return (
    <section className={styles.findings} aria-labelledby="lens-findings">
      <h3 id="lens-findings">{text.t('lens:open')}</h3>
      <ul>
        {findings.map((finding) => (
          <li key={finding.key}>
            <FindingNote finding={finding} />
            <TextLink href={stepPath(docId, stepShowing(finding), finding.at)}>
              {text.t('frame:findings.goToField')}
            </TextLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
