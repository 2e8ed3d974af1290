// The ways to begin a workbook: blank, or from an example.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { Example } from '#guide/examples.ts';
import { loadActs } from '#screens/library/load-acts.ts';
import type { LibraryEntry } from '#storage/index.ts';
import { toasts } from '#ui/toasts.ts';
import { useText, useTextLoader } from '#workspace/text-context.ts';

interface Begin {
  readonly isBusy: boolean;
  /** Goes to the first ten minutes. */
  blank(): Promise<void>;
  /** Goes to its first step. */
  example(example: Example): Promise<void>;
}

/** Creates a workbook in the library and opens it. A failure is told and creates nothing. */
export function useBegin(): Begin {
  const text = useText();
  const loadTexts = useTextLoader();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const run = async (page: string, create: () => Promise<LibraryEntry>): Promise<void> => {
    setBusy(true);
    try {
      const { docId } = await create();
      await navigate(`/w/${docId}/${page}`);
    } catch (error) {
      console.error(error);
      toasts.add({ tone: 'error', text: text.t('library:createFailed') });
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    blank: () => run('begin', async () => (await loadActs()).createBlank(text.language)),
    example: (example) =>
      run('prepare/start', async () => {
        const [acts, words] = await Promise.all([loadActs(), loadTexts([`example-${example.id}`])]);
        return acts.createExample(example, words);
      }),
  };
}
