// What the checks notice in a workbook, as in the app: only begun steps of the chosen track speak.
// Knows nothing of how it is told.
import { textsIn, writtenIn } from '#cli/words.ts';
import { contentHash } from '#document/index.ts';
import type { Finding } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { statusInTrack } from '#guide/progress.ts';
import { minutesOf } from '#guide/tracks.ts';
import { dayHere } from '#report/day-here.ts';
import { missionSentence, type SentenceWords } from '#text/sentence.ts';
import { wordLists } from '#text/words.ts';

export interface Noticed {
  /** Gravest first. */
  readonly open: readonly Finding[];
  /** Accepted with a reason. */
  readonly accepted: readonly Finding[];
}

/** The words of the mission sentence in the language a workbook is written in. */
export const sentenceWords = (language: string): Promise<SentenceWords> =>
  textsIn(writtenIn(language) ?? 'en', ['sentence']);

/** Everything the checks notice. */
export async function noticed(snapshot: Snapshot): Promise<Noticed> {
  const words = await sentenceWords(snapshot.meta.contentLanguage);
  const found = (seen: Snapshot): readonly Finding[] =>
    runChecks(
      {
        snapshot: seen,
        today: dayHere(),
        words: wordLists(seen.meta.contentLanguage),
        statement: missionSentence(seen, words),
        contentHash: () => contentHash(snapshot),
        minutesOf,
      },
      (step) => statusInTrack(seen, step),
    );
  const open = found(snapshot);
  const isOpen = new Set(open.map(({ key }) => key));
  const all = found({ ...snapshot, accepted: {} });
  return { open, accepted: all.filter(({ key }) => !isOpen.has(key)) };
}
