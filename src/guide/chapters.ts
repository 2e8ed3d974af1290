// The eight chapters of the method in order. Their names live in `locales`.
export const CHAPTERS = [
  'prepare',
  'understand',
  'mission',
  'people',
  'flow',
  'pilot',
  'communicate',
  'learn',
] as const;
export type ChapterId = (typeof CHAPTERS)[number];

/** 1 to 8, as printed beside the chapter's hue. */
export const chapterNumber = (chapter: ChapterId): number => CHAPTERS.indexOf(chapter) + 1;
