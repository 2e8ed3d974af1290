// The number of a chapter in a disc of its hue.
// Decoration: the chapter's name stands beside it.
// Must not know the chapters.
import { cx } from './cx.ts';
import styles from './ChapterMark.module.css';

interface ChapterMarkProps {
  /** 1 to 8; also chooses the hue. */
  chapter: number;
  size?: 'small' | 'medium';
  /** A ring instead of a disc, for a chapter not begun. */
  isOutlined?: boolean;
}

/** A numbered disc. */
export function ChapterMark({ chapter, size = 'medium', isOutlined = false }: ChapterMarkProps) {
  return (
    <span
      data-chapter={chapter}
      aria-hidden="true"
      className={cx(styles.mark, styles[size], isOutlined && styles.outlined)}
    >
      {chapter}
    </span>
  );
}
