// Things chosen, in a row, each with a button that takes it away.
// When one goes, the keyboard moves on to its neighbour.
// Must not know what was chosen.
import type { MouseEvent } from 'react';
import type { Choice } from './choice.ts';
import { IconButton } from './IconButton.tsx';
import styles from './Select.module.css';

interface ChipsProps {
  items: readonly Choice[];
  /** Absent: the chips can only be read. */
  onRemove?: ((id: string) => void) | undefined;
  removeLabel: (item: Choice) => string;
}

/** A list of chips; nothing when there are none. */
export function Chips({ items, onRemove, removeLabel }: ChipsProps) {
  if (items.length === 0) return null;
  const remove = (event: MouseEvent<HTMLButtonElement>, id: string) => {
    const chip = event.currentTarget.closest('li');
    const neighbour = chip?.nextElementSibling ?? chip?.previousElementSibling;
    neighbour?.querySelector('button')?.focus();
    onRemove?.(id);
  };
  return (
    <ul className={styles.chips}>
      {items.map((item) => (
        <li key={item.id} className={styles.chip}>
          <span lang={item.lang}>{item.label}</span>
          {onRemove && (
            <IconButton
              icon="close"
              size="small"
              label={removeLabel(item)}
              onClick={(event) => remove(event, item.id)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
