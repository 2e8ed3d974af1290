// Builds the command line into plain JavaScript that any Node from 20 on runs, with its fonts, texts and schemas as
// files beside it. Run by `scripts/kurs.mjs` and before packing. Knows nothing of the commands.
import { cpSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { root } from './install.mjs';

const target = join(root, 'dist-cli');
// Made beside and then put in its place: who runs the command meanwhile finds the old one or the new one, whole.
const draft = `${target}-${process.pid}`;

/** @type {{ version: string }} */
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

try {
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    define: { 'import.meta.env.VITE_VERSION': JSON.stringify(version) },
    plugins: [wasmBeside()],
    build: {
      ssr: 'src/cli/main.ts',
      outDir: draft,
      target: 'node20',
      ssrEmitAssets: true,
      assetsInlineLimit: 0,
      license: { fileName: 'licenses.md' },
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        // jsPDF asks for these only in functions that the writer never calls.
        external: ['html2canvas', 'dompurify', 'canvg'],
        // Side by side: wherever a module ends up, the texts lie beside it.
        output: { entryFileNames: 'main.js', chunkFileNames: '[name]-[hash].js' },
      },
    },
    // Everything goes in: an installed package needs no other one to run.
    ssr: { noExternal: true },
    experimental: {
      renderBuiltUrl: (file, { hostId }) => ({
        runtime: `new URL(${JSON.stringify(besideOf(hostId, file))}, import.meta.url).href`,
      }),
    },
  });
  cpSync(join(root, 'locales'), join(draft, 'locales'), { recursive: true });
  rmSync(target, { recursive: true, force: true });
  renameSync(draft, target);
} finally {
  rmSync(draft, { recursive: true, force: true });
}

/**
 * @param {string} host
 * @param {string} file
 */
function besideOf(host, file) {
  return relative(dirname(host), file).replaceAll('\\', '/');
}

/**
 * HarfBuzz looks for its own file beside itself; a bundle has to carry it along.
 * @returns {import('vite').Plugin}
 */
function wasmBeside() {
  const address = /new URL\(\s*["']([\w-]+\.wasm)["'],\s*import\.meta\.url\)/gu;
  return {
    name: 'kurs:wasm-beside',
    transform(code, id) {
      if (!code.includes('.wasm')) return null;
      return code.replaceAll(address, (_, name) => {
        const source = readFileSync(new URL(name, pathToFileURL(id)));
        const file = this.emitFile({ type: 'asset', name, source });
        return `new URL(import.meta.ROLLUP_FILE_URL_${file})`;
      });
    },
  };
}
