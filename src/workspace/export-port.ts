// The way out to paper, filled by `app`: chapters export without knowing `report`.
import { createContext, useContext } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';

export type Paper = 'A4' | 'A3';

export interface CanvasExport {
  readonly bytes: Uint8Array;
  readonly pages: number;
  /** Characters the fonts lack; each is printed as a visible mark. */
  readonly missing: readonly string[];
}

/** An Excel file and how many sheets it has. */
export interface SheetsExport {
  readonly bytes: Uint8Array;
  readonly sheets: number;
}

export interface ExportPort {
  /** The canvas as PDF. Rejects when the export fails or is aborted; nothing half-made is handed out. */
  canvas(
    snapshot: Snapshot,
    options: { paper: Paper; findings: number; signal: AbortSignal },
  ): Promise<CanvasExport>;
  /** All answers and lists as an Excel file, without what is private. Rejects like `canvas`. */
  sheets(snapshot: Snapshot, options: { signal: AbortSignal }): Promise<SheetsExport>;
}

export const ExportContext = createContext<ExportPort | null>(null);

/** The export of this edition. */
export function useExport(): ExportPort {
  const port = useContext(ExportContext);
  if (!port) throw new Error('useExport outside of ExportContext');
  return port;
}
