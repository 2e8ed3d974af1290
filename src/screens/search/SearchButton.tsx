// The way to the search: a button that shows its shortcut, and the shortcut. The search itself is fetched
// when it is first wanted.
import { lazy, Suspense, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Command } from '#screens/search/entry.ts';
import { giveFocusBack } from '#screens/search/focus.ts';
import styles from '#screens/search/SearchButton.module.css';
import { Button } from '#ui/Button.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { useText } from '#workspace/text-context.ts';

const SearchDialog = lazy(() =>
  import('#screens/search/SearchDialog.tsx').then((m) => ({ default: m.SearchDialog })),
);

interface SearchButtonProps {
  /** What can be done from here besides going somewhere. */
  readonly commands: () => readonly Command[];
}

/** Ctrl+K, on a Mac Command+K. */
export function SearchButton({ commands }: SearchButtonProps) {
  const text = useText();
  const [isOpen, setOpen] = useState(false);
  const before = useRef<Element>(null);
  const close = (): void => {
    setOpen(false);
    giveFocusBack(before.current);
  };
  const toggle = useEffectEvent(() => {
    if (isOpen) return close();
    before.current = document.activeElement;
    setOpen(true);
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || event.altKey || event.shiftKey) return;
      if (!(event.ctrlKey || event.metaKey)) return;
      // The browser would go to its own address line.
      event.preventDefault();
      toggle();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <>
      <Button
        icon="search"
        className={styles.button}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={() => setOpen(true)}
      >
        <span className={styles.words}>{text.t('search:title')}</span>
        <span className={styles.key} aria-hidden="true">
          <Kbd>Ctrl+K</Kbd>
        </span>
      </Button>
      {isOpen && (
        <Suspense>
          <SearchDialog commands={commands} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
