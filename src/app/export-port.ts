// Fills the export port: canvas to PDF in a worker, lists to Excel; each is loaded on first use.
import { loadBundle } from '#app/texts.ts';
import { useSettings } from '#workspace/settings.ts';
import type { ExportPort } from '#workspace/export-port.ts';

export const exportPort: ExportPort = {
  async canvas(snapshot, options) {
    const { exportCanvas } = await import('#report/export-client.ts');
    const { language } = useSettings.getState();
    return exportCanvas({ snapshot, language, loadBundle, ...options });
  },
  async sheets(snapshot, options) {
    const { exportSheets } = await import('#report/sheets-client.ts');
    const { language } = useSettings.getState();
    return exportSheets({ snapshot, language, loadBundle, ...options });
  },
};
