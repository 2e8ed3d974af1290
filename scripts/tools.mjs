// Finds the programs that tests need beside Node (a Chromium, pdftotext, qpdf) and gets what is
// missing where that is possible without asking. Builtin modules only. Knows nothing of the tests.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runTool } from './install.mjs';

const LIBRE_OFFICE = ['writer', 'calc', 'impress'].map((part) => `libreoffice-${part}-nogui`);
const CHROMIUMS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * Sets up what is missing. Chromium's place goes into CHROMIUM_PATH, unless it is Playwright's own.
 * What cannot be had is said in a sentence; the tests that need it then fail by themselves.
 * @param {boolean} proof the full matrix: it opens Office files in LibreOffice, too
 */
export function ensureTestTools(proof = false) {
  /** @type {string[]} */
  const wanted = [];
  if (!chromium()) wanted.push('chromium');
  if (!find(['pdftotext'])) wanted.push('poppler-utils');
  if (!find(['qpdf'])) wanted.push('qpdf');
  if (proof && !find(['soffice'])) wanted.push(...LIBRE_OFFICE);
  if (wanted.length > 0) installFromDebian(wanted);

  const found = chromium();
  if (found) process.env.CHROMIUM_PATH = found;
  else runTool('playwright', ['install', 'chromium']);
  for (const [program, debian] of [
    ['pdftotext', 'poppler-utils'],
    ['qpdf', 'qpdf'],
    ...(proof ? [['soffice', LIBRE_OFFICE.join(' ')]] : []),
  ]) {
    if (program && !find([program])) {
      console.error(`Kurs: ${program} is missing. Please install it (Debian: ${debian}).`);
    }
  }
}

function chromium() {
  return process.env.CHROMIUM_PATH || find(CHROMIUMS);
}

/** @param {readonly string[]} packages */
function installFromDebian(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Kurs: installing ${packages.join(', ')} for the tests.`);
  const settings = /** @type {const} */ ({
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  spawnSync('apt-get', ['update', '-q'], settings);
  spawnSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], settings);
}

/**
 * The first of these programs on the path.
 * @param {readonly string[]} names
 * @returns {string | undefined}
 */
function find(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
