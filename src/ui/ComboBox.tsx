// One from a long list, found by typing; what is not there yet can be added.
// Heavy (react-aria's combo box): load it with the step that needs it.
// Must not keep the selection.
import {
  type KeyboardEvent,
  type ReactNode,
  useContext,
  useEffect,
  useEffectEvent,
  useState,
} from 'react';
import {
  Button,
  ComboBox as AriaComboBox,
  ComboBoxStateContext,
  Input,
} from 'react-aria-components/ComboBox';
import { AriaField } from './AriaField.tsx';
import { AriaLocale } from './AriaLocale.tsx';
import type { Choice } from './choice.ts';
import { ChoicePanel } from './ChoicePanel.tsx';
import { cx } from './cx.ts';
import field from './Field.module.css';
import type { FieldProps } from './Field.tsx';
import styles from './ComboBox.module.css';
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
/** More at once nobody reads, and thousands open slowly; typing narrows them. */
const MOST = 100;

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
  const selected = items.find((item) => item.id === selectedId);
  const [typed, setTyped] = useState<string | null>(null);
  const [choices, setChoices] = useState(0);
  const text = typed ?? selected?.label ?? '';
  const wanted = text.trim();

  const fits =
    typed === null ? items : items.filter((item) => fold(item.label).includes(fold(wanted)));
  const found = fits.filter(({ id: each }, index) => index < MOST || each === selectedId);
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
    setChoices(choices + 1);
  };
  const leave = () => {
    if (typed !== null && wanted === '' && selectedId !== null) onSelect(null);
    setTyped(null);
  };

  return (
    <AriaLocale>
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
            <Deliberate choices={choices}>
              <Input
                // What is half typed is undone by the field itself.
                data-own-undo={typed === null ? undefined : true}
                {...(id && { id })}
                lang={typed === null ? selected?.lang : undefined}
                className={cx(box.input)}
                placeholder={placeholder}
              />
            </Deliberate>
            <Button className={cx(box.inner)}>
              <Icon name="chevron-down" />
            </Button>
          </div>
        </AriaField>
        <ChoicePanel items={shown} emptyText={emptyText} />
      </AriaComboBox>
    </AriaLocale>
  );
}

interface DeliberateProps {
  /** How often something was chosen. */
  choices: number;
  children: ReactNode;
}

/**
 * Nothing is chosen in passing: a list stays closed after a choice, and Tab leaves the field as it is.
 * react-aria would open the list again when the text is emptied, and take what the pointer rests on.
 */
function Deliberate({ choices, children }: DeliberateProps) {
  const state = useContext(ComboBoxStateContext);
  const close = (): void => {
    state?.selectionManager.setFocusedKey(null);
    state?.close();
  };
  const closeAfterChoice = useEffectEvent(close);
  useEffect(() => {
    if (choices > 0) closeAfterChoice();
  }, [choices]);
  const onKeyDownCapture = (event: KeyboardEvent): void => {
    if (event.key === 'Tab') close();
  };
  return (
    <div className={styles.input} onKeyDownCapture={onKeyDownCapture}>
      {children}
    </div>
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
