// How far along, as a ring; the figure stands inside or beside it in words.
// Takes the hue of the chapter it stands in.
// Must not know what is counted.
import type { ReactNode } from 'react';
import styles from './Progress.module.css';

interface ProgressRingProps {
  /** 0 to 1. */
  value: number;
  /** Its name, such as "Progress". */
  label: string;
  /** The value in words, such as "3 of 12 steps". */
  valueText?: string;
  /** Side in px at normal text size. */
  size?: number;
  /** Stands in the ring. */
  children?: ReactNode;
}

const radius = 15;
const length = 2 * Math.PI * radius;

/** A ring that fills clockwise. */
export function ProgressRing({ value, label, valueText, size = 44, children }: ProgressRingProps) {
  const share = Math.min(1, Math.max(0, value));
  const side = `${size / 17}rem`;
  return (
    <div className={styles.ring} style={{ inlineSize: side, blockSize: side }}>
      <progress
        className={styles.native}
        aria-label={label}
        aria-valuetext={valueText}
        value={Math.round(share * 100)}
        max={100}
      />
      <svg viewBox="0 0 36 36" aria-hidden="true">
        <circle cx="18" cy="18" r={radius} className={styles.track} />
        {share > 0 && (
          <circle
            cx="18"
            cy="18"
            r={radius}
            className={styles.part}
            strokeDasharray={`${share * length} ${length}`}
            transform="rotate(-90 18 18)"
          />
        )}
      </svg>
      <span aria-hidden="true">{children}</span>
    </div>
  );
}
