// Random ids for records and workbooks. Sixteen letters and digits, about 82 bits.
const ALPHABET = '0123456789abcdefghijklmnopqrstuvwxyz';

/** A new id that no other copy will draw. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => ALPHABET[byte % ALPHABET.length]).join('');
}
