// Step 8.3: what stands between the workbook and its signature: open findings, steps that are not ready.
import { SEVERITIES } from '#domain/vocabularies/method.ts';
import { workbookPath } from '#frame/paths.ts';
import { stepPath } from '#frame/step-paths.ts';
import { isReady, stepStatus } from '#guide/progress.ts';
import { STEPS } from '#guide/steps.ts';
import { isInTrack } from '#guide/tracks.ts';
import styles from '#chapters/learn/StateView.module.css';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { useFindings } from '#workspace/findings.ts';
import { useSnapshot } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Counts by severity, and links to the steps that are still open. */
export function StateView() {
  const text = useText();
  const { docId } = useWorkbook();
  const snapshot = useSnapshot();
  const findings = useFindings();
  const open = STEPS.filter(
    ({ id }) =>
      id !== 'review' &&
      isInTrack(id, snapshot.answers.setup.track) &&
      !isReady(stepStatus(snapshot, id)),
  );
  return (
    <section className={styles.view} aria-labelledby="state-heading">
      <h2 id="state-heading">{text.t('frame:state.heading')}</h2>
      <ul className={styles.counts}>
        {SEVERITIES.map((severity) => (
          <li key={severity} data-severity={severity}>
            {text.t(`frame:state.${severity}`, {
              count: findings.filter((finding) => finding.severity === severity).length,
            })}
          </li>
        ))}
      </ul>
      <ButtonLink href={workbookPath(docId, 'findings')} iconEnd="arrow-right">
        {text.t('frame:state.toFindings')}
      </ButtonLink>
      <p>{text.t('frame:state.open', { count: open.length })}</p>
      <ul className={styles.steps}>
        {open.map(({ id, number }) => (
          <li key={id}>
            <a href={stepPath(docId, id)}>{`${number} ${text.t(`guide:step.${id}.title`)}`}</a>
          </li>
        ))}
      </ul>
    </section>
  );
}
