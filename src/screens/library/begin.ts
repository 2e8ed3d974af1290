// The ways to begin a workbook: blank, or from the example.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { loadActs } from '#screens/library/load-acts.ts';
import type { LibraryEntry } from '#storage/index.ts';
import { EXAMPLES } from '#text/namespaces.ts';
import { toasts } from '#ui/toasts.ts';
import { useText, useTextLoader } from '#workspace/text-context.ts';

interface Begin {
  readonly isBusy: boolean;
  blank(): Promise<void>;
  example(): Promise<void>;
}

/** Creates a workbook in the library and goes to its first step. A failure is told and creates nothing. */
export function useBegin(): Begin {
  const text = useText();
  const loadTexts = useTextLoader();
  const navigate = useNavigate();
  const [isBusy, setBusy] = useState(false);
  const run = async (create: () => Promise<LibraryEntry>): Promise<void> => {
    setBusy(true);
    try {
      const { docId } = await create();
      await navigate(`/w/${docId}/prepare/start`);
    } catch (error) {
      console.error(error);
      toasts.add({ tone: 'error', text: text.t('library:createFailed') });
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    blank: () => run(async () => (await loadActs()).createBlank(text.language)),
    example: () =>
      run(async () => {
        const [acts, words] = await Promise.all([loadActs(), loadTexts(EXAMPLES.slice(0, 1))]);
        return acts.createExample(words);
      }),
  };
}
