// Tells the parts made of react-aria which language the page is in.
// They bring their own words for screen readers, dates and sorting.
// Must not know which languages the app has.
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';

/** Wraps the app once; `locale` is a BCP 47 tag with its region where that matters for dates (en-GB, not en). */
export function LocaleProvider({ locale, children }: { locale: string; children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
