// Everything a finished file says, whatever it is packed in: streams inflated, parts unzipped, text read out, and what
// is written in entities or in hexadecimal said plainly.
import { textOf } from './pdf.ts';
import { heard } from './pdf-check.ts';
import { readObjects } from './pdf-objects.ts';
import { unzip } from './xlsx.ts';

/** As one text to look for secrets in. */
export function everyByte(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const start = raw.subarray(0, 4).toString('latin1');
  if (start === '%PDF')
    return withPlain([
      raw.toString('latin1'),
      JSON.stringify(readObjects(bytes)),
      textOf(bytes),
      ...heard(bytes),
    ]);
  if (start !== 'PK\u0003\u0004') return withPlain([raw.toString('utf8')]);
  return withPlain(
    [...unzip(bytes)].flatMap(([name, part]) => [name, Buffer.from(part).toString('utf8')]),
  );
}

/** Each part, and again without marks and entities where it has any. */
function withPlain(parts: readonly string[]): string {
  return parts
    .flatMap((part) =>
      /<|&#?\w+;|#\d+;/u.test(part)
        ? [part, plain(part), plain(part.replaceAll(/<[^>]*>/gu, ''))]
        : [part],
    )
    .join('\n');
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};
/** Entities of XML and HTML, and those of Mermaid, which have no sign before them. */
const plain = (text: string): string =>
  text.replaceAll(
    /&?#(x?)([\da-f]+);|&(\w+);/giu,
    (all: string, isHex: string, code: string | undefined, name: string | undefined) => {
      const point = Number.parseInt(code ?? '', isHex === '' ? 10 : 16);
      if (name !== undefined) return NAMED[name] ?? all;
      return point <= 0x10_ff_ff ? String.fromCodePoint(point) : all;
    },
  );
