// A Chromium with a profile on disk that can be killed like a computer that loses power, and opened
// again on the same profile. Knows nothing of the app.
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { chromiumFlags, launchOptions } from './chromium.ts';

export interface KillableBrowser {
  readonly context: BrowserContext;
  readonly page: Page;
  /** SIGKILL to the whole process group: no page hears of it, nothing is flushed. */
  kill(): Promise<void>;
}

/** Starts Chromium on a profile folder; call it again with the same folder after a kill. */
export async function launchKillable(profile: string): Promise<KillableBrowser> {
  const portFile = `${profile}/DevToolsActivePort`;
  await rm(portFile, { force: true });
  const options = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const program = launchOptions.executablePath ?? chromium.executablePath();
  const child = spawn(program, [...chromiumFlags, ...options, 'about:blank'], {
    detached: true, // A process group of its own, so that renderers die with it.
    stdio: 'ignore',
  });
  const gone = once(child, 'exit');
  const browser = await connect(portFile);
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium opened without a context');
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    async kill() {
      if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      await browser.close();
    },
  };
}

/** Chromium writes its port into the profile as soon as it listens. */
async function connect(portFile: string): Promise<Browser> {
  for (let tries = 0; tries < 150; tries += 1) {
    const [port] = (await readFile(portFile, 'utf8').catch(() => '')).split('\n');
    if (port) return chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    await pause(100);
  }
  throw new Error('Chromium did not start within 15 seconds');
}
