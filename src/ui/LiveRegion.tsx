// Says a sentence to screen readers without showing it.
// Politely after what is being read, or assertively at once.
// Must not hold any text of its own. Mount once.
import { useSyncExternalStore } from 'react';
import { announcements } from './announce.ts';
import { VisuallyHidden } from './VisuallyHidden.tsx';

/** Where `announce` is heard. */
export function LiveRegion() {
  const { polite, assertive } = useSyncExternalStore(announcements.subscribe, announcements.get);
  return (
    <div data-live-announcer="true">
      <VisuallyHidden>
        <output>{polite}</output>
        <span role="alert">{assertive}</span>
      </VisuallyHidden>
    </div>
  );
}
