// Text of several lines that grows with what is written.
// A native textarea: the caller may bind it by ref and events, uncontrolled.
// Must not keep a copy of the text.
import {
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ComponentProps,
  type CSSProperties,
  type Ref,
} from 'react';
import { cx } from './cx.ts';
import { Field, type FieldProps } from './Field.tsx';
import box from './input.module.css';
import styles from './TextArea.module.css';

interface TextAreaProps
  extends FieldProps, Omit<ComponentProps<'textarea'>, keyof FieldProps | 'ref'> {
  /** The <textarea> itself. */
  inputRef?: Ref<HTMLTextAreaElement> | undefined;
}

/** A labelled text of several lines; `rows` is the least height (3). */
export function TextArea(props: TextAreaProps) {
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
  const { inputRef, id, 'aria-describedby': describedBy, rows = 3, onInput, ...native } = control;
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
  const area = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(inputRef, () => area.current as HTMLTextAreaElement, []);
  useLayoutEffect(() => grow(area.current), [native.value]);
  return (
    <Field {...frame}>
      {(ids) => (
        <span className={box.box}>
          <textarea
            {...native}
            {...ids}
            rows={rows}
            style={{ '--rows': rows } as CSSProperties}
            ref={area}
            className={cx(box.input, styles.area)}
            onInput={(event) => {
              grow(event.currentTarget);
              onInput?.(event);
            }}
          />
        </span>
      )}
    </Field>
  );
}

/** For browsers whose CSS cannot size a field by its content. */
function grow(area: HTMLTextAreaElement | null): void {
  if (!area || globalThis.CSS?.supports?.('field-sizing', 'content')) return;
  area.style.blockSize = 'auto';
  area.style.blockSize = `${area.scrollHeight}px`;
}
