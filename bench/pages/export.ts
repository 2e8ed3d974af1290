// Makes the full report of the running example, or a large flow, as the app does, when told to from outside.
import { exportPort } from '#app/export-port.ts';
import { loadBundle } from '#app/texts.ts';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { ExportJob } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { createTranslator } from '#text/translator.ts';
import { bigWorkbook } from '../workbook-2000.ts';

const text = await createTranslator('en', ['example-nordvik'], loadBundle);
const snapshot = readSnapshot(
  docsFromData(
    nordvikExample((key) => text.t(`example-nordvik:${key}`)),
    'example',
  ),
);

const large = readSnapshot(docsFromData(bigWorkbook(), 'large'));

const make = async (from: Snapshot, job: ExportJob): Promise<void> => {
  const { signal } = new AbortController();
  const { pages = 0 } = await exportPort(from, job, {
    copy: 'public',
    language: 'en',
    content: 'en',
    signal,
    onProgress: () => {},
  });
  if (pages < 20) throw new Error(`The file has only ${pages} pages`);
};
window.exportReport = () => make(snapshot, { document: 'report', format: 'pdf' });
window.exportFlow = () => make(large, { document: 'flow', format: 'pdf', paper: 'A4' });

declare global {
  interface Window {
    exportReport?: () => Promise<void>;
    exportFlow?: () => Promise<void>;
  }
}
