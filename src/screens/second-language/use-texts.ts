// The texts of the open workbook by step, with what is still to do. Knows nothing of how they are shown.
import { useMemo } from 'react';
import { type TextPair, textPairs } from '#domain/bilingual.ts';
import { type StepTexts, textsByStep } from '#guide/second-order.ts';
import { madeSentence } from '#text/sentence.ts';
import { useSnapshot } from '#workspace/read-hooks.ts';
import { useSentenceWords } from '#workspace/text-context.ts';

/** Missing, or behind its original. */
export const isToDo = ({ isMissing, isOutdated }: TextPair): boolean => isMissing || isOutdated;

/** How many texts there should be, and how many there are. */
export function countOf(pairs: readonly TextPair[]): { done: number; total: number } {
  const done = pairs.filter(({ second }) => second.trim() !== '').length;
  return { done, total: done + pairs.filter(({ isMissing }) => isMissing).length };
}

/** Every text with its other half, in the order of the steps. */
export function useTexts(): readonly StepTexts[] {
  const snapshot = useSnapshot();
  const words = useSentenceWords();
  return useMemo(
    () => textsByStep(textPairs(snapshot, madeSentence(snapshot, words))),
    [snapshot, words],
  );
}
