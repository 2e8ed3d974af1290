// The app built with the pseudo-language, and its words. Knows nothing of pages.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { pseudoBundle } from '#text/pseudo.ts';
import { createTranslator, type Translator } from '#text/translator.ts';
import { everyNamespace, loadBundle } from './texts.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = `${root}/.cache/pseudo-${process.env['TEST_WORKER_INDEX'] ?? '0'}`;

/** Builds it and returns the folder; a few seconds. */
export function buildPseudo(): string {
  execFileSync('vite', ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'error'], {
    cwd: root,
    env: { ...process.env, VITE_PSEUDO: '1' },
  });
  return folder;
}

/** English in the pseudo-language, as that build says it. */
export const pseudoTexts = (): Promise<Translator> =>
  createTranslator('en', everyNamespace, async (language, namespace) =>
    pseudoBundle(await loadBundle(language, namespace)),
  );
