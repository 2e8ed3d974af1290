// On or off, at once. A native check box in the role of a switch.
// The state is told by position and a tick, not by colour alone.
// Must not keep the state.
import { useId } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  label: string;
  description?: string;
  isOn: boolean;
  onToggle: (isOn: boolean) => void;
  isDisabled?: boolean;
}

/** A labelled switch. */
export function Switch({ label, description, isOn, onToggle, isDisabled }: SwitchProps) {
  const id = useId();
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        role="switch"
        className={styles.switch}
        checked={isOn}
        disabled={isDisabled}
        aria-labelledby={`${id}-label`}
        aria-describedby={description && `${id}-description`}
        onChange={(event) => onToggle(event.currentTarget.checked)}
      />
      <span>
        <span id={`${id}-label`}>{label}</span>
        {description && (
          <span id={`${id}-description`} className={styles.description}>
            {description}
          </span>
        )}
      </span>
    </label>
  );
}
