// A sentence with something to press in it. The sentence stays whole in its language: what goes into it is
// marked, and put in its place afterwards. Must not know the sentences.
import { Fragment, type ReactNode } from 'react';
import { NodeName } from '#flow/analysis/Names.tsx';
import { useText } from '#workspace/text-context.ts';

/** A sign of its own that no keyboard types. */
const MARK = '\uE000';

interface ToldProps {
  /** Says the sentence, with a mark for each part. */
  readonly words: (mark: (part: ReactNode) => string) => string;
}

/** The sentence. */
export function Told({ words }: ToldProps) {
  const parts: ReactNode[] = [];
  const mark = (part: ReactNode): string => `${MARK}${parts.push(part) - 1}${MARK}`;
  return words(mark)
    .split(MARK)
    .map((piece, at) => (
      // The pieces of one sentence never move within it.
      <Fragment key={`${at} ${piece}`}>{at % 2 === 1 ? parts[Number(piece)] : piece}</Fragment>
    ));
}

/** More names are not read in a sentence. */
const MOST_NAMED = 3;

interface ToldNamesProps {
  readonly ids: readonly string[];
  /** Says the sentence for a list of names. */
  readonly words: (names: string) => string;
}

/** A sentence about some Nodes; of many the first ones are named and the rest is counted. */
export function ToldNames({ ids, words }: ToldNamesProps) {
  const text = useText();
  const named = ids.slice(0, MOST_NAMED);
  const left = ids.length - named.length;
  return (
    <Told
      words={(mark) => {
        const names = named.map((id) => mark(<NodeName id={id} />));
        return words(
          text.list(left > 0 ? [...names, text.t('analysis:more', { count: left })] : names),
        );
      }}
    />
  );
}
