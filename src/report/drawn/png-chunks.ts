// Title, description and size of a PNG, as chunks between its head and its picture. Knows nothing of drawing.

export interface PngWords {
  readonly title: string;
  readonly description: string;
  /** BCP 47. */
  readonly language: string;
  /** Pixels of the file to a pixel of the page. */
  readonly scale: number;
}

/** Signature and IHDR, which comes first and is always as long. */
const HEAD = 8 + 25;
/** CSS pixels to a metre. */
const PER_METRE = 96 / 0.0254;

/** The file with its words. */
export function withWords(
  png: Uint8Array,
  { title, description, language, scale }: PngWords,
): Uint8Array {
  const chunks = [
    size(Math.round(PER_METRE * scale)),
    words('Title', title, language),
    ...(description === '' ? [] : [words('Description', description, language)]),
    words('Software', 'Kurs', 'en'),
  ];
  return joined([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

const utf8 = new TextEncoder();

/** An uncompressed text of any letters (iTXt). */
const words = (keyword: string, text: string, language: string): Uint8Array =>
  chunk(
    'iTXt',
    utf8.encode(`${keyword}\0\0\0${language}\0${keyword}\0${text.replaceAll('\0', '')}`),
  );

function size(perMetre: number): Uint8Array {
  const content = new Uint8Array(9);
  const view = new DataView(content.buffer);
  view.setUint32(0, perMetre);
  view.setUint32(4, perMetre);
  content[8] = 1;
  return chunk('pHYs', content);
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(content.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, content.length);
  bytes.set(utf8.encode(type), 4);
  bytes.set(content, 8);
  view.setUint32(content.length + 8, crc32(bytes.subarray(4, content.length + 8)));
  return bytes;
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1)
    value = value & 1 ? 0xed_b8_83_20 ^ (value >>> 1) : value >>> 1;
  return value;
});

/** The check sum of PNG and ZIP. */
export const crc32 = (bytes: Uint8Array): number =>
  ~bytes.reduce((sum, byte) => (TABLE[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8), ~0) >>> 0;
