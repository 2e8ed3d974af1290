// Whether what was typed is on the device, for the line that says so.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { SaveStatus, WorkbookStore } from '#storage/index.ts';

export const StoreContext = createContext<WorkbookStore | null>(null);

/** The store of the open workbook. */
export function useStore(): WorkbookStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('useStore outside of StoreContext');
  return store;
}

/** Saved, saving or failed, with how much is waiting. */
export function useSaveStatus(): SaveStatus {
  const { status } = useStore();
  return useSyncExternalStore(status.subscribe, status.get);
}
