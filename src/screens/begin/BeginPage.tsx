// The first ten minutes: four calm pages from a blank workbook to a canvas and a saved file.
// Everything is typed into the workbook itself; the page only chooses what to show of it.
import { type ComponentType, useEffect, useRef } from 'react';
import styles from '#screens/begin/BeginPage.module.css';
import { CanvasPage } from '#screens/begin/CanvasPage.tsx';
import { MissionPage } from '#screens/begin/MissionPage.tsx';
import { type PageId, pagePath, PAGES } from '#screens/begin/pages.ts';
import { PeoplePage } from '#screens/begin/PeoplePage.tsx';
import { PlacePage } from '#screens/begin/PlacePage.tsx';
import { SaveFileButton } from '#screens/begin/SaveFileButton.tsx';
import { stepPath } from '#frame/step-paths.ts';
import { SaveFailure } from '#frame/SaveFailure.tsx';
import { SaveState } from '#frame/SaveState.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { TITLE_LETTERS, useHyphens } from '#ui/hyphens.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const CONTENT: Readonly<Record<PageId, ComponentType>> = {
  place: PlacePage,
  mission: MissionPage,
  people: PeoplePage,
  canvas: CanvasPage,
};
/** The chapter that each page belongs to, for its hue. */
const CHAPTER: Readonly<Record<PageId, number>> = { place: 2, mission: 3, people: 4, canvas: 8 };

/** One of the pages, with its progress, the way out and the ways on. */
export function BeginPage({ page }: { readonly page: PageId }) {
  const text = useText();
  const hyphenate = useHyphens();
  const { docId } = useWorkbook();
  const main = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    main.current?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [page]);
  const Content = CONTENT[page];
  return (
    <div className={styles.frame} data-chapter={CHAPTER[page]} data-begin={page}>
      <main className={styles.main} id="main" tabIndex={-1} ref={main}>
        <SaveFailure />
        <div className={styles.page}>
          <div className={styles.top}>
            <Progress page={page} />
            <ButtonLink href={stepPath(docId, 'start')} variant="quiet" className={styles.skip}>
              {text.t('begin:skip')}
            </ButtonLink>
          </div>
          <header className={styles.head}>
            <h1 className={styles.title} tabIndex={-1} ref={heading} aria-describedby="begin-at">
              {hyphenate(text.t(`begin:${page}.title`), TITLE_LETTERS)}
            </h1>
            <p className={styles.lead}>{hyphenate(text.t(`begin:${page}.lead`))}</p>
          </header>
          <Content key={page} />
        </div>
      </main>
      <Foot page={page} />
    </div>
  );
}

function Progress({ page }: { readonly page: PageId }) {
  const text = useText();
  const at = PAGES.indexOf(page);
  return (
    <div className={styles.progress}>
      <p id="begin-at">{text.t('begin:progress', { page: at + 1, pages: PAGES.length })}</p>
      <span className={styles.marks} aria-hidden="true">
        {PAGES.map((each, index) => (
          <span key={each} data-done={index <= at || undefined} />
        ))}
      </span>
    </div>
  );
}

function Foot({ page }: { readonly page: PageId }) {
  const text = useText();
  const { docId } = useWorkbook();
  const at = PAGES.indexOf(page);
  const [previous, next] = [PAGES[at - 1], PAGES[at + 1]];
  return (
    <footer className={styles.foot}>
      <div className={styles.side}>
        {previous && (
          <ButtonLink href={pagePath(docId, previous)} icon="arrow-left" rel="prev">
            <span className={styles.words}>{text.t('begin:back')}</span>
          </ButtonLink>
        )}
        <SaveState />
      </div>
      {next ? (
        <ButtonLink href={pagePath(docId, next)} variant="primary" iconEnd="arrow-right" rel="next">
          {text.t('begin:next')}
        </ButtonLink>
      ) : (
        <SaveFileButton />
      )}
    </footer>
  );
}
