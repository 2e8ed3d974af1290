// Lithuanian words that make a mission vague, open an activity or name an instrument. Own lists.
// Entries are stems: they match at the start of a word and take any ending along ("gerin": gerinti,
// gerinimas), because Lithuanian inflects. In a phrase only the last word may be a stem. A stem must not
// begin harmless words: "tvarus", not "tvar", which would find "tvarka"; not "mokym", which would find
// the "mokymuose" of the official name for young people outside work and study.
import type { WordLists } from '#domain/checks/check.ts';
import { lithuanianActivities } from '#text/words/lt-activities.ts';
import { lithuanianActivityNouns } from '#text/words/lt-activity-nouns.ts';
import { lithuanianInstruments } from '#text/words/lt-instruments.ts';
import { lithuanianVague } from '#text/words/lt-vague.ts';

export const lithuanian: WordLists = {
  vague: lithuanianVague,
  activityVerbs: [...lithuanianActivities, ...lithuanianActivityNouns],
  instruments: lithuanianInstruments,
};
