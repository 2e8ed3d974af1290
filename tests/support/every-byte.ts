// Everything a finished file says, whatever it is packed in: streams inflated, parts unzipped, text read out.
import { textOf } from './pdf.ts';
import { readObjects } from './pdf-objects.ts';
import { unzip } from './xlsx.ts';

/** As one text to look for secrets in. */
export function everyByte(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes);
  const start = raw.subarray(0, 4).toString('latin1');
  if (start === '%PDF')
    return [raw.toString('latin1'), JSON.stringify(readObjects(bytes)), textOf(bytes)].join('\n');
  if (start !== 'PK\u0003\u0004') return raw.toString('utf8');
  return [...unzip(bytes)]
    .map(([name, part]) => `${name}\n${Buffer.from(part).toString('utf8')}`)
    .join('\n');
}
