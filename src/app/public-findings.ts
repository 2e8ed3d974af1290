// What the checks notice that a public copy may tell: only what they would also find without the private fields and
// without the judgement of people. Knows nothing of how it is printed.
import { loadBundle } from '#app/texts.ts';
import { contentHash } from '#document/index.ts';
import type { Finding } from '#domain/checks/check.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import { publicSnapshot, type Snapshot } from '#domain/snapshot.ts';
import { statusInTrack } from '#guide/progress.ts';
import { minutesOf } from '#guide/tracks.ts';
import { isLanguage } from '#text/language.ts';
import { missionSentence, type SentenceWords } from '#text/sentence.ts';
import { createTranslator } from '#text/translator.ts';
import { wordLists } from '#text/words.ts';
import { today } from '#workspace/today.ts';

export interface PublicFindings {
  readonly open: readonly Finding[];
  /** Accepted with a reason; the reasons are not in it. */
  readonly accepted: readonly Finding[];
}

/** The findings of a workbook for its public report. */
export async function publicFindings(snapshot: Snapshot): Promise<PublicFindings> {
  const { contentLanguage } = snapshot.meta;
  const language = isLanguage(contentLanguage) ? contentLanguage : 'en';
  const words = await createTranslator(language, ['sentence'], loadBundle);
  return findingsToTell(snapshot, { words, today: today() });
}

interface Sight {
  /** Those of the content language. */
  readonly words: SentenceWords;
  /** ISO date. */
  readonly today: string;
}

/** The same, with what it rests on as an argument. */
export function findingsToTell(snapshot: Snapshot, sight: Sight): PublicFindings {
  const whole = allFindings({ ...snapshot, accepted: {} }, snapshot, sight);
  const isFound = new Set(whole.map(({ key }) => key));
  const told = allFindings(withoutJudgement(publicSnapshot(snapshot)), snapshot, sight).filter(
    ({ key }) => isFound.has(key),
  );
  const isAccepted = ({ key, severity }: Finding): boolean =>
    severity !== 'error' && snapshot.accepted[key] !== undefined;
  return {
    open: told.filter((finding) => !isAccepted(finding)),
    accepted: told.filter(isAccepted),
  };
}

/** Nobody's weight is told, not even by a finding that rests on it. */
const withoutJudgement = (snapshot: Snapshot): Snapshot => ({
  ...snapshot,
  stakeholders: snapshot.stakeholders.map((each) => ({
    ...each,
    power: null,
    interest: null,
    legitimacy: null,
    urgency: null,
  })),
});

/** Signatures are held against the whole workbook. */
const allFindings = (
  seen: Snapshot,
  whole: Snapshot,
  { words, today: day }: Sight,
): readonly Finding[] =>
  runChecks(
    {
      snapshot: seen,
      today: day,
      words: wordLists(seen.meta.contentLanguage),
      statement: missionSentence(seen, words),
      contentHash: () => contentHash(whole),
      minutesOf,
    },
    (step) => statusInTrack(seen, step),
  );
