// Swedish words that make a mission vague, open an activity or name an instrument. Own lists.
// An entry matches at the start of a word and takes its ending along ("förbättr": förbättra, förbättring),
// so an entry must not begin harmless words: "lånet", not "lån", which would find "långsamt". Swedish writes
// compounds in one word, so a noun that mostly stands last in them is listed with its usual companions.
import type { WordLists } from '#domain/checks/check.ts';
import { swedishActivityVerbs } from '#text/words/sv-activities.ts';
import { swedishInstruments } from '#text/words/sv-instruments.ts';
import { swedishVague } from '#text/words/sv-vague.ts';

export const swedish: WordLists = {
  vague: swedishVague,
  activityVerbs: swedishActivityVerbs,
  instruments: swedishInstruments,
};
