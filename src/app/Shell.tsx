// Around every page: skip link, head with logo and a place for the page's own tools, notices.
import { createContext, useContext, useState } from 'react';
import { createPortal } from 'react-dom';
import { Outlet, ScrollRestoration } from 'react-router';
import styles from '#app/Shell.module.css';
import { UpdateNotice } from '#app/UpdateNotice.tsx';
import { LIBRARY_PATH, SETTINGS_PATH } from '#frame/paths.ts';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { Logo } from '#ui/Logo.tsx';
import { SkipLink } from '#ui/SkipLink.tsx';
import { useText } from '#workspace/text-context.ts';

const HeadContext = createContext<HTMLElement | null>(null);

/** The frame of the app. */
export function Shell() {
  const text = useText();
  const [head, setHead] = useState<HTMLElement | null>(null);
  return (
    <HeadContext value={head}>
      <SkipLink label={text.t('common:skipToMain')} targetId="main" />
      <div className={styles.shell}>
        <header className={styles.head}>
          <a href={LIBRARY_PATH} className={styles.home} aria-label={text.t('settings:home')}>
            <Logo name={text.t('common:appName')} />
          </a>
          <div ref={setHead} className={styles.tools} />
          <ButtonLink
            href={SETTINGS_PATH}
            variant="quiet"
            icon="settings"
            className={styles.settings}
          >
            <span className={styles.settingsLabel}>{text.t('settings:title')}</span>
          </ButtonLink>
        </header>
        <UpdateNotice />
        <div className={styles.page}>
          <Outlet />
        </div>
      </div>
      <ScrollRestoration />
    </HeadContext>
  );
}

/** Puts a page's own tools into the head. */
export function HeadTools({ children }: { readonly children: React.ReactNode }) {
  const head = useContext(HeadContext);
  return head && createPortal(children, head);
}
