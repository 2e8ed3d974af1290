// Word lists for the checks on wording, by the language a workbook is written in.
// Knows nothing of checks; how entries match is told in `#domain/checks/word-match.ts`.
import type { WordLists } from '#domain/checks/check.ts';
import { isLanguage, type Language } from '#text/language.ts';
import { german } from '#text/words/de.ts';
import { english } from '#text/words/en.ts';
import { estonian } from '#text/words/et.ts';
import { lithuanian } from '#text/words/lt.ts';
import { latvian } from '#text/words/lv.ts';
import { norwegian } from '#text/words/nb.ts';
import { polish } from '#text/words/pl.ts';
import { swedish } from '#text/words/sv.ts';

const NONE: WordLists = { vague: [], activityVerbs: [], instruments: [] };
const LISTS: Readonly<Record<Language, WordLists>> = {
  de: german,
  en: english,
  et: estonian,
  lt: lithuanian,
  lv: latvian,
  nb: norwegian,
  pl: polish,
  sv: swedish,
};

/**
 * The lists of a content language (BCP 47). A language without lists gets empty ones, so that checks
 * on wording stay silent rather than guess.
 */
export function wordLists(language: string): WordLists {
  const [base = ''] = language.split('-', 1);
  return isLanguage(base) ? LISTS[base] : NONE;
}
