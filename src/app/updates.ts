// Installs the offline worker and offers a new version. It is taken only when the user agrees, and after
// every tab has stored all it holds.
import { registerServiceWorker } from '#app/service-worker/register.ts';
import { create } from 'zustand';

/** Milliseconds other tabs get to store what they hold. */
const PATIENCE = 8_000;

export interface Update {
  /** Takes the new version; null while there is none. */
  readonly activate: (() => Promise<void>) | null;
  readonly isOfflineReady: boolean;
}

export const useUpdate = create<Update>()(() => ({ activate: null, isOfflineReady: false }));

/** Follows versions for as long as the page lives. */
export function followUpdates(): void {
  void registerServiceWorker({
    onOfflineReady: () => useUpdate.setState({ isOfflineReady: true }),
    onUpdateWaiting: (activate) =>
      useUpdate.setState({
        activate: async () => {
          const { flushAllTabs } = await import('#app/flush-tabs.ts');
          if (!(await flushAllTabs(PATIENCE)))
            throw new Error('A tab holds words that are not stored');
          await activate();
        },
      }),
  });
}
