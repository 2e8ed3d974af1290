// Many from a short list that stays in sight.
// Reports one change at a time, because the document keeps one key per choice.
// Must not keep the selection.
import { ChoiceGroup, ChoiceRow } from './ChoiceGroup.tsx';
import type { Choice } from './choice.ts';
import styles from './Choices.module.css';
import { cx } from './cx.ts';
import type { FieldProps } from './Field.tsx';

interface CheckboxGroupProps extends FieldProps {
  id?: string;
  items: readonly Choice[];
  selectedIds: readonly string[];
  onToggle: (id: string, isSelected: boolean) => void;
  isDisabled?: boolean;
  /** Side by side where there is room. */
  isInColumns?: boolean;
}

/** A named group of check boxes. */
export function CheckboxGroup(props: CheckboxGroupProps) {
  const { items, selectedIds, onToggle, isDisabled, isInColumns, ...group } = props;
  return (
    <ChoiceGroup {...group}>
      <div className={cx(styles.list, isInColumns && styles.columns)}>
        {items.map((item) => (
          <ChoiceRow
            key={item.id}
            type="checkbox"
            label={item.label}
            lang={item.lang}
            description={item.description}
            isSelected={selectedIds.includes(item.id)}
            isDisabled={isDisabled}
            onChange={(isSelected) => onToggle(item.id, isSelected)}
          />
        ))}
      </div>
    </ChoiceGroup>
  );
}
