// The way out to paper, filled by `app`: chapters export without knowing `report`.
import { createContext, useContext } from 'react';
import type { Snapshot } from '#domain/snapshot.ts';

export type Paper = 'A4' | 'A3';

export interface PdfExport {
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

export interface ExportOptions {
  readonly signal: AbortSignal;
  /** Hears a share from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Rejects when an export fails or is aborted; nothing half-made is handed out. */
export interface ExportPort {
  /** The canvas as PDF; `findings` says how many are open. */
  canvas(
    snapshot: Snapshot,
    options: ExportOptions & { readonly paper: Paper; readonly findings: number },
  ): Promise<PdfExport>;
  /** Everything that may be public, as a PDF to read. */
  report(snapshot: Snapshot, options: ExportOptions): Promise<PdfExport>;
  /** All answers and lists as an Excel file, without what is private. */
  sheets(snapshot: Snapshot, options: Pick<ExportOptions, 'signal'>): Promise<SheetsExport>;
}

export const ExportContext = createContext<ExportPort | null>(null);

/** The export of this edition. */
export function useExport(): ExportPort {
  const port = useContext(ExportContext);
  if (!port) throw new Error('useExport outside of ExportContext');
  return port;
}
