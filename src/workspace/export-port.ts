// The way out to files, filled by `app`: whoever offers an export need not know `report`.
import { createContext, useContext } from 'react';
import type { Copy, ExportFile, ExportJob } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Language } from '#text/language.ts';

export interface ExportOptions {
  readonly copy: Copy;
  /** Of the words around what was typed. */
  readonly language: Language;
  /** Of what people typed (BCP 47): one of the workbook's two. */
  readonly content: string;
  readonly signal: AbortSignal;
  /** Hears a share from 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Makes one file from a whole workbook. Rejects when that fails or is aborted; nothing half-made is handed out. */
export type ExportPort = (
  snapshot: Snapshot,
  job: ExportJob,
  options: ExportOptions,
) => Promise<ExportFile>;

export const ExportContext = createContext<ExportPort | null>(null);

/** The export of this edition. */
export function useExport(): ExportPort {
  const port = useContext(ExportContext);
  if (!port) throw new Error('useExport outside of ExportContext');
  return port;
}
