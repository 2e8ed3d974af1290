// Estonian words that make a mission vague, open an activity or name an instrument. Own lists.
// Entries are stems: they match at the start of a word and take any ending along ("paranda": parandada,
// parandame). Where the stem changes, each stem is listed ("töötuba", "töötoa"). A stem must not begin
// harmless words: "koolitusosak", not "osak", which would find "osakaal".
import type { WordLists } from '#domain/checks/check.ts';
import { estonianActivityNouns } from '#text/words/et-activities.ts';
import { estonianActivityVerbs } from '#text/words/et-activity-verbs.ts';
import { estonianInstruments } from '#text/words/et-instruments.ts';
import { estonianVague } from '#text/words/et-vague.ts';

export const estonian: WordLists = {
  vague: estonianVague,
  activityVerbs: [...estonianActivityNouns, ...estonianActivityVerbs],
  instruments: estonianInstruments,
};
