// A Node's label as a line to type into, in its row of the outline.
// Must not keep the text: it goes into the workbook as it is typed.
import { useCallback } from 'react';
import { itemAt } from '#domain/schema.ts';
import { rename } from '#flow/flow-ui.ts';
import styles from '#flow/outline/outline.module.css';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useTextBinding } from '#workspace/text-binding.ts';

interface RenameFieldProps {
  readonly id: string;
  readonly label: string;
  /** By Enter or Escape; the row wants the focus back. */
  readonly onDone: () => void;
}

/** Takes the focus as it appears; ends when it is left. */
export function RenameField({ id, label, onDone }: RenameFieldProps) {
  const bind = useTextBinding(itemAt('nodes', id, 'label'));
  const language = useContentLanguage();
  const begin = useCallback(
    (element: HTMLInputElement | null) => {
      bind(element);
      element?.focus({ preventScroll: true });
      element?.select();
      element?.scrollIntoView({ block: 'nearest' });
    },
    [bind],
  );
  return (
    <input
      ref={begin}
      className={styles.input}
      aria-label={label}
      lang={language}
      autoComplete="off"
      onBlur={() => rename(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape'))
          return;
        event.preventDefault();
        event.stopPropagation();
        rename(null);
        onDone();
      }}
    />
  );
}
