// Step 3.2: twelve criteria, scored alone by each voice, then seen together as middle value and spread.
import { useState } from 'react';
import { LensQuotes } from '#chapters/mission/LensQuotes.tsx';
import { newId } from '#document/index.ts';
import { median, spread } from '#domain/arithmetic.ts';
import { answerAt, itemAt, partOf } from '#domain/schema.ts';
import { CORE_CRITERIA, CRITERIA } from '#domain/vocabularies/mission.ts';
import styles from '#chapters/mission/CriteriaView.module.css';
import { BoundTextInput } from '#frame/fields/BoundText.tsx';
import { focusNext } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import { useLangOf } from '#frame/Said.tsx';
import { Badge } from '#ui/Badge.tsx';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Scale } from '#ui/Scale.tsx';
import { useAnswers, useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

type Criterion = (typeof CRITERIA)[number];
const SCORES = answerAt('criteria', 'scores');
const REASONS = answerAt('criteria', 'reasons');
const MOST = 3;
/** From this spread on, people should talk (method, step 3.2). */
const DISCUSS_FROM = 2;

/** The voices, the core five, and seven more that are folded until wanted. */
export function CriteriaView() {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const langOf = useLangOf();
  const raters = useItems('raters');
  const [chosen, setChosen] = useState<string | null>(null);
  const rater = raters.find(({ id }) => id === chosen) ?? raters[0];
  const add = (): void => {
    const id = newId();
    apply({ type: 'add-record', collection: 'raters', id, values: {} });
    setChosen(id);
    focusNext(controlId(itemAt('raters', id, 'name')));
  };
  const nameOf = (name: string, index: number): string =>
    name.trim() || text.t('frame:criteria.raterNumber', { number: index + 1 });
  return (
    <section className={styles.view} aria-label={text.t('frame:criteria.chart')}>
      <p>{text.t('frame:criteria.intro')}</p>
      <div className={styles.raters}>
        {raters.length > 1 && (
          <RadioGroup
            label={text.t('frame:criteria.alone')}
            isInColumns
            items={raters.map(({ id, name }, index) => ({
              id,
              label: nameOf(name, index),
              lang: langOf(name),
            }))}
            selectedId={rater?.id ?? null}
            onSelect={setChosen}
          />
        )}
        {rater && (
          <BoundTextInput
            at={itemAt('raters', rater.id, 'name')}
            label={text.t('frame:criteria.rater')}
          />
        )}
        {!readOnly && (
          <Button icon="person-add" onClick={add}>
            {text.t('frame:criteria.addRater')}
          </Button>
        )}
      </div>
      <h2>{text.t('frame:criteria.core')}</h2>
      <List criteria={CORE_CRITERIA} rater={rater?.id ?? null} />
      <Disclosure title={text.t('frame:criteria.more')}>
        <List criteria={CRITERIA.slice(CORE_CRITERIA.length)} rater={rater?.id ?? null} />
      </Disclosure>
    </section>
  );
}

interface ListProps {
  readonly criteria: readonly Criterion[];
  /** Who scores now; null while nobody is named: the first score then makes a voice. */
  readonly rater: string | null;
}

function List({ criteria, rater }: ListProps) {
  return (
    <ul className={styles.list}>
      {criteria.map((criterion) => (
        <CriterionRow key={criterion} criterion={criterion} rater={rater} />
      ))}
    </ul>
  );
}

function CriterionRow({
  criterion,
  rater,
}: {
  readonly criterion: Criterion;
  readonly rater: string | null;
}) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const scores = useAnswers('criteria').scores[criterion] ?? {};
  const label = text.t(`vocabularies:criteria.${criterion}.label`);
  const score = (value: number | null): void => {
    const id = rater ?? newId();
    const rate = { type: 'set-field', at: partOf(SCORES, criterion, id), value } as const;
    const birth = { type: 'add-record', collection: 'raters', id, values: {} } as const;
    apply(rater === null ? { type: 'together', edits: [birth, rate] } : rate);
  };
  return (
    <li className={styles.criterion}>
      <Scale
        label={label}
        description={text.t(`vocabularies:criteria.${criterion}.help`)}
        min={0}
        max={MOST}
        value={rater === null ? null : (scores[rater] ?? null)}
        onSelect={score}
        stepLabel={(value) => `${value}: ${text.t(`fields:criteria.scores.levels.${value}`)}`}
        isDisabled={readOnly}
      />
      <Bar label={label} values={Object.values(scores)} />
      <BoundTextInput
        at={partOf(REASONS, criterion)}
        label={text.t('frame:criteria.reason', { criterion: label })}
        hideLabel
        placeholder={text.t('fields:criteria.reasons.label')}
      />
      <LensQuotes criterion={criterion} />
    </li>
  );
}

/** Middle value as a bar, spread as a bracket over it, both in words beside it. */
function Bar({ label, values }: { readonly label: string; readonly values: readonly number[] }) {
  const text = useText();
  const middle = median(values);
  if (middle === null) return <p className={styles.none}>{text.t('frame:criteria.noScores')}</p>;
  const wide = spread(values);
  const words = text.t('frame:criteria.bar', {
    criterion: label,
    median: text.number(middle),
    spread: wide,
  });
  const at = (value: number): number => (value / MOST) * 100;
  return (
    <div className={styles.result}>
      <svg
        viewBox="0 0 100 12"
        preserveAspectRatio="none"
        role="img"
        aria-label={words}
        className={styles.bar}
      >
        <rect x="0" y="3" width="100" height="6" className={styles.track} />
        <rect x="0" y="3" width={at(middle)} height="6" className={styles.fill} />
        {wide > 0 && (
          <path
            d={`M${at(Math.min(...values))} 1v10M${at(Math.min(...values))} 6H${at(Math.max(...values))}M${at(Math.max(...values))} 1v10`}
            className={styles.spread}
          />
        )}
      </svg>
      <span className={styles.value}>{text.number(middle)}</span>
      {wide >= DISCUSS_FROM && <Badge tone="warn">{text.t('frame:criteria.discuss')}</Badge>}
    </div>
  );
}
