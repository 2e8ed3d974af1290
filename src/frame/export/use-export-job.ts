// One file on its way: how far it is, what came of it. Saves it under a name that says what it is.
// Must not know how a file is made.
import { useEffect, useRef, useState } from 'react';
import { type Copy, type ExportFile, type ExportJob, MEDIA_TYPES } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Language } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import { download, fileName } from '#workspace/download.ts';
import { useExport } from '#workspace/export-port.ts';
import { useText } from '#workspace/text-context.ts';

export type ExportState =
  | { readonly is: 'idle' }
  /** `share` runs from 0 to 1. */
  | { readonly is: 'busy'; readonly share: number }
  | { readonly is: 'failed' }
  | ({ readonly is: 'saved'; readonly name: string } & Omit<ExportFile, 'bytes'>);

export interface Wish {
  readonly job: ExportJob;
  readonly copy: Copy;
  readonly language: Language;
}

const IDLE: ExportState = { is: 'idle' };

/** The state of the file, and the acts on it. Leaving the page calls the file off. */
export function useExportJob() {
  const text = useText();
  const make = useExport();
  const [state, setState] = useState<ExportState>(IDLE);
  const running = useRef<AbortController>(null);
  const cancel = (): void => {
    running.current?.abort();
    setState(IDLE);
  };
  useEffect(() => () => running.current?.abort(), []);

  const save = async (snapshot: Snapshot, { job, ...wish }: Wish): Promise<void> => {
    const { signal } = (running.current = new AbortController());
    setState({ is: 'busy', share: 0 });
    announce(text.t('export:busy'));
    try {
      const { bytes, ...file } = await make(snapshot, job, {
        ...wish,
        signal,
        onProgress: (share) => !signal.aborted && setState({ is: 'busy', share }),
      });
      const name = nameOf(snapshot, { job, ...wish }, text);
      download(name, bytes, MEDIA_TYPES[job.format]);
      setState({ is: 'saved', name, ...file });
      announce(text.t('export:saved', { name }));
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      setState({ is: 'failed' });
    }
  };
  return { state, save, cancel, forget: () => setState(IDLE) };
}

/** "Every-young-person.report.internal.pdf": the title, what it is, and for whom if it is not for everyone. */
function nameOf({ answers }: Snapshot, { job, copy }: Wish, text: Translator): string {
  const { title, territory } = answers.start;
  const about = [
    text.t(`export:names.${job.document}`),
    ...(job.document === 'pictures' && job.picture ? [job.picture] : []),
    ...(job.format === 'pdf' && job.paper ? [job.paper] : []),
    ...(copy === 'internal' ? [text.t('export:names.internal')] : []),
  ];
  return fileName(
    title.trim() || territory,
    text.t('frame:untitled'),
    `${about.join('-')}.${job.format}`,
  );
}
