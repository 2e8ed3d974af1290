// The kit on one page, for whoever builds with it. Development only: never in a release,
// so its sample words are plain English.
// Must not know a workbook.
import { lazy, Suspense, useState } from 'react';
import { Button } from '#ui/Button.tsx';
import { LiveRegion } from '#ui/LiveRegion.tsx';
import { LocaleContext } from '#ui/locale.ts';
import { Logo } from '#ui/Logo.tsx';
import { SkipLink } from '#ui/SkipLink.tsx';
import { ToastRegion } from '#ui/ToastRegion.tsx';
import { KitWords } from './KitWords.tsx';
import styles from './KitScreen.module.css';

const KitFields = lazy(async () => ({ default: (await import('./KitFields.tsx')).KitFields }));
const KitOverlays = lazy(async () => ({
  default: (await import('./KitOverlays.tsx')).KitOverlays,
}));

/** Every component in every state. */
export function KitScreen() {
  const [locale, setLocale] = useState('en-GB');
  return (
    <LocaleContext value={locale}>
      <SkipLink label="Skip to the kit" targetId="kit" />
      <header className={styles.bar}>
        <Logo name="Kurs" />
        {(['light', 'dark'] as const).map((theme) => (
          <Button
            key={theme}
            size="small"
            variant="quiet"
            icon={theme === 'light' ? 'sun' : 'moon'}
            onClick={() => {
              document.documentElement.dataset['theme'] = theme;
            }}
          >
            {theme}
          </Button>
        ))}
        {['1', '1.15', '1.3'].map((scale) => (
          <Button
            key={scale}
            size="small"
            variant="quiet"
            onClick={() => document.documentElement.style.setProperty('--text-scale', scale)}
          >
            {scale}
          </Button>
        ))}
        {['en-GB', 'pl', 'lt'].map((tag) => (
          <Button key={tag} size="small" variant="quiet" onClick={() => setLocale(tag)}>
            {tag}
          </Button>
        ))}
      </header>
      <main id="kit" tabIndex={-1} className={styles.page}>
        <h1>The kit</h1>
        <KitWords />
        <Suspense>
          <KitFields />
          <KitOverlays />
        </Suspense>
      </main>
      <ToastRegion label="Messages" closeLabel="Close message" />
      <LiveRegion />
    </LocaleContext>
  );
}
