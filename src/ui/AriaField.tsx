// Label, description and foot of the fields made of react-aria, which ties them together itself.
// The twin of Field for Select, MultiSelect, ComboBox and DateInput.
// Must not know what kind of control it holds.
import type { ReactNode } from 'react';
import { Label } from 'react-aria-components/Label';
import { Text } from 'react-aria-components/Text';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import type { FieldProps } from './Field.tsx';
import { useHyphens } from './hyphens.ts';

/** Goes inside the react-aria field. */
export function AriaField(props: FieldProps & { children: ReactNode }) {
  return (
    <>
      <div className={cx(styles.labels, props.isLabelHidden && styles.hidden)}>
        <Label className={cx(styles.label)}>{useHyphens()(props.label)}</Label>
        {props.labelExtra && <span className={styles.extra}>{props.labelExtra}</span>}
      </div>
      {props.description && (
        <Text slot="description" elementType="div" className={cx(styles.description)}>
          {props.description}
        </Text>
      )}
      {props.children}
      {props.footer && (
        <Text slot="errorMessage" elementType="div" className={cx(styles.footer)}>
          {props.footer}
        </Text>
      )}
    </>
  );
}
