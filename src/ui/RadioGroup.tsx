// One from a short list that stays in sight.
// An answer can be taken back, as every answer in a workbook can.
// Must not keep the selection.
import { useId } from 'react';
import { Button } from './Button.tsx';
import { ChoiceGroup, ChoiceRow } from './ChoiceGroup.tsx';
import type { Choice } from './choice.ts';
import styles from './Choices.module.css';
import { cx } from './cx.ts';
import type { FieldProps } from './Field.tsx';

interface RadioGroupProps extends FieldProps {
  id?: string;
  items: readonly Choice[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  isDisabled?: boolean;
  isInColumns?: boolean;
  /** When given, a button with this label takes the answer back. */
  clearLabel?: string;
}

/** A named group of radio buttons. */
export function RadioGroup(props: RadioGroupProps) {
  const { items, selectedId, onSelect, isDisabled, isInColumns, clearLabel, ...group } = props;
  const name = useId();
  return (
    <ChoiceGroup {...group} role="radiogroup">
      <div className={cx(styles.list, isInColumns && styles.columns)}>
        {items.map((item) => (
          <ChoiceRow
            key={item.id}
            type="radio"
            name={name}
            label={item.label}
            lang={item.lang}
            description={item.description}
            isSelected={item.id === selectedId}
            isDisabled={isDisabled}
            onChange={() => onSelect(item.id)}
          />
        ))}
      </div>
      {clearLabel && selectedId !== null && !isDisabled && (
        <div>
          <Button variant="quiet" size="small" icon="close" onClick={() => onSelect(null)}>
            {clearLabel}
          </Button>
        </div>
      )}
    </ChoiceGroup>
  );
}
