// What the checks notice that a copy may tell. A public one tells only what they would also find without private
// fields and without the judgement of people. Knows nothing of how it is printed.
import type { Finding } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Copy } from '#domain/exports.ts';
import { publicSnapshot, type Snapshot } from '#domain/snapshot.ts';
import { statusInTrack } from '#guide/progress.ts';
import { minutesOf } from '#guide/tracks.ts';
import type { ReportFindings } from '#pictures/report-part.ts';
import { missionSentence, type SentenceWords } from '#text/sentence.ts';
import { wordLists } from '#text/words.ts';

export interface Sight {
  /** Those of the content language. */
  readonly words: SentenceWords;
  /** ISO date. */
  readonly today: string;
  /** The fingerprint that a signature made now would hold. */
  readonly contentHash: () => string;
}

/** The findings of a whole workbook that a copy of it tells. */
export function toldFindings(whole: Snapshot, copy: Copy, sight: Sight): ReportFindings {
  const all = findingsOf({ ...whole, accepted: {} }, sight);
  const told = copy === 'internal' ? all : publicOnes(whole, all, sight);
  const isAccepted = ({ key, severity }: Finding): boolean =>
    severity !== 'error' && whole.accepted[key] !== undefined;
  return {
    open: told.filter((finding) => !isAccepted(finding)),
    accepted: told.filter(isAccepted),
  };
}

/** A finding that only appears when something private is hidden is none: it must be found both ways. */
function publicOnes(whole: Snapshot, all: readonly Finding[], sight: Sight): Finding[] {
  const isFound = new Set(all.map(({ key }) => key));
  return findingsOf(publicSnapshot(whole), sight).filter(({ key }) => isFound.has(key));
}

const findingsOf = (snapshot: Snapshot, { words, today, contentHash }: Sight): readonly Finding[] =>
  runChecks(
    {
      snapshot,
      today,
      words: wordLists(snapshot.meta.contentLanguage),
      statement: missionSentence(snapshot, words),
      contentHash,
      minutesOf,
    },
    (step) => statusInTrack(snapshot, step),
  );
