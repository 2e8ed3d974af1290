// Builds the pages that are measured, as the app itself is built but without service worker and policy.
// Knows nothing of what is on them.
import react from '@vitejs/plugin-react';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { textFiles } from '../scripts/text-files.mjs';

const pages = fileURLToPath(new URL('./pages/', import.meta.url));
const built = fileURLToPath(new URL('../.cache/bench/', import.meta.url));

/** Builds and returns the folder with a page for each HTML file in `pages/`. */
export async function buildPages(): Promise<string> {
  await build({
    configFile: false,
    root: pages,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    plugins: [react(), textFiles],
    worker: {
      format: 'es',
      rolldownOptions: { external: ['html2canvas', 'dompurify', 'canvg'] },
    },
    build: {
      outDir: built,
      emptyOutDir: true,
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      rolldownOptions: {
        input: readdirSync(pages)
          .filter((name) => name.endsWith('.html'))
          .map((name) => pages + name),
      },
    },
  });
  return built;
}
