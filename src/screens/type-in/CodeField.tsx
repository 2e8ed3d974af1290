// The field for a code: suggestions while it is typed, Enter opens what it stands for; empty, Enter goes on.
// Must not know what is opened.
import { type KeyboardEvent, type ReactNode, type Ref, useId, useState } from 'react';
import type { Suggestion } from '#screens/type-in/targets.ts';
import styles from '#screens/type-in/TypeIn.module.css';
import { Button } from '#ui/Button.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useText } from '#workspace/text-context.ts';

interface CodeFieldProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  readonly found: readonly Suggestion[];
  /** A suggestion that was chosen, or null for what was typed. */
  readonly onOpen: (suggestion: Suggestion | null) => void;
  /** What Enter opens while nothing is typed. */
  readonly next: Suggestion | null;
  readonly message: ReactNode;
  readonly inputRef: Ref<HTMLInputElement>;
}

/** A line with a list under it. */
export function CodeField(props: CodeFieldProps) {
  const { typed, onType, found, onOpen, next, message, inputRef } = props;
  const text = useText();
  const list = useId();
  const [chosen, setChosen] = useState<number | null>(null);
  const at = chosen !== null && chosen < found.length ? chosen : null;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const { length } = found;
    if (event.key === 'Enter') {
      event.preventDefault();
      onOpen(at === null ? null : (found[at] ?? null));
      setChosen(null);
    } else if (event.key === 'ArrowDown' && length > 0) {
      event.preventDefault();
      setChosen(at === null ? 0 : (at + 1) % length);
    } else if (event.key === 'ArrowUp' && length > 0) {
      event.preventDefault();
      setChosen(at === null ? length - 1 : (at - 1 + length) % length);
    } else if (event.key === 'Escape') {
      setChosen(null);
      onType('');
    }
  };
  return (
    <div className={styles.codeField} data-own-undo>
      <TextInput
        label={text.t('paper:screen.code')}
        description={text.t('paper:screen.codeHelp')}
        inputRef={inputRef}
        value={typed}
        onChange={(event) => {
          setChosen(null);
          onType(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at === null ? undefined : `${list}-${at}`}
        autoComplete="off"
        autoCapitalize="characters"
        autoCorrect="off"
        spellCheck={false}
        enterKeyHint="go"
        className={styles.code}
        footer={message}
      />
      <div
        id={list}
        role="listbox"
        aria-label={text.t('paper:screen.fits')}
        className={styles.found}
        hidden={found.length === 0}
      >
        {found.map((suggestion, index) => (
          // Keys choose by `aria-activedescendant` while the focus stays in the field.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
          <div
            key={suggestion.printed}
            id={`${list}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            className={styles.option}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onOpen(suggestion)}
          >
            <strong className={styles.tab}>{suggestion.printed}</strong>
            <span>{suggestion.title}</span>
          </div>
        ))}
      </div>
      {typed === '' && next && (
        <Button variant="quiet" className={styles.next} onClick={() => onOpen(next)}>
          <Kbd>Enter</Kbd>
          <span>{text.t('paper:screen.next', { code: next.printed, label: next.title })}</span>
        </Button>
      )}
    </div>
  );
}
