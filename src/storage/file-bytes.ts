// Bytes to text and back for the file: base64, SHA-256, raw deflate with a cap on what comes out.
// Knows nothing of workbooks.

type Bytes = Uint8Array<ArrayBuffer>;

/** `String.fromCharCode` takes its input as arguments: keep them below every engine's limit. */
const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += CHUNK) {
    parts.push(String.fromCharCode(...bytes.subarray(at, at + CHUNK)));
  }
  return btoa(parts.join(''));
}

/** Null for text that is no base64. */
export function fromBase64(text: string): Bytes | null {
  try {
    const binary = atob(text);
    const bytes = new Uint8Array(binary.length);
    for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
    return bytes;
  } catch {
    return null;
  }
}

export async function sha256(bytes: Bytes): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const deflate = (bytes: Uint8Array): Promise<Bytes> =>
  through(new CompressionStream('deflate-raw'), bytes, Infinity);

/** Rejects on damaged input, and with a RangeError as soon as more than `limit` bytes came out. */
export const inflate = (bytes: Uint8Array, limit: number): Promise<Bytes> =>
  through(new DecompressionStream('deflate-raw'), bytes, limit);

async function through(
  stream: CompressionStream,
  bytes: Uint8Array,
  limit: number,
): Promise<Bytes> {
  const writer = stream.writable.getWriter();
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close());
  const chunks: Bytes[] = [];
  let size = 0;
  const reader = stream.readable.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) break;
      size += value.length;
      if (size > limit) throw new RangeError('More bytes than allowed');
      chunks.push(value);
    }
    await written;
  } catch (error) {
    // The other end of a broken stream also rejects; this error already says it.
    written.catch(() => undefined);
    await reader.cancel().catch(() => undefined);
    throw error;
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
