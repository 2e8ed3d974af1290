// The place of a chapter among the eight. Their names live in `locales`.
import { type ChapterId, CHAPTERS } from '#domain/vocabularies/method.ts';

/** 1 to 8, as printed beside the chapter's hue. */
export const chapterNumber = (chapter: ChapterId): number => CHAPTERS.indexOf(chapter) + 1;
