// Makes the full report of the running example as the app does, when told to from outside.
import { exportPort } from '#app/export-port.ts';
import { loadBundle } from '#app/texts.ts';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { createTranslator } from '#text/translator.ts';

const text = await createTranslator('en', ['example-nordvik'], loadBundle);
const snapshot = readSnapshot(
  docsFromData(
    nordvikExample((key) => text.t(`example-nordvik:${key}`)),
    'example',
  ),
);

window.exportReport = async () => {
  const { signal } = new AbortController();
  const { pages = 0 } = await exportPort(
    snapshot,
    { document: 'report', format: 'pdf' },
    { copy: 'public', language: 'en', content: 'en', signal, onProgress: () => {} },
  );
  if (pages < 20) throw new Error(`The report has only ${pages} pages`);
};

declare global {
  interface Window {
    exportReport?: () => Promise<void>;
  }
}
