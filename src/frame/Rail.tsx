// The way through the method: chapters by number, name and hue, their steps with status.
import { type ChapterId, CHAPTERS } from '#domain/vocabularies/method.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { isReady, stepStatus } from '#guide/progress.ts';
import type { Step } from '#guide/step.ts';
import { STEPS } from '#guide/steps.ts';
import { isInTrack, minutesOf } from '#guide/tracks.ts';
import { workbookPath } from '#frame/paths.ts';
import { stepPath } from '#frame/step-paths.ts';
import { LensSwitch } from '#frame/LensSwitch.tsx';
import styles from '#frame/Rail.module.css';
import { TrackChooser } from '#frame/TrackChooser.tsx';
import { ChapterMark } from '#ui/ChapterMark.tsx';
import { useFindings } from '#workspace/findings.ts';
import { useAnswers, useSnapshot } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface RailProps {
  /** Id of the step or page shown now. */
  readonly current: string;
}

/** The list of chapters and steps; the current chapter's steps stand open. */
export function Rail({ current }: RailProps) {
  const text = useText();
  const { docId } = useWorkbook();
  const count = useFindings().length;
  const { track } = useAnswers('setup');
  const shown = STEPS.filter(({ id }) => isInTrack(id, track) || id === current);
  const chapters = CHAPTERS.map((chapter) => ({
    chapter,
    steps: shown.filter((step) => step.chapter === chapter),
  })).filter(({ steps }) => steps.length > 0);
  return (
    <nav aria-label={text.t('frame:steps')} className={styles.rail}>
      <ol className={styles.chapters}>
        {chapters.map(({ chapter, steps }) => (
          <Chapter key={chapter} chapter={chapter} steps={steps} current={current} />
        ))}
      </ol>
      <a
        className={styles.page}
        href={workbookPath(docId, 'findings')}
        aria-current={current === 'findings' ? 'page' : undefined}
      >
        {text.t('frame:findingsCount', { count })}
      </a>
      <a
        className={styles.page}
        href={workbookPath(docId, 'second-language')}
        aria-current={current === 'second-language' ? 'page' : undefined}
      >
        {text.t('second-language:title')}
      </a>
      <div className={styles.track}>
        <TrackChooser />
      </div>
      <div className={styles.lens}>
        <LensSwitch />
      </div>
    </nav>
  );
}

interface ChapterProps extends RailProps {
  readonly chapter: ChapterId;
  /** Those of the chosen track. */
  readonly steps: readonly Step[];
}

function Chapter({ chapter, steps, current }: ChapterProps) {
  const text = useText();
  const snapshot = useSnapshot();
  const { docId } = useWorkbook();
  const statuses = steps.map((step) => stepStatus(snapshot, step.id));
  const ready = statuses.filter(isReady).length;
  const minutes = steps.reduce(
    (sum, { id }) => sum + minutesOf(id, snapshot.answers.setup.track),
    0,
  );
  const isCurrent = steps.some((step) => step.id === current);
  const number = chapterNumber(chapter);
  const first = steps[0];
  if (!first) return null;
  return (
    <li className={styles.chapter} data-chapter={number} data-current={isCurrent || undefined}>
      <a className={styles.chapterLink} href={stepPath(docId, first.id)}>
        <ChapterMark chapter={number} size="small" />
        <span className={styles.name}>{text.t(`guide:chapter.${chapter}`)}</span>
        <span className={styles.count}>
          <span aria-hidden="true">{`${ready}/${steps.length}`}</span>
          <span className={styles.hidden}>
            {text.t('frame:readyOf', { ready, total: steps.length })}
          </span>
        </span>
      </a>
      <p className={styles.minutes}>
        {text.t('frame:chapterTime', { time: text.duration(minutes) })}
      </p>
      <ol className={styles.steps}>
        {steps.map((step, index) => (
          <li key={step.id}>
            <a
              className={styles.step}
              href={stepPath(docId, step.id)}
              aria-current={step.id === current ? 'page' : undefined}
              data-status={statuses[index]}
            >
              <span className={styles.dot} aria-hidden="true" />
              <span>
                <span className={styles.number}>{step.number}</span>{' '}
                {text.t(`guide:step.${step.id}.title`)}
              </span>
              <span className={styles.hidden}>
                {text.t(`vocabularies:status.${statuses[index] ?? 'empty'}.label`)}
              </span>
            </a>
          </li>
        ))}
      </ol>
    </li>
  );
}
