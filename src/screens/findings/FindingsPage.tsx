// All findings by chapter, each with a way to its field; a warning can be accepted with a written reason.
import { useState } from 'react';
import type { Finding } from '#domain/checks/check.ts';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import { OfferButton } from '#frame/OfferButton.tsx';
import { stepPath } from '#frame/step-paths.ts';
import { Said } from '#frame/Said.tsx';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { stepShowing } from '#guide/step-records.ts';
import { findStep } from '#guide/steps.ts';
import styles from '#screens/findings/FindingsPage.module.css';
import { findingWords } from '#text/finding-words.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { ChapterMark } from '#ui/ChapterMark.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { FindingChip } from '#ui/FindingChip.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useFindings } from '#workspace/findings.ts';
import { useAccepted, useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The route `/w/:id/findings`. */
export function FindingsPage() {
  const text = useText();
  const findings = useFindings();
  const chapters = CHAPTERS.map((chapter) => ({
    chapter,
    own: findings.filter(({ step }) => findStep(step)?.chapter === chapter),
  })).filter(({ own }) => own.length > 0);
  return (
    <article className={styles.page}>
      <h1>{text.t('frame:findings.title')}</h1>
      <p className={styles.intro}>{text.t('frame:findings.intro')}</p>
      {findings.length === 0 && <EmptyState icon="check" title={text.t('frame:findings.none')} />}
      {chapters.map(({ chapter, own }) => (
        <section key={chapter} aria-labelledby={`findings-${chapter}`}>
          <h2 id={`findings-${chapter}`} className={styles.chapter}>
            <ChapterMark chapter={chapterNumber(chapter)} size="small" />
            {text.t(`guide:chapter.${chapter}`)}
          </h2>
          <ul className={styles.list}>
            {own.map((finding) => (
              <Row key={finding.key} finding={finding} />
            ))}
          </ul>
        </section>
      ))}
      <Accepted />
    </article>
  );
}

function Row({ finding }: { readonly finding: Finding }) {
  const text = useText();
  const { docId, readOnly } = useWorkbook();
  const [isAccepting, setAccepting] = useState(false);
  const { message, why, mend } = findingWords(finding, text);
  const step = stepShowing(finding);
  return (
    <li className={styles.row}>
      <FindingChip
        severity={finding.severity}
        severityLabel={text.t(`vocabularies:severity.${finding.severity}.label`)}
      >
        {message}
      </FindingChip>
      <p>{why}</p>
      <p>{mend}</p>
      <div className={styles.actions}>
        <ButtonLink size="small" href={stepPath(docId, step, finding.at)} iconEnd="arrow-right">
          {text.t('frame:findings.goToField')}
        </ButtonLink>
        <OfferButton finding={finding} />
        {finding.severity !== 'error' && !readOnly && !isAccepting && (
          <Button size="small" variant="quiet" onClick={() => setAccepting(true)}>
            {text.t('frame:findings.accept')}
          </Button>
        )}
      </div>
      {isAccepting && <Reason finding={finding} onDone={() => setAccepting(false)} />}
    </li>
  );
}

function Reason({ finding, onDone }: { readonly finding: Finding; readonly onDone: () => void }) {
  const text = useText();
  const { apply } = useWorkbook();
  const language = useContentLanguage();
  const [reason, setReason] = useState('');
  return (
    <form
      className={styles.reason}
      data-own-undo
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== '') apply({ type: 'accept-finding', key: finding.key, reason });
        onDone();
      }}
    >
      <TextInput
        label={text.t('frame:findings.acceptReason')}
        value={reason}
        lang={language}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" isDisabled={reason.trim() === ''}>
        {text.t('frame:findings.acceptSave')}
      </Button>
      <Button variant="quiet" onClick={onDone}>
        {text.t('common:cancel')}
      </Button>
    </form>
  );
}

/** What was accepted and why; it can be taken back. */
function Accepted() {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const accepted = Object.entries(useAccepted());
  if (accepted.length === 0) return null;
  return (
    <Disclosure title={text.t('frame:findings.accepted')}>
      <ul className={styles.list}>
        {accepted.map(([key, reason]) => (
          <li key={key} className={styles.row}>
            <p>
              <strong>{titleOf(key)}</strong> <Said words={reason} />
            </p>
            {!readOnly && (
              <Button
                size="small"
                variant="quiet"
                onClick={() => apply({ type: 'accept-finding', key, reason: '' })}
              >
                {text.t('frame:findings.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );

  function titleOf(key: string): string {
    const check = ALL_CHECKS.find(({ id }) => key.startsWith(`${id}/`));
    return check ? text.t(`guide:step.${check.step}.title`) : '';
  }
}
