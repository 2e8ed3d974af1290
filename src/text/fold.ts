// Words without case and accents, so that "zarzad" finds "Zarząd". Knows nothing of what is searched.

/** Letters that do not come apart into a base letter and a mark. */
const WHOLE: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ς: 'σ',
};

/** Small letters of a language without their marks; by way of the capitals, which some letters share. */
export const fold = (text: string, locale: string): string =>
  text
    .toLocaleUpperCase(locale)
    .toLocaleLowerCase(locale)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[łøđðþßæœıς]/gu, (letter) => WHOLE[letter] ?? letter);
