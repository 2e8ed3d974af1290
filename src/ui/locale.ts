// Which language the page is in. Told from above; must not know which languages the app has.
import { createContext } from 'react';

/** A BCP 47 tag, with its region where that matters for dates (en-GB, not en); null is the browser's own. */
export const LocaleContext = createContext<string | null>(null);
