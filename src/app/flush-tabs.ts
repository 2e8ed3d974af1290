// Asks all tabs to store what they hold. Apart, so that the first page need not load the storage for it.
export { flushAllTabs } from '#storage/index.ts';
