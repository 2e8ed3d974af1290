// One from a long list, found by typing; what is not there yet can be added.
// Heavy (react-aria's combo box): load it with the step that needs it.
// Must not keep the selection.
import { useState } from 'react';
import { Button, ComboBox as AriaComboBox, Input } from 'react-aria-components/ComboBox';
import { AriaField } from './AriaField.tsx';
import type { Choice } from './choice.ts';
import { ChoicePanel } from './ChoicePanel.tsx';
import { cx } from './cx.ts';
import field from './Field.module.css';
import type { FieldProps } from './Field.tsx';
import { Icon } from './Icon.tsx';
import box from './input.module.css';

interface ComboBoxProps extends FieldProps {
  id?: string;
  items: readonly Choice[];
  selectedId: string | null;
  /** Null when the field was emptied. */
  onSelect: (id: string | null) => void;
  /** Adds what was typed; needs `createLabel`. */
  onCreate?: (text: string) => void;
  /** Such as: Add "…". */
  createLabel?: (text: string) => string;
  emptyText: string;
  placeholder?: string;
  isDisabled?: boolean;
}

/** Cannot be the id of a record, which is made of letters and digits. */
const createId = ' create';

/** A labelled field that finds by typing. */
export function ComboBox(props: ComboBoxProps) {
  const {
    id,
    items,
    selectedId,
    onSelect,
    onCreate,
    createLabel,
    emptyText,
    placeholder = '',
    ...rest
  } = props;
  const { isDisabled = false, ...frame } = rest;
  const selectedLabel = items.find((item) => item.id === selectedId)?.label ?? '';
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? selectedLabel;
  const wanted = text.trim();

  const found =
    typed === null ? items : items.filter((item) => fold(item.label).includes(fold(wanted)));
  const isNew = wanted !== '' && !items.some((item) => fold(item.label) === fold(wanted));
  const shown =
    onCreate && createLabel && isNew
      ? [...found, { id: createId, label: createLabel(wanted) }]
      : found;

  const select = (key: string | number | null) => {
    // react-aria also says null while a name is only half typed; `leave` knows better.
    if (key === null) return;
    if (key === createId) onCreate?.(wanted);
    else onSelect(String(key));
    setTyped(null);
  };
  const leave = () => {
    if (typed !== null && wanted === '' && selectedId !== null) onSelect(null);
    setTyped(null);
  };

  return (
    <AriaComboBox
      className={cx(field.field, props.className)}
      items={shown}
      inputValue={text}
      onInputChange={(value) => value !== text && setTyped(value)}
      value={selectedId}
      onChange={select}
      onBlur={leave}
      defaultFilter={() => true}
      menuTrigger="input"
      allowsEmptyCollection
      allowsCustomValue
      isDisabled={isDisabled}
      isInvalid={props.isInvalid === true}
    >
      <AriaField {...frame}>
        <div className={box.box}>
          <Input
            // What is half typed is undone by the field itself.
            data-own-undo={typed === null ? undefined : true}
            {...(id && { id })}
            className={cx(box.input)}
            placeholder={placeholder}
          />
          <Button className={cx(box.inner)}>
            <Icon name="chevron-down" />
          </Button>
        </div>
      </AriaField>
      <ChoicePanel items={shown} emptyText={emptyText} />
    </AriaComboBox>
  );
}

/** Small letters without their marks, so that "zarzad" finds "Zarząd". */
function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'l')
    .toLowerCase();
}
