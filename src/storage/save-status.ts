// What the screen may say about saving. `saved` is only said when nothing is waiting.
// Knows nothing of how saving works.
import type { FailureReason } from '#storage/failure.ts';

export interface SaveStatus {
  readonly state: 'saved' | 'saving' | 'failed';
  /** Changes that are not stored yet. */
  readonly pending: number;
  /** When this tab last stored something (milliseconds since 1970). */
  readonly savedAt: number | null;
  readonly failure: FailureReason | null;
  /** Attempts since it last worked. */
  readonly tries: number;
}

export const NOTHING_TO_SAVE: SaveStatus = {
  state: 'saved',
  pending: 0,
  savedAt: null,
  failure: null,
  tries: 0,
};
