// Typed words as Markdown shows them: no sign of theirs becomes markup, HTML or a link.
// Knows nothing of what is told.

/** Signs that mean something anywhere in a line. */
const SIGNS = /[\\`*_{}[\]<>#|~&$^]/gu;
/** Signs that mean something where a line begins: lists, rules, underlined headings, numbered points. */
const BEGINNING = /^(?:[=:]|[-+](?=[\s-]|$))/u;
const NUMBER = /^(\d{1,9})([.)])(?=\s|$)/u;
/** What readers make a link of by themselves. */
const LINK = /(?<=[a-z])(?=:\/\/)|(?<=\bwww)(?=\.)|(?=@)/giu;
/** Smileys and the like. */
const SHORT_NAME = /:(?=[a-z0-9_+-]+:)/giu;
/** Nothing that can be seen, but that some readers stumble over. */
const UNSEEN = /[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu;

/** Words in one line. */
export const inline = (words: string): string =>
  words
    .replaceAll(/[^\S\u00A0\u202F]+/gu, ' ')
    .replaceAll(UNSEEN, '')
    .trim()
    .replaceAll(SIGNS, String.raw`\$&`)
    .replaceAll(SHORT_NAME, String.raw`\:`)
    .replaceAll(LINK, '\\')
    .replace(BEGINNING, String.raw`\$&`)
    .replace(NUMBER, String.raw`$1\$2`);

/** Words in their own lines, of one paragraph: a break stands where people broke theirs. */
export const lines = (words: string, indent = ''): string =>
  words
    .split(/\r\n?|[\n\u2028\u2029]/u)
    .map(inline)
    .filter((line) => line !== '')
    .join(`\\\n${indent}`);

/** The address of a heading, as GitHub and those who follow it make it of its words. */
const slugOf = (words: string): string =>
  words
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
    .replaceAll(' ', '-');

/** Addresses are told apart by a number. */
export function slugs(): (words: string) => string {
  const used = new Map<string, number>();
  return (words) => {
    const slug = slugOf(words);
    let count = used.get(slug);
    if (count === undefined) {
      used.set(slug, 0);
      return slug;
    }
    let next = slug;
    do {
      count += 1;
      next = `${slug}-${count}`;
    } while (used.has(next));
    used.set(slug, count);
    used.set(next, 0);
    return next;
  };
}
