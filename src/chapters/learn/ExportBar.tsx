// Saves canvas or full report as PDF, all lists for Excel, or hands the canvas to the browser's printer.
// Says what happened, also what could not be printed.
// Must not know how a PDF is made.
import { useEffect, useRef, useState } from 'react';
import styles from '#chapters/learn/ExportBar.module.css';
import { useSheetsExport } from '#chapters/learn/use-sheets-export.tsx';
import type { Snapshot } from '#domain/snapshot.ts';
import { Button } from '#ui/Button.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { download, fileName } from '#workspace/download.ts';
import { type ExportOptions, type PdfExport, useExport } from '#workspace/export-port.ts';
import { useText } from '#workspace/text-context.ts';

type State =
  | 'idle'
  | 'failed'
  /** How far it is, 0 to 1. */
  | { readonly share: number }
  | Omit<PdfExport, 'bytes'>;

/** What can be saved, in the order of the menu. */
const CHOICES = ['A3', 'A4', 'report'] as const;
type Choice = (typeof CHOICES)[number];

/** The export menu and its outcome. */
export function ExportBar({
  snapshot,
  findings,
}: {
  readonly snapshot: Snapshot;
  readonly findings: number;
}) {
  const text = useText();
  const port = useExport();
  const [state, setState] = useState<State>('idle');
  const sheets = useSheetsExport(snapshot);
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const draw = (choice: Choice, options: ExportOptions): Promise<PdfExport> =>
    choice === 'report'
      ? port.report(snapshot, options)
      : port.canvas(snapshot, { paper: choice, findings, ...options });

  const save = async (choice: Choice): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setState({ share: 0 });
    try {
      const { bytes, ...done } = await draw(choice, {
        signal: control.signal,
        onProgress: (share) => !control.signal.aborted && setState({ share }),
      });
      const ending = choice === 'report' ? text.t('canvas:export.reportName') : choice;
      const name = fileName(
        snapshot.answers.start.title || text.t('frame:untitled'),
        text.t('canvas:export.fileName'),
        `${ending}.pdf`,
      );
      download(name, bytes, 'application/pdf');
      setState(done);
    } catch (error) {
      if (control.signal.aborted) return setState('idle');
      console.error(error);
      setState('failed');
    }
  };

  return (
    <div className={styles.bar} data-print="hide">
      <div className={styles.acts}>
        <MenuButton
          label={text.t('canvas:export.button')}
          icon="download"
          variant="primary"
          isDisabled={isBusy(state)}
          items={[
            ...CHOICES.map((choice) => ({
              id: choice,
              label: text.t(`canvas:export.${choice}`),
              startsGroup: choice === 'report',
              onAction: () => void save(choice),
            })),
            sheets.entry,
          ]}
        />
        <Button icon="print" variant="quiet" onClick={() => print()}>
          {text.t('canvas:export.print')}
        </Button>
        {isBusy(state) && (
          <Button variant="quiet" icon="close" onClick={() => running.current?.abort()}>
            {text.t('canvas:export.cancel')}
          </Button>
        )}
      </div>
      {isBusy(state) && <ProgressBar label={text.t('canvas:export.busy')} value={state.share} />}
      <div role="status">{outcome(state, text)}</div>
      <div role="status">{sheets.outcome}</div>
    </div>
  );
}

const isBusy = (state: State): state is { readonly share: number } =>
  typeof state === 'object' && 'share' in state;

function outcome(state: State, text: ReturnType<typeof useText>) {
  if (state === 'idle') return null;
  // The bar shows it; this is heard.
  if (isBusy(state)) return <VisuallyHidden>{text.t('canvas:export.busy')}</VisuallyHidden>;
  if (state === 'failed') {
    return (
      <Notice tone="error" title={text.t('canvas:export.failedTitle')}>
        <p>{text.t('canvas:export.failed')}</p>
      </Notice>
    );
  }
  return (
    <>
      <p>{text.t('canvas:export.done', { count: state.pages })}</p>
      {state.missing.length > 0 && (
        <Notice tone="warn" title={text.t('canvas:export.missingTitle')}>
          <p>{text.t('canvas:export.missing', { letters: state.missing.join(' ') })}</p>
        </Notice>
      )}
    </>
  );
}
