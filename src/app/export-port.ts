// Fills the export port: canvas and report to PDF in a worker, lists to Excel; each is loaded on first use.
import { loadBundle } from '#app/texts.ts';
import type { ExportPort } from '#workspace/export-port.ts';
import { useSettings } from '#workspace/settings.ts';

export const exportPort: ExportPort = {
  async canvas(snapshot, { paper, findings, ...options }) {
    const { exportPdf } = await import('#report/export-client.ts');
    const { language } = useSettings.getState();
    const job = { draw: 'canvas', paper, findings } as const;
    return exportPdf({ snapshot, language, loadBundle, job, ...options });
  },
  async report(snapshot, options) {
    const [{ exportPdf }, { publicFindings }] = await Promise.all([
      import('#report/export-client.ts'),
      import('#app/public-findings.ts'),
    ]);
    const { language } = useSettings.getState();
    const job = { draw: 'report', findings: await publicFindings(snapshot) } as const;
    return exportPdf({ snapshot, language, loadBundle, job, ...options });
  },
  async sheets(snapshot, options) {
    const { exportSheets } = await import('#report/sheets-client.ts');
    const { language } = useSettings.getState();
    return exportSheets({ snapshot, language, loadBundle, ...options });
  },
};
