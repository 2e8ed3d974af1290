// What someone is typing into a short field, before it is handed over.
// While typed into, the field shows the draft, so that a tidied value never moves the caret.
// Must not know what the text means.
import { useEffect, useRef, useState } from 'react';

/** Quiet time after which a draft is handed over although the field still has focus, in ms. */
const quiet = 500;

/** What the hook gives to the input. */
interface Draft {
  value: string;
  /** Typed: show it, and hand it over soon. */
  change: (text: string) => void;
  /** Left, or Enter: hand it over now. */
  commit: () => void;
  /** Escape: forget what was not yet handed over. */
  revert: () => void;
}

/** Hands typed text over after a pause, on leaving, when the page is hidden, and on unmount. */
export function useDraft(value: string, onCommit: (text: string) => void): Draft {
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const timer = useRef(0);
  const handOver = useRef(onCommit);
  useEffect(() => {
    handOver.current = onCommit;
  });

  const flush = useRef(() => {
    clearTimeout(timer.current);
    if (pending.current === null) return;
    const text = pending.current;
    pending.current = null;
    handOver.current(text);
  });
  useEffect(() => {
    const now = flush.current;
    window.addEventListener('pagehide', now);
    document.addEventListener('visibilitychange', now);
    return () => {
      window.removeEventListener('pagehide', now);
      document.removeEventListener('visibilitychange', now);
      now();
    };
  }, []);

  return {
    value: draft ?? value,
    change: (text) => {
      setDraft(text);
      pending.current = text;
      clearTimeout(timer.current);
      timer.current = window.setTimeout(flush.current, quiet);
    },
    commit: () => {
      flush.current();
      setDraft(null);
    },
    revert: () => {
      clearTimeout(timer.current);
      pending.current = null;
      setDraft(null);
    },
  };
}
