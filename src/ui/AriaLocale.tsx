// Tells a part made of react-aria which language the page is in: it brings its own words for screen
// readers, dates and sorting. Around each such part, not once around the app: react-aria asks the
// browser for its languages as soon as it is loaded, and the first page, which has none, would wait.
// Must not know which languages the app has.
import { type ReactNode, useContext } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { LocaleContext } from './locale.ts';

/** Wraps one part made of react-aria. */
export function AriaLocale({ children }: { readonly children: ReactNode }) {
  const locale = useContext(LocaleContext);
  return <I18nProvider {...(locale && { locale })}>{children}</I18nProvider>;
}
