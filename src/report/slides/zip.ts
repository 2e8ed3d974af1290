// A ZIP archive as its parts, and parts as an archive. Reads what is stored or deflated; writes deflated.
// Runs in a browser and in Node; knows nothing of what the parts are.
import { crc32, joined } from '#report/drawn/png-chunks.ts';

export type ZipParts = ReadonlyMap<string, Uint8Array>;

const [LOCAL, CENTRAL, END] = [0x04_03_4b_50, 0x02_01_4b_50, 0x06_05_4b_50];
const [STORED, DEFLATED] = [0, 8];
/** Names are in UTF-8. */
const UTF8 = 0x08_00;

/** The parts by name, in their order. */
export async function unzipped(bytes: Uint8Array): Promise<ZipParts> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (view.getUint32(end, true) !== END) end -= 1;
  const parts = new Map<string, Uint8Array>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    const method = view.getUint16(at + 10, true);
    const length = view.getUint32(at + 20, true);
    const [name = 0, extra = 0, note = 0] = [28, 30, 32].map((place) =>
      view.getUint16(at + place, true),
    );
    const local = view.getUint32(at + 42, true);
    const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const content = bytes.subarray(from, from + length);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name));
    if (!path.endsWith('/'))
      parts.set(path, method === STORED ? content : await through(content, 'inflate'));
    at += 46 + name + extra + note;
  }
  return parts;
}

/** The archive, all its parts of one day (ISO date). */
export async function zipped(parts: ZipParts, day: string): Promise<Uint8Array> {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  const stamp = ((Math.max(1980, year) - 1980) << 9) | (month << 5) | date;
  const locals: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [path, content] of parts) {
    const name = new TextEncoder().encode(path);
    const packed = await through(content, 'deflate');
    const fields = [
      [2, 20],
      [2, UTF8],
      [2, DEFLATED],
      [2, 0],
      [2, stamp],
      [4, crc32(content)],
      [4, packed.length],
      [4, content.length],
      [2, name.length],
      [2, 0],
    ] as const;
    const local = record([[4, LOCAL], ...fields]);
    directory.push(
      record([[4, CENTRAL], [2, 20], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    locals.push(local, name, packed);
    offset += local.length + name.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record([
    [4, END],
    [2, 0],
    [2, 0],
    [2, parts.size],
    [2, parts.size],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...locals, ...directory, end]);
}

/** Numbers of two or four bytes, the lowest first. */
function record(fields: readonly (readonly [bytes: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [length]) => sum + length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [length, value] of fields) {
    if (length === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += length;
  }
  return bytes;
}

async function through(bytes: Uint8Array, way: 'deflate' | 'inflate'): Promise<Uint8Array> {
  const { readable, writable } =
    way === 'deflate'
      ? new CompressionStream('deflate-raw')
      : new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  const chunks: Uint8Array[] = [];
  const read = async (): Promise<void> => {
    const reader = readable.getReader();
    for (;;) {
      // One after the other is what a stream is.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await reader.read();
      if (done) return;
      chunks.push(value);
    }
  };
  await Promise.all([writer.write(bytes as Uint8Array<ArrayBuffer>), writer.close(), read()]);
  return joined(chunks);
}
