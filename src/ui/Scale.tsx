// A judgement on a short scale of whole numbers, such as 0 to 4.
// Native radio buttons: arrow keys choose; Delete or Backspace takes the answer back.
// Must not know what the numbers mean.
import { useId, type KeyboardEvent } from 'react';
import { Button } from './Button.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';
import type { FieldProps } from './Field.tsx';
import styles from './Scale.module.css';

interface ScaleProps extends FieldProps {
  id?: string;
  min: number;
  max: number;
  value: number | null;
  onSelect: (value: number | null) => void;
  /** Words at the two ends. */
  minLabel?: string;
  maxLabel?: string;
  /** The name of a single number for screen readers and its tooltip, such as "3, strong". */
  stepLabel?: (value: number) => string;
  isDisabled?: boolean;
  /** When given, a button with this label takes the answer back. */
  clearLabel?: string;
}

/** A named row of numbers of which one can be chosen. */
export function Scale(props: ScaleProps) {
  const {
    min,
    max,
    value,
    onSelect,
    minLabel,
    maxLabel,
    stepLabel,
    isDisabled,
    clearLabel,
    ...group
  } = props;
  const name = useId();
  const steps = Array.from({ length: max - min + 1 }, (_, index) => min + index);
  const clearByKey = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') onSelect(null);
  };
  return (
    <ChoiceGroup {...group} role="radiogroup">
      <div className={styles.room}>
        <div className={styles.scale}>
          <div className={styles.steps}>
            {steps.map((step) => (
              <label key={step} className={styles.step} title={stepLabel?.(step)}>
                <input
                  type="radio"
                  name={name}
                  aria-label={stepLabel?.(step)}
                  checked={step === value}
                  disabled={isDisabled}
                  onChange={() => onSelect(step)}
                  onKeyDown={clearByKey}
                />
                {step}
              </label>
            ))}
          </div>
          {clearLabel && value !== null && !isDisabled && (
            <Button variant="quiet" size="small" icon="close" onClick={() => onSelect(null)}>
              <span className={styles.clear}>{clearLabel}</span>
            </Button>
          )}
          {(minLabel || maxLabel) && (
            <div className={styles.ends} aria-hidden="true">
              <span>{minLabel}</span>
              <span>{maxLabel}</span>
            </div>
          )}
        </div>
      </div>
    </ChoiceGroup>
  );
}
