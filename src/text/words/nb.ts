// Norwegian words (bokmål) that make a mission vague, open an activity or name an instrument. Own lists.
// Entries match at the start of a word and take the ending along ("forbedr": forbedre, forbedring). A stem
// must not begin harmless words: "fremmer", not "fremme", which would find "fremmede".
import type { WordLists } from '#domain/checks/check.ts';
import { norwegianActivityVerbs } from '#text/words/nb-activities.ts';
import { norwegianInstruments } from '#text/words/nb-instruments.ts';
import { norwegianVague } from '#text/words/nb-vague.ts';

export const norwegian: WordLists = {
  vague: norwegianVague,
  activityVerbs: norwegianActivityVerbs,
  instruments: norwegianInstruments,
};
