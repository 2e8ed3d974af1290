// The way through the method: chapters by number, name and hue, their steps with status.
import { type ChapterId, CHAPTERS } from '#domain/vocabularies/method.ts';
import { chapterNumber } from '#guide/chapters.ts';
import { stepStatus } from '#guide/progress.ts';
import { STEPS } from '#guide/steps.ts';
import { stepPath, workbookPath } from '#frame/paths.ts';
import styles from '#frame/Rail.module.css';
import { ChapterMark } from '#ui/ChapterMark.tsx';
import { useFindings } from '#workspace/findings.ts';
import { useSnapshot } from '#workspace/read-hooks.ts';
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
  const chapters = CHAPTERS.filter((chapter) => STEPS.some((step) => step.chapter === chapter));
  return (
    <nav aria-label={text.t('frame:steps')} className={styles.rail}>
      <ol className={styles.chapters}>
        {chapters.map((chapter) => (
          <Chapter key={chapter} chapter={chapter} current={current} />
        ))}
      </ol>
      <a
        className={styles.page}
        href={workbookPath(docId, 'findings')}
        aria-current={current === 'findings' ? 'page' : undefined}
      >
        {text.t('frame:findingsCount', { count })}
      </a>
    </nav>
  );
}

function Chapter({ chapter, current }: { readonly chapter: ChapterId; readonly current: string }) {
  const text = useText();
  const snapshot = useSnapshot();
  const { docId } = useWorkbook();
  const steps = STEPS.filter((step) => step.chapter === chapter);
  const statuses = steps.map((step) => stepStatus(snapshot, step.id));
  const ready = statuses.filter((status) => status !== 'empty' && status !== 'draft').length;
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
