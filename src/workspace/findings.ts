// The findings of the open workbook, recomputed in a quiet moment after an edit, never while typing.
// A new finding about the field in focus waits until the field is left; a mended one goes at once.
import { createContext, useContext, useSyncExternalStore } from 'react';
import { contentHash, type Workbook } from '#document/index.ts';
import type { Finding } from '#domain/checks/check.ts';
import { addressOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepId, StepStatus, TrackId } from '#domain/vocabularies/method.ts';
import { createChecker } from '#domain/checks/run-checks.ts';
import { missionSentence, type SentenceWords } from '#text/sentence.ts';
import { wordLists } from '#text/words.ts';
import { useAttention } from '#workspace/attention.ts';

/** Milliseconds after the last edit before the checks read the workbook. */
const QUIET = 200;

export interface Findings {
  get(): readonly Finding[];
  subscribe(listener: () => void): () => void;
  close(): void;
}

interface Watched {
  /** Those of the content language. */
  readonly words: SentenceWords;
  /** The day here, as an ISO date. */
  readonly today: () => string;
  readonly statusOf: (snapshot: Snapshot, step: StepId) => StepStatus;
  /** Minutes of a step with a group in a track. */
  readonly minutesOf: (step: StepId, track: TrackId | null) => number;
}

/** Watches a workbook until closed. */
export function watchFindings(
  workbook: Workbook,
  { words, today, statusOf, minutesOf }: Watched,
): Findings {
  const listeners = new Set<() => void>();
  const check = createChecker();
  let shown: readonly Finding[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const show = (next: readonly Finding[]): void => {
    if (next.length === shown.length && next.every((finding, at) => isSame(finding, shown[at])))
      return;
    shown = next;
    for (const listener of listeners) listener();
  };
  const run = (): void => {
    const snapshot = workbook.snapshot();
    const input = {
      snapshot,
      today: today(),
      words: wordLists(snapshot.meta.contentLanguage),
      statement: missionSentence(snapshot, words),
      contentHash: () => contentHash(snapshot),
      minutesOf,
    };
    const { focused } = useAttention.getState();
    const spoken = new Set(shown.map((finding) => finding.key));
    const all = check(input, (step) => statusOf(snapshot, step));
    show(all.filter(({ key, at }) => spoken.has(key) || at === null || addressOf(at) !== focused));
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(run, QUIET);
  };

  run();
  const ends = [workbook.read.subscribe('all', soon), useAttention.subscribe(soon)];
  return {
    get: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    close() {
      clearTimeout(timer);
      for (const end of ends) end();
    },
  };
}

const isSame = (a: Finding, b: Finding | undefined): boolean =>
  a.key === b?.key &&
  a.severity === b.severity &&
  JSON.stringify(a.values) === JSON.stringify(b.values);

export const FindingsContext = createContext<Findings | null>(null);

/** The findings to show now, gravest first. */
export function useFindings(): readonly Finding[] {
  const findings = useContext(FindingsContext);
  if (!findings) throw new Error('useFindings outside of FindingsContext');
  return useSyncExternalStore(findings.subscribe, findings.get);
}
