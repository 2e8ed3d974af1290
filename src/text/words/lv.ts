import type { WordLists } from '#domain/checks/check.ts';
export const latvian: WordLists = { vague: [], activityVerbs: [], instruments: [] };
