// The built app on a port of its own, that can be stopped and started again for offline tests.
// Knows nothing of browsers.
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { serve } from '../../../scripts/serve.mjs';

export interface AppServer {
  /** The address of the app, the same after every start. */
  readonly url: string;
  /** Nobody answers at the address any more; open connections are cut. */
  stop(): Promise<void>;
  start(): Promise<void>;
}

/** Where the built app is; KURS_DIST names another folder, so that a build does not end a run. */
export const dist =
  process.env['KURS_DIST'] || fileURLToPath(new URL('../../../dist', import.meta.url));

/** Serves `folder`, the built app unless told otherwise. */
export async function startServer(folder = dist): Promise<AppServer> {
  if (!existsSync(`${folder}/index.html`)) throw new Error('Build the app first: npm run build');
  let running: Awaited<ReturnType<typeof serve>> | null = await serve({ folder });
  const { url, port } = running;
  return {
    url,
    async stop() {
      await running?.stop();
      running = null;
    },
    async start() {
      running ??= await serve({ folder, port });
    },
  };
}
