// One from a list that opens.
// For a list longer than a dozen use ComboBox, for up to five RadioGroup.
// Must not keep the selection.
import { Button, Select as AriaSelect, SelectValue } from 'react-aria-components/Select';
import { AriaField } from './AriaField.tsx';
import { AriaLocale } from './AriaLocale.tsx';
import type { Choice } from './choice.ts';
import { ChoicePanel } from './ChoicePanel.tsx';
import { cx } from './cx.ts';
import field from './Field.module.css';
import type { FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import { IconButton } from './IconButton.tsx';
import styles from './Select.module.css';

interface SelectProps extends FieldProps {
  id?: string;
  items: readonly Choice[];
  selectedId: string | null;
  onSelect: (id: string | null) => void;
  placeholder: string;
  /** When given, a button with this label takes the choice back. */
  clearLabel?: string;
  isDisabled?: boolean;
}

/** A labelled list that opens. */
export function Select(props: SelectProps) {
  const {
    id,
    items,
    selectedId,
    onSelect,
    placeholder,
    clearLabel,
    isDisabled = false,
    className,
    ...frame
  } = props;
  const canClear = clearLabel !== undefined && selectedId !== null && !isDisabled;
  return (
    <AriaLocale>
      <AriaSelect
        className={cx(field.field, className)}
        value={selectedId}
        onChange={(choice) => onSelect(choice === null ? null : String(choice))}
        placeholder={placeholder}
        isDisabled={isDisabled}
        isInvalid={props.isInvalid === true}
      >
        <AriaField {...frame}>
          <div className={styles.row}>
            <Button {...(id && { id })} className={cx(styles.trigger)}>
              <SelectValue<Choice> className={cx(styles.value)}>
                {({ defaultChildren, isPlaceholder, selectedItems }) =>
                  isPlaceholder ? (
                    defaultChildren
                  ) : (
                    <span lang={selectedItems[0]?.lang}>{selectedItems[0]?.label}</span>
                  )
                }
              </SelectValue>
              <Icon name="chevron-down" />
            </Button>
            {canClear && (
              <IconButton icon="close" label={clearLabel} onClick={() => onSelect(null)} />
            )}
          </div>
        </AriaField>
        <ChoicePanel items={items} />
      </AriaSelect>
    </AriaLocale>
  );
}
