// All texts side by side, step by step, in portions. Enter goes on to the next one that is still to do.
// What once stood there as missing stays until the list is asked for anew: nothing jumps while people write.
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { TextPair } from '#domain/bilingual.ts';
import { focusNext, focusSoon } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import { chapterNumber } from '#guide/chapters.ts';
import type { StepTexts } from '#guide/second-order.ts';
import { stepOf } from '#guide/steps.ts';
import styles from '#screens/second-language/SecondLanguagePage.module.css';
import { TextRow } from '#screens/second-language/TextRow.tsx';
import { countOf, isToDo } from '#screens/second-language/use-texts.ts';
import { languageName as nameOf } from '#text/language-name.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** Texts at once: more take long to appear, and nobody writes them in one go. */
const PORTION = 60;

interface TextListProps {
  readonly steps: readonly StepTexts[];
  /** Also what needs nothing. */
  readonly isAll: boolean;
  readonly language: string;
  readonly languageName: string;
  /** A step to go to. */
  readonly goal: string | null;
  readonly onArrived: () => void;
}

/** Sections of the steps that have something to show. */
export function TextList(props: TextListProps) {
  const { steps, isAll, language, languageName, goal, onArrived } = props;
  const text = useText();
  const written = useContentLanguage();
  const [most, setMost] = useState(PORTION);
  const listed = useListed(steps);
  const sections = steps
    .map(({ step, pairs }) => ({
      step,
      counts: countOf(pairs),
      pairs: pairs.filter((pair) => isAll || isToDo(pair) || listed.has(pair.address)),
    }))
    .filter(({ pairs }) => pairs.length > 0);
  const shown = sections.flatMap(({ pairs }) => pairs);

  useEffect(() => {
    if (goal === null) return;
    const before = sections.slice(
      0,
      sections.findIndex(({ step }) => step === goal),
    );
    const first = before.reduce((sum, { pairs }) => sum + pairs.length, 0);
    setMost((now) => Math.max(now, first + PORTION));
    focusSoon(sectionId(goal));
    onArrived();
  }, [goal, sections, onArrived]);

  const goOn = (from: string): void => {
    const here = shown.findIndex(({ address }) => address === from);
    const after = [...shown.slice(here + 1), ...shown.slice(0, here)].find(isToDo);
    if (!after) return announce(text.t('second-language:complete'));
    setMost((now) => Math.max(now, shown.indexOf(after) + PORTION));
    focusNext(controlId({ ...after.at, language }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const address = addressAround(event.target);
    if (address !== null && isGoingOn(event)) {
      event.preventDefault();
      goOn(address);
    }
  };
  if (shown.length === 0)
    return <EmptyState icon="check" title={text.t('second-language:complete')} />;
  return (
    <>
      <div className={styles.heads} aria-hidden="true">
        <span>{nameOf(written, text.locale)}</span>
        <span>{languageName}</span>
      </div>
      <div onKeyDown={onKeyDown}>
        {portionOf(sections, most).map(({ step, counts, pairs }) => (
          <section key={step} id={sectionId(step)} aria-labelledby={`${sectionId(step)}-title`}>
            <div className={styles.step} data-chapter={chapterNumber(stepOf(step).chapter)}>
              <h2 id={`${sectionId(step)}-title`}>
                <span className={styles.number}>{stepOf(step).number}</span>{' '}
                {text.t(`guide:step.${step}.title`)}
              </h2>
              <span className={styles.count}>{text.t('second-language:doneOf', counts)}</span>
            </div>
            <ul className={styles.list}>
              {pairs.map(({ at, address, original, isOutdated }) => (
                <TextRow
                  key={address}
                  at={at}
                  address={address}
                  original={original}
                  language={language}
                  languageName={languageName}
                  isOutdated={isOutdated}
                />
              ))}
            </ul>
          </section>
        ))}
        {most < shown.length && (
          <div className={styles.more}>
            <Button onClick={() => setMost(most + PORTION)}>
              {text.t('second-language:more', { count: Math.min(PORTION, shown.length - most) })}
            </Button>
          </div>
        )}
      </div>
    </>
  );
}

/** All that was to do since the list was opened. */
function useListed(steps: readonly StepTexts[]): ReadonlySet<string> {
  const toDo = steps.flatMap(({ pairs }) => pairs.filter(isToDo).map(({ address }) => address));
  const [listed, setListed] = useState<ReadonlySet<string>>(() => new Set(toDo));
  const added = toDo.filter((address) => !listed.has(address));
  if (added.length > 0) setListed(new Set([...listed, ...added]));
  return listed;
}

const sectionId = (step: string): string => `second-${step}`;

interface Section {
  readonly step: StepTexts['step'];
  readonly counts: { readonly done: number; readonly total: number };
  readonly pairs: readonly TextPair[];
}

/** The first texts, with the heads of their steps. */
function portionOf(sections: readonly Section[], most: number): readonly Section[] {
  let left = most;
  return sections.flatMap((section) => {
    if (left <= 0) return [];
    const pairs = section.pairs.slice(0, left);
    left -= pairs.length;
    return [{ ...section, pairs }];
  });
}

/** Enter in a line; in a long text it begins a new line, and only with Ctrl or Cmd it goes on. */
const isGoingOn = ({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
  target,
  nativeEvent,
}: KeyboardEvent) =>
  key === 'Enter' &&
  !nativeEvent.isComposing &&
  !shiftKey &&
  !altKey &&
  (target instanceof HTMLInputElement ||
    (target instanceof HTMLTextAreaElement && (ctrlKey || metaKey)));

const addressAround = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest<HTMLElement>('[data-address]')?.dataset['address'] ?? null)
    : null;
