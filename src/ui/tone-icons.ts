// Which icon goes with which tone, so that colour is never the only sign.
// Must not know a component.
// Shared by notices and toasts.
import type { IconName } from './icon-shapes.ts';

export type Tone = 'info' | 'good' | 'warn' | 'error';

export const toneIcons: Record<Tone, IconName> = {
  info: 'info',
  good: 'check',
  warn: 'warning',
  error: 'error',
};
