// The foot of every step: previous and next, whether all is stored, findings, and "ready".
import { SaveState } from '#frame/SaveState.tsx';
import { stepPath, workbookPath } from '#frame/paths.ts';
import styles from '#frame/StepFooter.module.css';
import { stepStatus } from '#guide/progress.ts';
import type { Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { announce } from '#ui/announce.ts';
import { useFindings } from '#workspace/findings.ts';
import { useSnapshot } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The bar below a step. */
export function StepFooter({ step }: { readonly step: Step }) {
  const text = useText();
  const { docId } = useWorkbook();
  const index = STEPS.findIndex(({ id }) => id === step.id);
  const [previous, next] = [STEPS[index - 1], STEPS[index + 1]];
  const count = useFindings().filter((finding) => finding.step === step.id).length;
  const title = (id: string): string => text.t(`guide:step.${id}.title`);
  return (
    <footer className={styles.footer}>
      <div className={styles.side}>
        {previous && (
          <ButtonLink
            href={stepPath(docId, previous.id)}
            icon="arrow-left"
            rel="prev"
            className={styles.nav}
          >
            <span className={styles.words}>{title(previous.id)}</span>
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
        <ReadyButton step={step} />
        {next && (
          <ButtonLink
            href={stepPath(docId, next.id)}
            variant="primary"
            iconEnd="arrow-right"
            rel="next"
            className={styles.nav}
          >
            <span className={styles.words}>{title(next.id)}</span>
          </ButtonLink>
        )}
      </div>
    </footer>
  );
}

/** Marks the step ready, which lets the checks of completeness speak. */
function ReadyButton({ step }: { readonly step: Step }) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const status = stepStatus(useSnapshot(), step.id);
  if (readOnly || status === 'reviewed' || status === 'signed') return null;
  const isReady = status === 'ready';
  const toggle = (): void => {
    apply({ type: 'mark-step', step: step.id, status: isReady ? 'draft' : 'ready' });
    announce(text.t(isReady ? 'frame:markedDraft' : 'frame:markedReady'));
  };
  return (
    <Button
      variant="quiet"
      icon={isReady ? 'check' : undefined}
      aria-pressed={isReady}
      onClick={toggle}
    >
      {text.t(isReady ? 'frame:ready' : 'frame:markReady')}
    </Button>
  );
}
