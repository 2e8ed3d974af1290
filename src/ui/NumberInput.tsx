// A number, typed as text, because "1 234,5" and "1,234.5" are both numbers somewhere.
// The caller parses and formats; this field only carries the text.
// Must not know any number format.
import type { KeyboardEvent } from 'react';
import { TextInput, type TextInputProps } from './TextInput.tsx';
import { useDraft } from './use-draft.ts';

interface NumberInputProps extends Omit<
  TextInputProps,
  'value' | 'defaultValue' | 'onChange' | 'inputMode'
> {
  /** Formatted by the caller. */
  value: string;
  /** The text as typed; called after a pause, on leaving and on Enter. */
  onCommit: (text: string) => void;
}

/** A labelled number with a unit as `suffix`. */
export function NumberInput({ value, onCommit, onBlur, onKeyDown, ...rest }: NumberInputProps) {
  const draft = useDraft(value, onCommit);
  const keys = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') draft.commit();
    if (event.key === 'Escape') draft.revert();
    onKeyDown?.(event);
  };
  return (
    <TextInput
      autoComplete="off"
      {...rest}
      inputMode="decimal"
      value={draft.value}
      onChange={(event) => draft.change(event.currentTarget.value)}
      onKeyDown={keys}
      onBlur={(event) => {
        draft.commit();
        onBlur?.(event);
      }}
    />
  );
}
