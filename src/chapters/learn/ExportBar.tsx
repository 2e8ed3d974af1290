// Saves the canvas as PDF, all lists for Excel, or hands the canvas to the browser's printer. Says what happened, also what could not be printed.
// Must not know how a PDF is made.
import { useEffect, useRef, useState } from 'react';
import styles from '#chapters/learn/ExportBar.module.css';
import { useSheetsExport } from '#chapters/learn/use-sheets-export.tsx';
import type { Snapshot } from '#domain/snapshot.ts';
import { Button } from '#ui/Button.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { Notice } from '#ui/Notice.tsx';
import { download, fileName } from '#workspace/download.ts';
import { type CanvasExport, type Paper, useExport } from '#workspace/export-port.ts';
import { useText } from '#workspace/text-context.ts';

type State = 'idle' | 'busy' | 'failed' | Omit<CanvasExport, 'bytes'>;

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

  const save = async (paper: Paper): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setState('busy');
    try {
      const { bytes, ...done } = await port.canvas(snapshot, {
        paper,
        findings,
        signal: control.signal,
      });
      const name = fileName(
        snapshot.answers.start.title,
        text.t('canvas:export.fileName'),
        `${paper}.pdf`,
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
          isDisabled={state === 'busy'}
          items={[
            ...(['A3', 'A4'] as const).map((paper) => ({
              id: paper,
              label: text.t(`canvas:export.${paper}`),
              onAction: () => void save(paper),
            })),
            sheets.entry,
          ]}
        />
        <Button icon="print" variant="quiet" onClick={() => print()}>
          {text.t('canvas:export.print')}
        </Button>
        {state === 'busy' && (
          <Button variant="quiet" icon="close" onClick={() => running.current?.abort()}>
            {text.t('canvas:export.cancel')}
          </Button>
        )}
      </div>
      <div role="status">{outcome(state, text)}</div>
      <div role="status">{sheets.outcome}</div>
    </div>
  );
}

function outcome(state: State, text: ReturnType<typeof useText>) {
  if (state === 'idle') return null;
  if (state === 'busy') return <p>{text.t('canvas:export.busy')}</p>;
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
