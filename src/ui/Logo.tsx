// The sign of the app: a compass needle in a ring, with the name beside it.
// The name comes by prop like every text.
// Must not link anywhere by itself.
import { cx } from './cx.ts';
import styles from './Logo.module.css';

interface LogoProps {
  /** The app's name; left out, the sign stands alone as decoration. */
  name?: string;
  className?: string | undefined;
}

/** Needle and name. */
export function Logo({ name, className }: LogoProps) {
  return (
    <span className={cx(styles.logo, className)}>
      <svg viewBox="0 0 28 28" className={styles.sign} aria-hidden="true">
        <circle cx="14" cy="14" r="12.2" className={styles.ring} />
        <path d="M14 3.5 17.2 14h-6.4z" className={styles.north} />
        <path d="M14 24.5 10.8 14h6.4z" className={styles.south} />
      </svg>
      {name && <span>{name}</span>}
    </span>
  );
}
