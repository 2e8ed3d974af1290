// How Kurs is built and how its unit tests run.
// Knows the folders; knows nothing of what is in them.
import react from '@vitejs/plugin-react';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import { csp } from './scripts/csp.mjs';
import app from './package.json' with { type: 'json' };
import { manifest } from './scripts/manifest.mjs';
import { notStarted } from './scripts/not-started.mjs';
import { textFiles } from './scripts/text-files.mjs';

/** Puts the policy into the built page, first of all, so that it also holds on any other server. */
const policy = {
  name: 'kurs:csp',
  apply: 'build' as const,
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: csp('meta') },
      injectTo: 'head-prepend' as const,
    },
  ],
};

const offline = VitePWA({
  registerType: 'prompt',
  injectRegister: false,
  manifest,
  manifestFilename: 'kurs.webmanifest',
  includeManifestIcons: false,
  workbox: {
    // Everything: a route, language or export that is first opened offline must be there.
    globPatterns: ['**/*'],
    // The manifest adds itself.
    globIgnores: ['.vite/**', 'sw.js', 'kurs.webmanifest'],
    maximumFileSizeToCacheInBytes: 40_000_000,
    navigateFallback: 'index.html',
    clientsClaim: true,
    cleanupOutdatedCaches: true,
    inlineWorkboxRuntime: true,
    sourcemap: false,
  },
});

export default defineConfig({
  base: './',
  define: {
    'import.meta.env.VITE_PSEUDO': JSON.stringify(process.env['VITE_PSEUDO'] ?? ''),
    'import.meta.env.VITE_VERSION': JSON.stringify(app.version),
  },
  plugins: [react(), policy, notStarted, textFiles, ...(process.env['VITEST'] ? [] : offline)],
  worker: {
    format: 'es',
    // jsPDF asks for these only in functions that the writer never calls.
    rolldownOptions: { external: ['html2canvas', 'dompurify', 'canvg'] },
  },
  build: {
    target: 'baseline-widely-available',
    manifest: true,
    // Fonts, wasm and pictures stay files: they are cached one by one and data: needs no policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      output: {
        // What the first page needs anyway, in one file: in dozens of small ones it shows later.
        codeSplitting: {
          groups: [{ name: 'first-page', tags: ['$initial'] }],
        },
      },
    },
  },
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/journeys/**', 'tests/architecture/fixture/**'],
    environment: 'node',
    setupFiles: ['tests/setup.ts'],
    maxWorkers: 2,
    // A hang, not a pace: a busy machine must not turn a slow property test red.
    testTimeout: 120_000,
    css: { modules: { classNameStrategy: 'non-scoped' } },
  },
});
