// The file this tab is making: it goes on being made when its dialog is closed, so that work can go on, too.
// Must not know how files are made or shown.
import { create } from 'zustand';
import type { ExportFile } from '#domain/exports.ts';

export type ExportState =
  | { readonly is: 'idle' }
  /** `share` runs from 0 to 1. */
  | { readonly is: 'busy'; readonly share: number }
  | { readonly is: 'failed'; readonly reason: string | null }
  | ({ readonly is: 'saved'; readonly name: string } & Omit<ExportFile, 'bytes'>);

interface Exporting {
  readonly state: ExportState;
  /** Somebody looks at it; otherwise the end is told by a message. */
  readonly isWatched: boolean;
}

export const useExporting = create<Exporting>()(() => ({
  state: { is: 'idle' },
  isWatched: false,
}));
