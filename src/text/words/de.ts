import type { WordLists } from '#domain/checks/check.ts';
export const german: WordLists = { vague: [], activityVerbs: [], instruments: [] };
