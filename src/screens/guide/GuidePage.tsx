// The whole guide, readable without a workbook.
import { Example, GuideNotHere, InTheRoom, Sources, WhyAndHow } from '#frame/GuidePanel.tsx';
import { glossaryPath } from '#frame/glossary.ts';
import { guidePath } from '#frame/paths.ts';
import { useMedia } from '#frame/use-media.ts';
import { chapterNumber } from '#guide/chapters.ts';
import type { Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import styles from '#screens/guide/GuidePage.module.css';
import { ChapterMark } from '#ui/ChapterMark.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { TITLE_LETTERS, useHyphens } from '#ui/hyphens.ts';
import { useGuideText } from '#workspace/guide-text.ts';
import { useText } from '#workspace/text-context.ts';

/** The route `/guide/:step`. */
export function GuidePage({ step }: { readonly step: Step }) {
  const text = useText();
  const hyphenate = useHyphens();
  const guide = useGuideText(step.chapter);
  const isWide = useMedia('(min-width: 760px)');
  return (
    <div className={styles.page}>
      <nav aria-label={text.t('frame:steps')} className={styles.steps}>
        {isWide ? (
          <Places step={step} />
        ) : (
          <Disclosure key={step.id} title={text.t('frame:steps')}>
            <Places step={step} />
          </Disclosure>
        )}
      </nav>
      <main id="main" tabIndex={-1} className={styles.text} key={step.id}>
        <h1>{hyphenate(text.t(`guide:step.${step.id}.title`), TITLE_LETTERS)}</h1>
        <p className={styles.question}>{hyphenate(text.t(`guide:step.${step.id}.question`))}</p>
        {typeof guide === 'string' ? (
          <GuideNotHere state={guide} />
        ) : (
          <>
            <h2>{text.t('frame:whyAndHow')}</h2>
            <WhyAndHow step={step} guide={guide} />
            <h2>{text.t('frame:example')}</h2>
            <Example step={step} guide={guide} />
            <h2>{text.t('frame:inTheRoom')}</h2>
            <InTheRoom step={step} guide={guide} />
          </>
        )}
        <Sources step={step} />
      </main>
    </div>
  );
}

/** Where one can go from here: every step, and the glossary. */
function Places({ step }: { readonly step: Step }) {
  const text = useText();
  return (
    <>
      <ol>
        {STEPS.map(({ id, number, chapter }) => (
          <li key={id}>
            <a href={guidePath(id)} aria-current={id === step.id ? 'page' : undefined}>
              <ChapterMark chapter={chapterNumber(chapter)} size="small" />
              {`${number} ${text.t(`guide:step.${id}.title`)}`}
            </a>
          </li>
        ))}
      </ol>
      <a className={styles.glossary} href={glossaryPath()}>
        {text.t('glossary-ui:title')}
      </a>
    </>
  );
}
