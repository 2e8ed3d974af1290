// Draws the app's PNG icons from the one SVG. Run it by hand after changing that: npm run icons
// The results are committed; nothing else needs this script.
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../public/icons/', import.meta.url));
const svg = readFileSync(`${folder}kurs.svg`, 'utf8');
const PAPER = '#FBF8F2';

/** A maskable icon may be cut to a circle of 80 %: it fills its square and draws smaller. */
const ICONS = [
  { name: 'kurs-192', size: 192, share: 1, ground: 'transparent' },
  { name: 'kurs-512', size: 512, share: 1, ground: 'transparent' },
  { name: 'kurs-maskable-512', size: 512, share: 0.72, ground: PAPER },
];

const executablePath = process.env.CHROMIUM_PATH || '/usr/bin/chromium';
const args = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu'] : ['--disable-gpu'];
const browser = await chromium.launch({ executablePath, args });
for (const { name, size, share, ground } of ICONS) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<body style="margin:0;display:grid;place-items:center;height:100vh;background:${ground}">` +
      `<div style="width:${share * 100}%">${svg}</div>`,
  );
  await page.screenshot({ path: `${folder}${name}.png`, omitBackground: true });
  await page.close();
}
await browser.close();
