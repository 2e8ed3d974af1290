// The foot of every step: previous and next, whether all is stored, findings, and how far it is.
import { STEP_IDS, type StepId, type TrackId } from '#domain/vocabularies/method.ts';
import { SaveState } from '#frame/SaveState.tsx';
import { workbookPath } from '#frame/paths.ts';
import { stepPath } from '#frame/step-paths.ts';
import styles from '#frame/StepFooter.module.css';
import { StatusButton } from '#frame/StatusButton.tsx';
import type { Step } from '#guide/step.ts';
import { isInTrack, trackSteps } from '#guide/tracks.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { useFindings } from '#workspace/findings.ts';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The bar below a step. */
export function StepFooter({ step }: { readonly step: Step }) {
  const text = useText();
  const { docId } = useWorkbook();
  const [previous, next] = neighbours(step.id, useAnswers('setup').track);
  const count = useFindings().filter((finding) => finding.step === step.id).length;
  const title = (id: string): string => text.t(`guide:step.${id}.title`);
  return (
    <footer className={styles.footer}>
      <div className={styles.side}>
        {previous && (
          <ButtonLink
            href={stepPath(docId, previous)}
            icon="arrow-left"
            rel="prev"
            className={styles.nav}
          >
            <span className={styles.words}>{title(previous)}</span>
          </ButtonLink>
        )}
        <SaveState />
      </div>
      <div className={styles.side}>
        {count > 0 && (
          <a className={styles.findings} href={workbookPath(docId, 'findings')}>
            {text.t('frame:findingsHere', { count })}
          </a>
        )}
        <StatusButton key={step.id} step={step} />
        {next && (
          <ButtonLink
            href={stepPath(docId, next)}
            variant="primary"
            iconEnd="arrow-right"
            rel="next"
            className={styles.nav}
          >
            <span className={styles.words}>{title(next)}</span>
          </ButtonLink>
        )}
      </div>
    </footer>
  );
}

/** The steps before and after in the track's order; around a step outside of it, in the method's order. */
function neighbours(step: StepId, track: TrackId | null): (StepId | undefined)[] {
  const order = isInTrack(step, track)
    ? trackSteps(track)
    : STEP_IDS.filter((id) => id === step || isInTrack(id, track));
  const index = order.indexOf(step);
  return [order[index - 1], order[index + 1]];
}
