// The door of the storage layer.
export { type FailureReason, failureReason, StorageFailure } from '#storage/failure.ts';
export { readWorkbookFile } from '#storage/file-read.ts';
export { rescueFile, writeWorkbookFile } from '#storage/file-write.ts';
export {
  type FileContent,
  type FileResult,
  isNewer,
  MAX_FILE_SIZE,
  type RefusalReason,
} from '#storage/file.ts';
export { flushAllTabs } from '#storage/flush-all.ts';
export { askPersistence, storageHealth, type StorageHealth } from '#storage/health.ts';
export { type LibraryEntry, libraryState, type LibraryState } from '#storage/library-db.ts';
export { library, type SaveToFileOptions, type Summary } from '#storage/library.ts';
export { watchLibrary } from '#storage/library-list.ts';
export type { Observable } from '#storage/observable.ts';
export type { SaveStatus } from '#storage/save-status.ts';
export {
  openWorkbookStore,
  type WorkbookHealth,
  type WorkbookStore,
} from '#storage/workbook-store.ts';
