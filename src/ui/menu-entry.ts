// One entry of a menu.
// Kept apart so that a page can describe a menu without loading one.
// Must not know what the entry does.
import type { IconName } from './icon-shapes.ts';

export interface MenuEntry {
  id: string;
  label: string;
  description?: string;
  icon?: IconName;
  /** Shown only; the caller listens for the keys. */
  shortcut?: string;
  isDanger?: boolean;
  isDisabled?: boolean;
  /** A line above it. */
  startsGroup?: boolean;
  /** Either goes somewhere … */
  href?: string;
  /** … or does something. */
  onAction?: () => void;
}
