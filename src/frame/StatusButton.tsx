// How far people say a step is: draft, ready, reviewed. Ready lets the checks of completeness speak.
// What is still missing is told first; it advises and never stands in the way.
import { useRef, useState } from 'react';
import type { StepStatus } from '#domain/vocabularies/method.ts';
import { stepPath } from '#frame/step-paths.ts';
import styles from '#frame/StatusButton.module.css';
import { stepStatus } from '#guide/progress.ts';
import { missingIn } from '#guide/ready-rules.ts';
import type { Step } from '#guide/step.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { Popover } from '#ui/Popover.tsx';
import { useSnapshot } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Marks the step, or shows what it lacks. */
export function StatusButton({ step }: { readonly step: Step }) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const status = stepStatus(useSnapshot(), step.id);
  if (readOnly) return null;
  const mark = (next: StepStatus): void => {
    apply({ type: 'mark-step', step: step.id, status: next });
    announce(text.t(`frame:marked.${next}`));
  };
  if (status === 'empty' || status === 'draft') return <ReadyButton step={step} onMark={mark} />;
  // A signed step can only be taken up again.
  const others = (
    status === 'signed' ? (['draft'] as const) : (['draft', 'ready', 'reviewed'] as const)
  ).filter((other) => other !== status);
  return (
    <MenuButton
      label={text.t('frame:statusOf', { status: text.t(`vocabularies:status.${status}.label`) })}
      icon="check"
      items={others.map((other) => ({
        id: other,
        label: text.t(`frame:markAs.${other}`),
        onAction: () => mark(other),
      }))}
    >
      {text.t(`vocabularies:status.${status}.label`)}
    </MenuButton>
  );
}

interface ReadyButtonProps {
  readonly step: Step;
  readonly onMark: (status: StepStatus) => void;
}

function ReadyButton({ step, onMark }: ReadyButtonProps) {
  const text = useText();
  const { docId, read } = useWorkbook();
  const trigger = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const missing = missingIn(useSnapshot(), step.id);
  const press = (): void => {
    // The snapshot of the hook may be a moment behind.
    if (missingIn(read.snapshot(), step.id).length === 0) onMark('ready');
    else setOpen(true);
  };
  return (
    <>
      <Button
        ref={trigger}
        variant="quiet"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onClick={press}
      >
        {text.t('frame:markAs.ready')}
      </Button>
      <Popover
        triggerRef={trigger}
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        label={text.t('ready:title')}
        placement="top"
      >
        <div className={styles.missing}>
          <h2>{text.t(missing.length > 0 ? 'ready:title' : 'ready:complete')}</h2>
          <ul>
            {missing.map(({ id, at }) => (
              <li key={id}>
                {at ? (
                  <a href={stepPath(docId, step.id, at)} onClick={() => setOpen(false)}>
                    {text.t(`ready:${step.id}.${id}`)}
                  </a>
                ) : (
                  text.t(`ready:${step.id}.${id}`)
                )}
              </li>
            ))}
          </ul>
          <Button
            onClick={() => {
              setOpen(false);
              onMark('ready');
            }}
          >
            {text.t(missing.length > 0 ? 'ready:anyway' : 'frame:markAs.ready')}
          </Button>
        </div>
      </Popover>
    </>
  );
}
