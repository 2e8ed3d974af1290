// A word within a text that explains itself: a card on hover, on focus and on a tap.
// The card follows its word in the page, so that Tab goes on into it; nothing steals the focus and
// nothing is read out unasked. Must not know what it explains.
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { placeNear } from './place-near.ts';
import styles from './WordCard.module.css';
import { useDelayed } from './use-delayed.ts';

interface WordCardProps {
  /** The word as it stands in the text. */
  word: string;
  /** The card; it may hold a link. Only what may stand within a paragraph. */
  children: ReactNode;
}

const hoverDelay = 250;
/** Long enough to move the pointer onto the card, which keeps it open. */
const leaveDelay = 200;

/** A quietly underlined word and its card. */
export function WordCard({ word, children }: WordCardProps) {
  const [isOpen, turn] = useDelayed();
  const whole = useRef<HTMLSpanElement>(null);
  const button = useRef<HTMLSpanElement>(null);
  const card = useRef<HTMLSpanElement>(null);
  const id = useId();

  useEffect(
    () =>
      isOpen
        ? follow(whole.current, button.current, card.current, () => turn(false, 0))
        : undefined,
    [isOpen, turn],
  );

  return (
    <span
      ref={whole}
      onPointerEnter={(event) => event.pointerType === 'mouse' && turn(true, hoverDelay)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && turn(false, leaveDelay)}
      onFocus={(event) => event.target.matches(':focus-visible') && turn(true, 0)}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && turn(false, 0)}
    >
      {/* A real button would be a box in the line: no word could break, and a comma could. */}
      <span
        ref={button}
        role="button"
        tabIndex={0}
        className={styles.word}
        aria-expanded={isOpen}
        aria-controls={isOpen ? id : undefined}
        onClick={() => turn(true, 0)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          turn(true, 0);
        }}
      >
        {word}
      </span>
      {isOpen && (
        <span ref={card} id={id} popover="manual" className={styles.card}>
          {children}
        </span>
      )}
    </span>
  );
}

/** Keeps an open card at its word, and closes it on Escape and on a press elsewhere. */
function follow(
  whole: HTMLElement | null,
  word: HTMLElement | null,
  card: HTMLElement | null,
  close: () => void,
): (() => void) | undefined {
  if (!whole || !word || !card) return;
  card.showPopover?.();
  const place = () => placeNear(card, word.getBoundingClientRect());
  const press = (event: PointerEvent) => {
    if (event.target instanceof Node && !whole.contains(event.target)) close();
  };
  // Before anything else hears it: a drawer that holds the text stays open.
  const escape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    if (card.contains(document.activeElement)) word.focus();
    close();
  };
  place();
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  document.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  document.addEventListener('pointerdown', press, options);
  document.addEventListener('keydown', escape, options);
  return () => listening.abort();
}
