// German words that make a mission vague, open an activity or name an instrument. Own lists.
// Entries are stems: they match at the start of a word and take any ending along ("verbesser":
// verbessern, Verbesserung). A compound begins with its first part, so what stands last in it is listed
// whole ("jobplattform" beside "plattform"), and a separable verb also with "zu" ("voranzubring"). A stem
// must not begin harmless words: "apps", not "app", which would find "Appell".
import type { WordLists } from '#domain/checks/check.ts';
import { germanActivityVerbs } from '#text/words/de-activities.ts';
import { germanInstruments } from '#text/words/de-instruments.ts';
import { germanVague } from '#text/words/de-vague.ts';

export const german: WordLists = {
  vague: germanVague,
  activityVerbs: germanActivityVerbs,
  instruments: germanInstruments,
};
