// Many from a list that opens; what is chosen stands below as chips.
// Reports one change at a time, because the document keeps one key per choice.
// Must not keep the selection.
import { Button, Select, SelectValue } from 'react-aria-components/Select';
import { AriaField } from './AriaField.tsx';
import { AriaLocale } from './AriaLocale.tsx';
import type { Choice } from './choice.ts';
import { ChoicePanel } from './ChoicePanel.tsx';
import { Chips } from './Chips.tsx';
import { cx } from './cx.ts';
import field from './Field.module.css';
import type { FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import styles from './Select.module.css';

interface MultiSelectProps extends FieldProps {
  id?: string;
  items: readonly Choice[];
  selectedIds: readonly string[];
  onToggle: (id: string, isSelected: boolean) => void;
  placeholder: string;
  /** What the closed field says, such as "3 chosen". */
  summary: string;
  /** Name of the button that takes one chip away. */
  removeLabel: (item: Choice) => string;
  isDisabled?: boolean;
}

/** A labelled list of which many can be chosen, with chips. */
export function MultiSelect(props: MultiSelectProps) {
  const {
    id,
    items,
    selectedIds,
    onToggle,
    placeholder,
    summary,
    removeLabel,
    isDisabled = false,
    ...frame
  } = props;
  const change = (ids: readonly (string | number)[]) => {
    for (const item of items) {
      const isSelected = ids.includes(item.id);
      if (isSelected !== selectedIds.includes(item.id)) onToggle(item.id, isSelected);
    }
  };
  return (
    <AriaLocale>
      <Select
        className={cx(field.field, props.className)}
        selectionMode="multiple"
        value={selectedIds}
        onChange={change}
        placeholder={placeholder}
        isDisabled={isDisabled}
        isInvalid={props.isInvalid === true}
      >
        <AriaField {...frame}>
          <div className={styles.row}>
            <Button {...(id && { id })} className={cx(styles.trigger)}>
              <SelectValue className={cx(styles.value)}>
                {({ defaultChildren, isPlaceholder }) =>
                  isPlaceholder ? defaultChildren : summary
                }
              </SelectValue>
              <Icon name="chevron-down" />
            </Button>
          </div>
          <Chips
            items={items.filter((item) => selectedIds.includes(item.id))}
            onRemove={isDisabled ? undefined : (chip) => onToggle(chip, false)}
            removeLabel={removeLabel}
          />
        </AriaField>
        <ChoicePanel items={items} />
      </Select>
    </AriaLocale>
  );
}
