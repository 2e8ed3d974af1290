// How far a piece of work is, as a bar with its name and value in words.
// Without a value it only says that work is going on.
// Must not know what is being done.
import { useId } from 'react';
import { cx } from './cx.ts';
import styles from './Progress.module.css';

interface ProgressBarProps {
  label: string;
  /** 0 to 1; left out while nobody knows. */
  value?: number;
  /** Shown at the end and read out, such as "40 %". */
  valueText?: string;
}

/** A bar that fills from its start. */
export function ProgressBar({ label, value, valueText }: ProgressBarProps) {
  const id = useId();
  const percent =
    value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div className={styles.progress}>
      <div className={styles.words}>
        <span id={id}>{label}</span>
        {valueText && <span>{valueText}</span>}
      </div>
      <progress
        className={styles.native}
        aria-labelledby={id}
        aria-valuetext={valueText}
        value={percent}
        max={100}
      />
      <div className={styles.bar} aria-hidden="true">
        <div
          className={cx(styles.fill, percent === undefined && styles.moving)}
          style={{ inlineSize: `${percent ?? 30}%` }}
        />
      </div>
    </div>
  );
}
