// The open workbook for every component below.
import { createContext, useContext } from 'react';
import type { Workbook } from '#document/index.ts';

export const WorkbookContext = createContext<Workbook | null>(null);

/** The open workbook of this tab. */
export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error('useWorkbook outside of WorkbookContext');
  return workbook;
}
