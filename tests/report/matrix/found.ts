// Whether typed words stand in what a reader took out of a file: over columns and pages, and in scripts that readers
// put in another order.

/** What readers add or put otherwise, and no letter. */
const UNSAID = /\u034F|[\s\u00AD\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\p{Cc}\uFFFD]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;

const bare = (text: string): string => text.toWellFormed().normalize('NFC').replaceAll(UNSAID, '');

/** A text's letters to compare; where it runs from right to left, in no order, since readers differ in it. */
export const lettersOf = (text: string): string =>
  RIGHT_TO_LEFT.test(text) ? [...bare(text)].toSorted().join('') : bare(text);

const squeezedOf = memo(bare);

/** In one piece, or word after word: a text may go on in the next column, under a foot. */
export function isFound(typed: string, read: string): boolean {
  const whole = squeezedOf(read);
  if (whole.includes(bare(typed))) return true;
  const words = typed.split(/\s+/u).map(bare).filter(Boolean);
  if (RIGHT_TO_LEFT.test(typed)) return words.every((word) => whole.includes(word));
  for (let from = whole.indexOf(words[0] ?? ''); from >= 0;) {
    if (follows(words, whole, from)) return true;
    from = whole.indexOf(words[0] ?? '', from + 1);
  }
  return false;
}

function follows(words: readonly string[], whole: string, from: number): boolean {
  let at = from;
  return words.every((word) => {
    at = whole.indexOf(word, at) + word.length;
    return at >= word.length;
  });
}

/** The last text is asked about again and again. */
function memo(make: (text: string) => string): (text: string) => string {
  let [last, made] = ['', ''];
  return (text) => {
    if (text !== last) [last, made] = [text, make(text)];
    return made;
  };
}

/** Where two lists first part, a few letters around it on both sides; '' where they do not. */
export function parting(got: readonly string[], wanted: readonly string[]): string {
  const at = wanted.findIndex((line, index) => line !== got[index]);
  const place = at < 0 && got.length > wanted.length ? wanted.length : at;
  if (place < 0) return '';
  const [one = 'nothing', other = 'nothing'] = [got[place], wanted[place]];
  let same = 0;
  while (same < one.length && one[same] === other[same]) same += 1;
  const near = (line: string): string => line.slice(Math.max(0, same - 40), same + 40);
  return `line ${place} of ${got.length}, not ${wanted.length}: "${near(one)}" for "${near(other)}"`;
}
