// One file on its way: how far it is, what came of it. Saves it under a name that says what it is.
// Must not know how a file is made.
import { useEffect } from 'react';
import { type Copy, type ExportJob, ExportRefusal, MEDIA_TYPES } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Language } from '#text/language.ts';
import type { Translator } from '#text/translator.ts';
import { announce } from '#ui/announce.ts';
import { toasts } from '#ui/toasts.ts';
import { download, fileName } from '#workspace/download.ts';
import { type ExportState, useExporting } from '#workspace/exporting.ts';
import { useExport } from '#workspace/export-port.ts';
import { useText } from '#workspace/text-context.ts';

export interface Wish {
  readonly job: ExportJob;
  readonly copy: Copy;
  readonly language: Language;
  /** Of what people typed (BCP 47). */
  readonly content: string;
}

const IDLE: ExportState = { is: 'idle' };
const setState = (state: ExportState): void => useExporting.setState({ state });
let running: AbortController | null = null;

/** The state of the file, and the acts on it. */
export function useExportJob() {
  const text = useText();
  const make = useExport();
  const state = useExporting((exporting) => exporting.state);
  useEffect(() => {
    useExporting.setState({ isWatched: true });
    return () => {
      useExporting.setState({ isWatched: false });
      // What came of the last file is no news when the dialog opens again.
      if (useExporting.getState().state.is !== 'busy') setState(IDLE);
      else announce(text.t('export:goesOn'));
    };
  }, [text]);

  const save = async (snapshot: Snapshot, wish: Wish): Promise<void> => {
    const { signal } = (running = new AbortController());
    setState({ is: 'busy', share: 0 });
    announce(text.t('export:busy'));
    try {
      const { bytes, ...file } = await make(snapshot, wish.job, {
        copy: wish.copy,
        language: wish.language,
        content: wish.content,
        signal,
        onProgress: (share) => !signal.aborted && setState({ is: 'busy', share }),
      });
      const name = nameOf(snapshot, wish, text);
      download(name, bytes, MEDIA_TYPES[wish.job.format]);
      const saved = text.t('export:saved', { name });
      if (useExporting.getState().isWatched) {
        setState({ is: 'saved', name, ...file });
        announce(saved);
      } else {
        setState(IDLE);
        const { missing = [] } = file;
        toasts.add(
          missing.length > 0
            ? { tone: 'warn', text: `${saved} ${missingWords(text, missing)}` }
            : { text: saved },
        );
      }
    } catch (error) {
      if (signal.aborted) return;
      console.error(error);
      const reason = error instanceof ExportRefusal ? error.message : null;
      if (useExporting.getState().isWatched) return setState({ is: 'failed', reason });
      setState(IDLE);
      toasts.add({
        tone: 'error',
        text: `${text.t('export:failedTitle')}. ${reason ?? text.t('export:failed')}`,
      });
    }
  };
  const cancel = (): void => {
    running?.abort();
    setState(IDLE);
  };
  // A file on its way is not forgotten because somebody looks at other choices meanwhile.
  const forget = (): void => {
    if (useExporting.getState().state.is !== 'busy') setState(IDLE);
  };
  return { state, save, cancel, forget };
}

/** What the fonts lack, and what became of it. */
export const missingWords = (text: Translator, missing: readonly string[]): string =>
  text.t('export:missing', { letters: missing.join(' ') });

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
