// Something the reader should know, in the flow of the page.
// Tone is told by icon and words as well as by colour.
// Must not come and go by itself; that is a toast.
import type { ReactNode } from 'react';
import { cx } from './cx.ts';
import { Icon } from './Icon.tsx';
import styles from './Notice.module.css';
import { toneIcons, type Tone } from './tone-icons.ts';

interface NoticeProps {
  tone?: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** Read out when it appears: `status` politely, `alert` at once. */
  role?: 'status' | 'alert' | 'note';
}

/** A coloured box with an icon. */
export function Notice({ tone = 'info', title, children, actions, role = 'note' }: NoticeProps) {
  return (
    <div role={role} className={cx(styles.notice, styles[tone])}>
      <Icon name={toneIcons[tone]} className={styles.icon} />
      <div className={styles.words}>
        {title && <p className={styles.title}>{title}</p>}
        {children && <div>{children}</div>}
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
    </div>
  );
}
