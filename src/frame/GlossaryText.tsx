// A paragraph of the guide in which the glossary's words explain themselves.
import { Fragment } from 'react';
import { type Glossary, glossaryPath, useGlossary } from '#frame/glossary.ts';
import styles from '#frame/GlossaryText.module.css';
import type { Piece } from '#text/term-matches.ts';
import { useHyphens } from '#ui/hyphens.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { WordCard } from '#ui/WordCard.tsx';
import { useText } from '#workspace/text-context.ts';

/** The words with a card at each term; plain until the glossary is here. */
export function GlossaryText({ words }: { readonly words: string }) {
  const glossary = useGlossary();
  const hyphenate = useHyphens();
  if (!glossary) return hyphenate(words);
  // A piece never moves within its text.
  return glossary
    .find(words)
    .map((piece, at) => (
      <Fragment key={`${at} ${piece.words}`}>
        {piece.term === undefined ? (
          hyphenate(piece.words)
        ) : (
          <Word piece={piece} glossary={glossary} />
        )}
      </Fragment>
    ));
}

function Word({ piece, glossary }: { readonly piece: Piece; readonly glossary: Glossary }) {
  const text = useText();
  const entry = glossary.byId.get(piece.term ?? '');
  if (!entry) return piece.words;
  return (
    <WordCard word={piece.words}>
      <strong className={styles.term}>{entry.term}</strong>
      <span className={styles.text}>{entry.text}</span>
      <TextLink href={glossaryPath(entry.id)} className={styles.link}>
        {text.t('glossary-ui:inGlossary')}
      </TextLink>
    </WordCard>
  );
}
