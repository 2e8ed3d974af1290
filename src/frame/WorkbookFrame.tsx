// What every page of a workbook lives in: rail, the page, the guide, the foot. Below 1100 px the guide
// becomes a sheet, below 760 px the rail too.
import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { GuidePanel } from '#frame/GuidePanel.tsx';
import { Rail } from '#frame/Rail.tsx';
import { SaveFailure } from '#frame/SaveFailure.tsx';
import { useMedia } from '#frame/use-media.ts';
import styles from '#frame/WorkbookFrame.module.css';
import { chapterNumber } from '#guide/chapters.ts';
import type { Step } from '#guide/step.ts';
import { Button } from '#ui/Button.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { changeSettings, useSettings } from '#workspace/settings.ts';
import { useText } from '#workspace/text-context.ts';

interface WorkbookFrameProps {
  /** Id of the step or page, for the rail. */
  readonly current: string;
  /** The step whose guide stands beside the page; pages that are no step have none. */
  readonly step?: Step;
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  /** Pages that need the whole width begin with the guide folded away. */
  readonly isWide?: boolean;
}

/** Rail, page, guide and foot. */
export function WorkbookFrame({
  current,
  step,
  children,
  footer,
  isWide = false,
}: WorkbookFrameProps) {
  const text = useText();
  const main = useRef<HTMLElement>(null);
  // Another page begins at its top, not where the one before was left.
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
  }, [current]);
  const hasRail = useMedia('(min-width: 760px)');
  const hasGuideColumn = useMedia('(min-width: 1100px)') && !isWide;
  const isGuideWanted = useSettings((settings) => settings.isGuideOpen);
  // A sheet belongs to the page it was opened on: going elsewhere closes it.
  const [opened, setOpened] = useState<{ sheet: 'rail' | 'guide'; on: string } | null>(null);
  const sheet = opened?.on === current ? opened.sheet : null;
  const openSheet = (which: 'rail' | 'guide'): void => setOpened({ sheet: which, on: current });
  const closeSheet = (): void => setOpened(null);
  const isGuideOpen = hasGuideColumn && isGuideWanted && step !== undefined;
  const toggleGuide = (): void =>
    hasGuideColumn ? changeSettings({ isGuideOpen: !isGuideWanted }) : openSheet('guide');
  return (
    <div className={styles.frame} data-guide={isGuideOpen || undefined}>
      {hasRail && (
        <div className={styles.rail}>
          <Rail current={current} />
        </div>
      )}
      <main ref={main} className={styles.main} id="main" tabIndex={-1}>
        <SaveFailure />
        <div className={styles.tools}>
          {!hasRail && (
            <Button variant="quiet" icon="menu" onClick={() => openSheet('rail')}>
              {text.t('frame:steps')}
            </Button>
          )}
          {step && (
            <Button
              variant="quiet"
              icon="guide"
              className={styles.guideButton}
              aria-expanded={isGuideOpen || sheet === 'guide'}
              onClick={toggleGuide}
            >
              {text.t(isGuideOpen ? 'frame:hideGuide' : 'frame:showGuide')}
            </Button>
          )}
        </div>
        {children}
      </main>
      {isGuideOpen && (
        <aside
          className={styles.guide}
          aria-label={text.t('frame:guide')}
          data-chapter={chapterNumber(step.chapter)}
        >
          <GuidePanel key={step.id} step={step} />
        </aside>
      )}
      {footer && <div className={styles.footer}>{footer}</div>}
      <Sheet
        isOpen={sheet === 'rail' && !hasRail}
        onClose={closeSheet}
        title={text.t('frame:steps')}
        closeLabel={text.t('common:close')}
        side="start"
      >
        <Rail current={current} />
      </Sheet>
      {step && (
        <Sheet
          isOpen={sheet === 'guide' && !hasGuideColumn}
          onClose={closeSheet}
          title={text.t('frame:guide')}
          closeLabel={text.t('common:close')}
        >
          <GuidePanel key={step.id} step={step} />
        </Sheet>
      )}
    </div>
  );
}
