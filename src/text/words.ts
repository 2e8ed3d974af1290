// Word lists for the checks on wording, by the language a workbook is written in.
// Knows nothing of checks; how entries match is told in `#domain/checks/word-match.ts`.
import type { WordLists } from '#domain/checks/check.ts';
import { english } from '#text/words/en.ts';
import { polish } from '#text/words/pl.ts';

const NONE: WordLists = { vague: [], activityVerbs: [], instruments: [] };
const LISTS: Readonly<Record<string, WordLists>> = { en: english, pl: polish };

/**
 * The lists of a content language (BCP 47). A language without lists gets empty ones, so that checks
 * on wording stay silent rather than guess.
 */
export const wordLists = (language: string): WordLists =>
  LISTS[language.split('-', 1)[0] ?? ''] ?? NONE;
