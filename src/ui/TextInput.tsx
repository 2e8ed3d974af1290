// One line of text. A native input: the caller may bind it by ref and events, uncontrolled.
// Every native prop (lang, maxLength, onBeforeInput, …) goes straight through.
// Must not keep a copy of the text.
import type { ComponentProps, ReactNode, Ref } from 'react';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './Field.tsx';
import box from './input.module.css';

export interface TextInputProps
  extends FieldProps, Omit<ComponentProps<'input'>, keyof FieldProps | 'prefix' | 'ref'> {
  /** The <input> itself. */
  inputRef?: Ref<HTMLInputElement> | undefined;
  prefix?: ReactNode;
  /** Such as a unit. */
  suffix?: ReactNode;
}

/** A labelled line of text. */
export function TextInput(props: TextInputProps) {
  const {
    label,
    isLabelHidden,
    labelExtra,
    description,
    footer,
    isInvalid,
    className,
    ...control
  } = props;
  const { inputRef, prefix, suffix, id, 'aria-describedby': describedBy, ...native } = control;
  const frame = {
    label,
    isLabelHidden,
    labelExtra,
    description,
    footer,
    isInvalid,
    className,
    id,
    describedBy,
  };
  return (
    <Field {...frame}>
      {(ids) => (
        <span className={box.box}>
          {prefix && <span className={box.affix}>{prefix}</span>}
          <input type="text" {...native} {...ids} ref={inputRef} className={cx(box.input)} />
          {suffix && <span className={box.affix}>{suffix}</span>}
        </span>
      )}
    </Field>
  );
}
