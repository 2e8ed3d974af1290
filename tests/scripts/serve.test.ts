import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

const outside = mkdtempSync(join(tmpdir(), 'kurs-serve-'));
const folder = join(outside, 'dist');
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  writeFileSync(join(outside, 'dist-secret.txt'), 'secret');
  for (const name of [
    'index.html',
    'sw.js',
    'assets/a-1.wasm',
    'assets/f-1.woff2',
    'kurs.webmanifest',
  ]) {
    writeFileSync(join(folder, name), name);
  }
  server = await serve({ folder });
});
afterAll(() => server.stop());

test.each([
  ['', 'text/html; charset=utf-8', 'no-cache'],
  ['sw.js', 'text/javascript; charset=utf-8', 'no-cache'],
  ['kurs.webmanifest', 'application/manifest+json', 'no-cache'],
  ['assets/a-1.wasm', 'application/wasm', 'public, max-age=31536000, immutable'],
  ['assets/f-1.woff2?v=1', 'font/woff2', 'public, max-age=31536000, immutable'],
])('"%s" arrives as %s, kept: %s', async (path, type, cache) => {
  const answer = await fetch(server.url + path);

  expect(answer.status).toBe(200);
  expect(answer.headers.get('content-type')).toBe(type);
  expect(answer.headers.get('cache-control')).toBe(cache);
  expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
});

test.each([
  '/../secret.txt',
  '/assets/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/../dist-secret.txt',
  '//secret.txt',
  '/%00',
  '/%',
  '/assets',
  '/missing.js',
])('nothing outside the folder is handed out: %s', async (path) => {
  expect(await rawStatus(path)).toBeGreaterThanOrEqual(400);
});

test('only reading is answered', async () => {
  expect((await fetch(server.url, { method: 'POST' })).status).toBe(405);
  expect((await fetch(server.url, { method: 'HEAD' })).status).toBe(200);
});

test('a stopped server frees its port for the next one', async () => {
  const first = await serve({ folder });
  await first.stop();
  const second = await serve({ folder, port: first.port });

  expect((await fetch(second.url)).status).toBe(200);
  await second.stop();
});

test('a taken port is told by the system’s own code', async () => {
  await expect(serve({ folder, port: server.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});

/** `fetch` would tidy the path up before it is sent. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port: server.port, path }, (answer) => {
      answer.resume();
      done(answer.statusCode);
    }).on('error', fail);
  });
}
