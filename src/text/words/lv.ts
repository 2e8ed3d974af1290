// Latvian words that make a mission vague, open an activity or name an instrument. Own lists.
// Entries are stems: they match at the start of a word and take any ending along ("uzlabo": uzlabot,
// uzlabošana), because Latvian inflects. In a phrase only the last word may be a stem. A stem must not
// begin harmless words: "granta", not "grants", which is gravel too; "apmācību kurs", not "apmācīb".
import type { WordLists } from '#domain/checks/check.ts';
import { latvianActivityVerbs } from '#text/words/lv-activities.ts';
import { latvianActivityNouns } from '#text/words/lv-activity-nouns.ts';
import { latvianInstruments } from '#text/words/lv-instruments.ts';
import { latvianVague } from '#text/words/lv-vague.ts';

export const latvian: WordLists = {
  vague: latvianVague,
  activityVerbs: [...latvianActivityVerbs, ...latvianActivityNouns],
  instruments: latvianInstruments,
};
