// Polish words that make a mission vague, open an activity or name an instrument. Own lists.
// Entries are stems: they match at the start of a word and take any ending along ("popraw": poprawa,
// poprawić), because Polish inflects. In a phrase only the last word may be a stem. A stem must not
// begin harmless words: "bony", not "bon", which would find "bonus".
import type { WordLists } from '#domain/checks/check.ts';
import { polishActivityVerbs } from '#text/words/pl-activities.ts';
import { polishInstruments } from '#text/words/pl-instruments.ts';
import { polishVague } from '#text/words/pl-vague.ts';

export const polish: WordLists = {
  vague: polishVague,
  activityVerbs: polishActivityVerbs,
  instruments: polishInstruments,
};
