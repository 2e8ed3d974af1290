// Which Chromium the browser tests start, and how: quietly, asking no other host for anything.
// Knows nothing of the app.
import type { LaunchOptions } from '@playwright/test';
import { existsSync } from 'node:fs';

const DEBIAN = '/usr/bin/chromium';

/** Playwright's own Chromium when neither CHROMIUM_PATH nor Debian's is there. */
const executable = process.env['CHROMIUM_PATH'] || (existsSync(DEBIAN) ? DEBIAN : undefined);

export const chromiumFlags: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

export const launchOptions: LaunchOptions = {
  args: [...chromiumFlags],
  // Without any locale Chromium could not write "ł" or "õ" in the name of a file.
  env: { ...process.env, LANG: process.env['LANG'] || 'C.UTF-8' },
  ...(executable && { executablePath: executable }),
};
