// Names that spreadsheets take for tabs. Knows nothing of what stands on the sheets.

/** In UTF-16 units. */
const MOST = 31;

/**
 * The wished names made legal: at most 31 letters, none of []:*?/\, no apostrophe at an end, no two alike.
 * Each sheet may wish for several, the best first; what is too long for all is cut after a word.
 */
export function sheetNames(wishes: readonly (readonly string[])[]): string[] {
  const taken = new Set<string>();
  return wishes.map((wished) => {
    const plain = wished.map(legal).filter((name) => name !== '');
    const name = plain.find((each) => each.length <= MOST) ?? cut(plain[0] ?? '_', MOST, '…');
    let free = name;
    for (let count = 2; taken.has(free.toLowerCase()); count += 1) {
      const number = ` ${count}`;
      free = `${cut(name, MOST - number.length, '')}${number}`;
    }
    taken.add(free.toLowerCase());
    return free;
  });
}

const legal = (name: string): string =>
  name
    .replaceAll(/:\s/gu, ' – ')
    .replaceAll(/[[\]:*?/\\]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s']+|[\s']+$/gu, '');

function cut(name: string, most: number, end: string): string {
  if (name.length <= most) return name;
  const room = name.slice(0, most - end.length);
  const words = room.slice(0, room.lastIndexOf(' ')).replace(/[\s,;–-]+$/u, '');
  return `${words.length > most / 2 ? words : room.toWellFormed().replace(/\uFFFD$/u, '')}${end}`;
}
