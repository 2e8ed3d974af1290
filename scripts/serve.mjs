// Serves a folder of built files on this computer only, as `npm start` and the browser tests need it.
// Builtin modules only. Knows nothing of what is in the files.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, resolve, sep } from 'node:path';
import { csp } from './csp.mjs';

/** @type {Record<string, string>} */
const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * @typedef {{ url: string, port: number, stop: () => Promise<void> }} Server
 *
 * Starts serving. Rejects with the system's error, for instance `EADDRINUSE`.
 * @param {{ folder: string, port?: number }} options port 0: any free one
 * @returns {Promise<Server>}
 */
export async function serve({ folder, port = 0 }) {
  const root = resolve(folder);
  const server = createServer((request, response) => {
    answer(root, request, response).catch(() => response.destroy());
  });
  await new Promise((done, fail) => {
    server.once('error', fail).listen(port, '127.0.0.1', () => done(undefined));
  });
  const address = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    port: address.port,
    stop: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 */
async function answer(root, request, response) {
  response.setHeader('Content-Security-Policy', csp('header'));
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  if (request.method !== 'GET' && request.method !== 'HEAD') return end(response, 405);
  const path = filePath(root, request.url ?? '/');
  if (path === null) return end(response, 400);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) return end(response, 404);
  response.writeHead(200, {
    'Content-Type': TYPES[extname(path).toLowerCase()] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': cacheControl(path.slice(root.length)),
  });
  if (request.method === 'HEAD') return response.end();
  createReadStream(path)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * @param {import('node:http').ServerResponse} response
 * @param {number} status
 */
function end(response, status) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(String(status));
}

/**
 * The file an address means, or null when the address is broken or leads out of the folder.
 * @param {string} root
 * @param {string} url
 */
function filePath(root, url) {
  try {
    const name = decodeURIComponent(/** @type {string} */ (url.split(/[?#]/, 1)[0]));
    const path = resolve(root, `.${sep}${name.endsWith('/') ? `${name}index.html` : name}`);
    return path.startsWith(root + sep) && !path.includes('\0') ? path : null;
  } catch {
    return null;
  }
}

/**
 * Files under assets/ carry a hash in their name; all others are asked for again each time,
 * above all index.html and sw.js, or a new version would never arrive.
 * @param {string} path
 */
function cacheControl(path) {
  return path.startsWith(`${sep}assets${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache';
}
