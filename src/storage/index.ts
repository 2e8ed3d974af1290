// The door of the storage layer.
export { readWorkbookFile } from '#storage/file-read.ts';
export { rescueFile } from '#storage/file-write.ts';
export { type FileContent, type FileResult, MAX_FILE_SIZE } from '#storage/file.ts';
export { flushAllTabs } from '#storage/flush-all.ts';
export { askPersistence, storageHealth, type StorageHealth } from '#storage/health.ts';
export { type LibraryEntry, libraryState } from '#storage/library-db.ts';
export { library, type SaveToFileOptions, type Summary } from '#storage/library.ts';
export { watchLibrary } from '#storage/library-list.ts';
export type { Observable } from '#storage/observable.ts';
export type { SaveStatus } from '#storage/save-status.ts';
export {
  openWorkbookStore,
  type WorkbookHealth,
  type WorkbookStore,
} from '#storage/workbook-store.ts';
