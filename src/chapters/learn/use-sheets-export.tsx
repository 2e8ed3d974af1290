// Saves all lists as an Excel file: the entry of a menu, and what came of it in words.
// Must not know how the file is made.
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';
import type { MenuEntry } from '#ui/menu-entry.ts';
import { Notice } from '#ui/Notice.tsx';
import { download, fileName } from '#workspace/download.ts';
import { useExport } from '#workspace/export-port.ts';
import { useText } from '#workspace/text-context.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The number is how many sheets were saved. */
type State = 'idle' | 'busy' | 'failed' | number;

/** The export of lists for the menu of a page; `outcome` belongs into a live region. */
export function useSheetsExport(snapshot: Snapshot): { entry: MenuEntry; outcome: ReactNode } {
  const text = useText();
  const port = useExport();
  const [state, setState] = useState<State>('idle');
  const running = useRef<AbortController>(null);
  useEffect(() => () => running.current?.abort(), []);

  const save = async (): Promise<void> => {
    const control = new AbortController();
    running.current = control;
    setState('busy');
    try {
      const { bytes, sheets } = await port.sheets(snapshot, { signal: control.signal });
      const { title } = snapshot.answers.start;
      download(fileName(title, text.t('sheets:fileName'), 'xlsx'), bytes, XLSX);
      setState(sheets);
    } catch (error) {
      if (control.signal.aborted) return;
      console.error(error);
      setState('failed');
    }
  };

  return {
    entry: {
      id: 'xlsx',
      label: text.t('sheets:menu'),
      description: text.t('sheets:hint'),
      startsGroup: true,
      isDisabled: state === 'busy',
      onAction: () => void save(),
    },
    outcome: outcomeOf(state, text),
  };
}

function outcomeOf(state: State, text: ReturnType<typeof useText>): ReactNode {
  if (state === 'idle') return null;
  if (state === 'busy') return <p>{text.t('sheets:busy')}</p>;
  if (state === 'failed') {
    return (
      <Notice tone="error" title={text.t('sheets:failedTitle')}>
        <p>{text.t('sheets:failed')}</p>
      </Notice>
    );
  }
  return <p>{text.t('sheets:done', { count: state })}</p>;
}
