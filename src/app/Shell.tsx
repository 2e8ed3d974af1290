// Around every page: skip link, head with logo and a place for the page's own tools, notices.
import {
  createContext,
  type RefObject,
  useContext,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { Outlet, ScrollRestoration, useLocation } from 'react-router';
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
  const page = useScrollToTop();
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
        <div ref={page} className={styles.page}>
          <Outlet />
        </div>
      </div>
      <ScrollRestoration />
    </HeadContext>
  );
}

/** What scrolls is not the window: another page begins at its top, wherever the last one was left. */
function useScrollToTop(): RefObject<HTMLDivElement | null> {
  const page = useRef<HTMLDivElement>(null);
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    // The first page is at its top already; to scroll it would lay it out once more before it is seen.
    if (shown.current !== pathname) page.current?.scrollTo(0, 0);
    shown.current = pathname;
  }, [pathname]);
  return page;
}

/** Puts a page's own tools into the head. */
export function HeadTools({ children }: { readonly children: React.ReactNode }) {
  const head = useContext(HeadContext);
  return head && createPortal(children, head);
}
