// What every field has around its control: label, description, and a foot for findings.
// Gives the control the ids that tie them together.
// Must not know what kind of control it holds.
import { useId, type ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './Field.module.css';
import { useHyphens } from './hyphens.ts';

/** The props that every field of the kit takes. */
export interface FieldProps {
  label: string;
  /** The label is read out but not shown, for fields in a table. */
  isLabelHidden?: boolean | undefined;
  /** Beside the label: "optional", or a button that explains a word. */
  labelExtra?: ReactNode;
  description?: ReactNode;
  /** Under the control: findings, a counter. Read out with the field. */
  footer?: ReactNode;
  isInvalid?: boolean | undefined;
  className?: string | undefined;
}

/** Attributes that the control must carry. */
export interface ControlIds {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
}

interface FieldFrameProps extends FieldProps {
  /** The control's own id, when the caller needs to link to it. */
  id?: string | undefined;
  describedBy?: string | undefined;
  children: (ids: ControlIds) => ReactNode;
}

/** Label, description, control, foot. */
export function Field(props: FieldFrameProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const { describedBy, description, footer } = props;
  const describedIds = cx(
    Boolean(description) && `${id}-description`,
    Boolean(footer) && `${id}-footer`,
    describedBy,
  );
  return (
    <div className={cx(styles.field, props.className)}>
      <div className={cx(styles.labels, props.isLabelHidden && styles.hidden)}>
        <label htmlFor={id} className={styles.label}>
          {useHyphens()(props.label)}
        </label>
        {props.labelExtra && <span className={styles.extra}>{props.labelExtra}</span>}
      </div>
      {description && (
        <div id={`${id}-description`} className={styles.description}>
          {description}
        </div>
      )}
      {props.children({
        id,
        'aria-describedby': describedIds || undefined,
        'aria-invalid': props.isInvalid || undefined,
      })}
      {footer && (
        <div id={`${id}-footer`} className={styles.footer}>
          {footer}
        </div>
      )}
    </div>
  );
}
