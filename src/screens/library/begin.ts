// The ways to begin a workbook: blank, or from the example.
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { createDocs, docsFromData, newId, stampMeta } from '#document/index.ts';
import { library } from '#storage/index.ts';
import { summaryOf } from '#screens/library/summary.ts';
import { toasts } from '#ui/toasts.ts';
import { EXAMPLE } from '#text/namespaces.ts';
import { useText, useTextLoader } from '#workspace/text-context.ts';

export interface Begin {
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
  const run = async (
    make: () => ReturnType<typeof createDocs> | Promise<ReturnType<typeof createDocs>>,
  ): Promise<void> => {
    setBusy(true);
    try {
      const docs = await make();
      await library.create({ docs }, summaryOf(docs));
      await navigate(`/w/${docs.docId}/prepare/start`);
    } catch (error) {
      console.error(error);
      toasts.add({ tone: 'error', text: text.t('library:createFailed') });
    } finally {
      setBusy(false);
    }
  };
  return {
    isBusy,
    blank: () =>
      run(() => {
        const docs = createDocs(newId());
        stampMeta(docs, Date.now(), text.language);
        return docs;
      }),
    example: () =>
      run(async () => {
        const [{ exampleData }, words] = await Promise.all([
          import('#screens/library/example.ts'),
          loadTexts(EXAMPLE),
        ]);
        return docsFromData(exampleData(words, Date.now()), newId());
      }),
  };
}
