// What groups of choices share: a fieldset with its legend, description and foot.
// Must not know whether one or many can be chosen.
// Knows only ids and words.
import { useId, type ReactNode } from 'react';
import styles from './Choices.module.css';
import { cx } from './cx.ts';
import type { FieldProps } from './Field.tsx';
import { useHyphens } from './hyphens.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface ChoiceGroupProps extends FieldProps {
  /** A list that is only numbers or radio buttons names its role. */
  role?: 'radiogroup' | undefined;
  id?: string | undefined;
  children: ReactNode;
}

/** A named group of inputs. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const ownId = useId();
  const id = props.id ?? ownId;
  const { description, footer } = props;
  const label = useHyphens()(props.label);
  return (
    <fieldset
      id={id}
      role={props.role}
      className={cx(styles.group, props.className)}
      aria-describedby={
        cx(Boolean(description) && `${id}-description`, Boolean(footer) && `${id}-footer`) ||
        undefined
      }
      aria-invalid={props.role && props.isInvalid ? true : undefined}
    >
      <legend className={styles.legend}>
        {props.isLabelHidden ? <VisuallyHidden>{label}</VisuallyHidden> : label} {props.labelExtra}
      </legend>
      {description && (
        <div id={`${id}-description`} className={styles.description}>
          {description}
        </div>
      )}
      {props.children}
      {footer && (
        <div id={`${id}-footer`} className={styles.footer}>
          {footer}
        </div>
      )}
    </fieldset>
  );
}

interface ChoiceRowProps {
  type: 'checkbox' | 'radio';
  name?: string;
  label: string;
  lang?: string | undefined;
  description?: string | undefined;
  isSelected: boolean;
  isDisabled?: boolean | undefined;
  onChange: (isSelected: boolean) => void;
}

/** One check box or radio button with its words; the whole row can be pressed. */
export function ChoiceRow({
  type,
  name,
  label,
  lang,
  description,
  isSelected,
  isDisabled,
  onChange,
}: ChoiceRowProps) {
  return (
    <label className={styles.choice}>
      <input
        type={type}
        name={name}
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={styles.words}>
        <span lang={lang}>{label}</span>
        {description && <span className={styles.hint}>{description}</span>}
      </span>
    </label>
  );
}
