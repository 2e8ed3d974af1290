// The texts of a workbook in the order of the steps that ask for them. Knows nothing of screens or words.
import type { TextPair } from '#domain/bilingual.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { recordsOf } from '#guide/step-records.ts';
import { STEPS } from '#guide/steps.ts';

/** What a step has to say in the second language. */
export interface StepTexts {
  readonly step: StepId;
  readonly pairs: readonly TextPair[];
}

/** The step that asks for a record first. The social lens asks at the foot of a whole chapter. */
function stepFor({ at: { record, field } }: TextPair): StepId {
  const chapter = field.split(':')[1];
  const step =
    record === 'lens'
      ? STEPS.find((each) => each.chapter === chapter)
      : STEPS.find((each) => recordsOf(each).includes(record));
  return step?.id ?? 'start';
}

/** The pairs by step, record and place; steps without any are left out. */
export function textsByStep(pairs: readonly TextPair[]): readonly StepTexts[] {
  const known = new Map<string, StepId>();
  const stepOfPair = (pair: TextPair): StepId => {
    const key = pair.at.record === 'lens' ? pair.at.field : pair.at.record;
    const step = known.get(key) ?? stepFor(pair);
    known.set(key, step);
    return step;
  };
  const grouped = Map.groupBy(pairs, stepOfPair);
  return STEPS.flatMap((step) => {
    const own = grouped.get(step.id);
    if (!own) return [];
    const order = recordsOf(step);
    const place = ({ at }: TextPair): number => {
      const found = order.indexOf(at.record);
      return found < 0 ? order.length : found;
    };
    // Sorting keeps what is equal in its order: by item, then by field.
    return [{ step: step.id, pairs: own.toSorted((a, b) => place(a) - place(b)) }];
  });
}
