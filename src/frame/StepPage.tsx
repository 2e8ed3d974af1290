// A step: its question and its blocks in order. Everything it shows comes from the guide's data.
import { Suspense, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import type { Finding } from '#domain/checks/check.ts';
import { answerAt, type AnswersName } from '#domain/schema.ts';
import { useFieldCode } from '#frame/fields/loaded-fields.tsx';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { FindingNote } from '#frame/FindingNote.tsx';
import { focusSoon } from '#frame/focus.ts';
import { LensPanel } from '#frame/LensPanel.tsx';
import { MatrixView } from '#frame/MatrixView.tsx';
import { RecordsTable } from '#frame/RecordsTable.tsx';
import { useStepView } from '#frame/views-port.ts';
import { MOST_AT_ONCE, VisibleFindings } from '#frame/visible-findings.ts';
import styles from '#frame/StepPage.module.css';
import { chapterNumber } from '#guide/chapters.ts';
import { minutesOf } from '#guide/tracks.ts';
import type { Block, FieldGroup, RecordTable, Step, ViewName } from '#guide/step.ts';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { TITLE_LETTERS, useHyphens } from '#ui/hyphens.ts';
import { useFindings } from '#workspace/findings.ts';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** The middle of the screen: heading, question, blocks, findings. */
export function StepPage({ step }: { readonly step: Step }) {
  const text = useText();
  const findings = useFindings().filter((finding) => concerns(finding, step));
  const [showsAll, setShowsAll] = useState(false);
  const visible = showsAll ? findings : findings.slice(0, MOST_AT_ONCE);
  const hidden = findings.length - visible.length;
  const { track } = useAnswers('setup');
  const hyphenate = useHyphens();
  return (
    <VisibleFindings value={visible}>
      <article
        className={styles.step}
        data-chapter={chapterNumber(step.chapter)}
        data-step={step.id}
      >
        <header className={styles.head}>
          <p className={styles.eyebrow}>
            {hyphenate(
              text.t('frame:eyebrow', {
                number: chapterNumber(step.chapter),
                chapter: text.t(`guide:chapter.${step.chapter}`),
                minutes: minutesOf(step.id, track),
              }),
            )}
          </p>
          <h1 className={styles.title} tabIndex={-1} id="step-title">
            {hyphenate(text.t(`guide:step.${step.id}.title`), TITLE_LETTERS)}
          </h1>
          <p className={styles.question}>{hyphenate(text.t(`guide:step.${step.id}.question`))}</p>
        </header>
        {visible
          .filter(({ at, step: of }) => at === null && of === step.id)
          .map((finding) => (
            <FindingNote key={finding.key} finding={finding} />
          ))}
        <Suspense fallback={<Waiting />}>
          <Blocks step={step} />
          {hidden > 0 && (
            <Button variant="quiet" onClick={() => setShowsAll(true)}>
              {text.t('frame:moreFindings', { count: hidden })}
            </Button>
          )}
          <LensPanel chapter={step.chapter} />
        </Suspense>
      </article>
    </VisibleFindings>
  );
}

function Waiting() {
  return (
    <p className={styles.waiting} aria-busy="true">
      {useText().t('common:loading')}
    </p>
  );
}

/** All at once: what comes late pushes away the field that is being pressed. */
function Blocks({ step }: { readonly step: Step }) {
  useFieldCode(step);
  // Here, so that it looks for the field only when there is one, however late that is.
  useFocusFromAddress();
  return step.blocks.map((block) => <BlockView key={blockKey(block)} block={block} step={step} />);
}

const blockKey = (block: Block): string =>
  'view' in block
    ? block.view
    : 'records' in block
      ? block.records
      : 'matrix' in block
        ? block.matrix
        : block.group;

function BlockView({ block, step }: { readonly block: Block; readonly step: Step }) {
  if ('view' in block) return <SpecialView view={block.view} />;
  if ('within' in block) return null;
  if ('records' in block) return <Records table={block} step={step} />;
  if ('matrix' in block) return <MatrixView matrix={block} />;
  return <Group group={block} step={step} />;
}

/** A table whose name stands above it already does not show it again. */
function Records({ table, step }: { readonly table: RecordTable; readonly step: Step }) {
  const text = useText();
  const heading = text.t(`fields:${table.records}.heading`);
  const isNamed = heading === text.t(`guide:step.${step.id}.title`);
  if (!table.advanced) return <RecordsTable table={table} isTitleHidden={isNamed} />;
  return (
    <Disclosure title={heading}>
      <RecordsTable table={table} isTitleHidden />
    </Disclosure>
  );
}

function SpecialView({ view }: { readonly view: ViewName }) {
  const View = useStepView(view);
  return <View />;
}

function Group({ group, step }: { readonly group: FieldGroup; readonly step: Step }) {
  const text = useText();
  const key = `fields:group.${step.id}.${group.group}`;
  const fields = (
    <div className={group.layout === 'row' ? styles.row : styles.stack}>
      {group.fields.map((field) => (
        <FieldView key={field} at={answerAt(group.record, field as never)} />
      ))}
    </div>
  );
  if (group.advanced) return <Disclosure title={text.t(key)}>{fields}</Disclosure>;
  return <section aria-label={text.t(key)}>{fields}</section>;
}

/** Findings of this step, and those about a field that stands on it too (the baseline). */
function concerns({ step: of, at }: Finding, step: Step): boolean {
  if (of === step.id) return true;
  return (
    at !== null &&
    step.blocks.some((block) => 'group' in block && block.record === (at.record as AnswersName))
  );
}

/** Puts the focus where the address says, for links from findings. */
function useFocusFromAddress(): void {
  const [query] = useSearchParams();
  const at = query.get('at');
  useEffect(() => {
    if (at !== null) focusSoon(`at-${at}`);
  }, [at]);
}
