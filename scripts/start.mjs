// `npm start`: from a fresh checkout to Kurs running on this computer, in one command.
// Runs on a plain Node 20 with nothing installed: builtin modules only.
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled, root } from './install.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT || 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  fail(`PORT must be a number from 0 to 65535, but it is "${process.env.PORT}".`);
}

ensureInstalled();
ensureBuilt();

try {
  const { url } = await serve({ folder: join(root, 'dist'), port });
  console.log(
    `\nKurs is running at ${url}\nStop it with Ctrl+C. After the first visit it also works when stopped.`,
  );
} catch (error) {
  const code = /** @type {NodeJS.ErrnoException} */ (error).code;
  fail(
    code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another one: PORT=${port + 1} npm start`
      : `Kurs could not be served on port ${port} (${code}).`,
  );
}

for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.once(signal, () => process.exit(0));
}

/**
 * @param {string} sentence
 * @returns {never}
 */
function fail(sentence) {
  console.error(sentence);
  process.exit(1);
}
