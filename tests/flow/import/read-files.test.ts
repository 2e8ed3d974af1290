import { describe, expect, it } from 'vitest';
import { decode } from '#flow/import/read-files.ts';

describe('the signs of a file', () => {
  const polish = 'Źródło';
  it('are read in UTF-8 and in both kinds of UTF-16', () => {
    const units = Uint16Array.from(`\uFEFF${polish}`, (sign) => sign.charCodeAt(0));
    const little = new Uint8Array(units.buffer);
    const big = little.map((_, at) => little[at ^ 1] ?? 0);
    expect(decode(new TextEncoder().encode(polish), 'en')).toBe(polish);
    expect(decode(little, 'en')).toBe(polish);
    expect(decode(big, 'en')).toBe(polish);
  });

  it('are read as an older spreadsheet in the language wrote them', () => {
    expect(decode(Uint8Array.from([0x8f, 0x72, 0xf3, 0x64, 0xb3, 0x6f]), 'pl')).toBe(polish);
    expect(decode(Uint8Array.from([0x42, 0x6f, 0x64, 0xf8]), 'en')).toBe('Bodø');
  });
});
