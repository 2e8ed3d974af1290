// Fills the export port: a worker makes each file; all of it is loaded on first use.
import { loadBundle } from '#app/texts.ts';
import { contentHash } from '#document/index.ts';
import type { ExportPort } from '#workspace/export-port.ts';
import { today } from '#workspace/today.ts';

export const exportPort: ExportPort = async (snapshot, job, options) => {
  const { exportFile } = await import('#report/export-client.ts');
  return exportFile({
    snapshot,
    job,
    loadBundle,
    // Only a signature is held against it.
    contentHash: snapshot.signatures.length > 0 ? contentHash(snapshot) : '',
    today: today(),
    ...options,
  });
};
