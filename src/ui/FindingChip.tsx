// What a check says, quietly, right under what it speaks of.
// A link or a button when it leads somewhere, plain words when all is well.
// Must not know any check.
import type { MouseEventHandler, ReactNode } from 'react';
import { cx } from './cx.ts';
import styles from './FindingChip.module.css';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

export type Severity = 'error' | 'warning' | 'info' | 'passed';

const severityIcons: Record<Severity, IconName> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  passed: 'check',
};

interface FindingChipProps {
  severity: Severity;
  /** The severity in words, for screen readers. */
  severityLabel: string;
  children: ReactNode;
  href?: string;
  onClick?: MouseEventHandler<HTMLButtonElement>;
  /** For a chip that opens something. */
  isExpanded?: boolean;
}

/** One finding. */
export function FindingChip({
  severity,
  severityLabel,
  children,
  href,
  onClick,
  isExpanded,
}: FindingChipProps) {
  const className = cx(styles.chip, styles[severity]);
  const content = (
    <>
      <Icon name={severityIcons[severity]} size={17} />
      <VisuallyHidden>{severityLabel}: </VisuallyHidden>
      <span>{children}</span>
    </>
  );
  if (href)
    return (
      <a href={href} className={className}>
        {content}
      </a>
    );
  if (onClick)
    return (
      <button type="button" className={className} onClick={onClick} aria-expanded={isExpanded}>
        {content}
      </button>
    );
  return <span className={className}>{content}</span>;
}
