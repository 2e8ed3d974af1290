// Unpacks the text of a .prsm file: newer PRSM packs its JSON with LZ-String, 15 bits in each character.
// Knows nothing of what is inside.

const FIRST_CHARACTER = 32;
const BITS_PER_CHARACTER = 15;
/** Codes with a meaning of their own: a new letter of 8 or of 16 bits follows, or the end. */
const [BYTE, WORD, END] = [0, 1, 2];

/** The text inside, if it is packed so and begins with `{`; null when it is not, or longer than `most`. */
export function unpack(packed: string, most: number): string | null {
  const read = bitReader(packed);
  const letter = (code: number): string => String.fromCharCode(read(code === BYTE ? 8 : 16));
  const opening = read(2);
  if (opening >= END) return null;
  let before = letter(opening);
  if (before !== '{') return null;
  const known: string[] = ['', '', '', before];
  const parts = [before];
  let length = 1;
  let bits = 3;
  // How many more entries the book takes before a code needs one bit more.
  let room = 4;
  const learn = (entry: string): number => {
    room -= 1;
    return known.push(entry) - 1;
  };
  const widen = (): void => {
    if (room > 0) return;
    room = 2 ** bits;
    bits += 1;
  };
  while (read.hasMore()) {
    let code = read(bits);
    if (code === END) return parts.join('');
    if (code === BYTE || code === WORD) code = learn(letter(code));
    widen();
    // A code that is just being learned repeats what came before.
    const entry = code === known.length ? before + before.charAt(0) : known[code];
    if (!entry) return null;
    length += entry.length;
    if (length > most) return null;
    parts.push(entry);
    learn(before + entry.charAt(0));
    widen();
    before = entry;
  }
  return null;
}

/** Reads numbers of so many bits, lowest bit first; past the end there are only zeros. */
function bitReader(packed: string): ((bits: number) => number) & { hasMore: () => boolean } {
  let at = 0;
  let left = BITS_PER_CHARACTER;
  const bit = (): number => {
    left -= 1;
    const value = ((packed.charCodeAt(at) - FIRST_CHARACTER) >> left) & 1;
    if (left === 0) {
      at += 1;
      left = BITS_PER_CHARACTER;
    }
    return value;
  };
  const read = (bits: number): number => {
    let value = 0;
    for (let place = 0; place < bits; place += 1) value += bit() * 2 ** place;
    return value;
  };
  return Object.assign(read, { hasMore: () => at < packed.length });
}
