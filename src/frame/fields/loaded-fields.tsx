// Fields whose code is loaded when wanted (dates, references), and what a step waits for before it is
// shown: a field that grows after it was seen pushes away the one that is being pressed.
import { type ComponentType, lazy, use, useState } from 'react';
import { type CollectionName, fieldAt } from '#domain/schema.ts';
import type { ControlProps } from '#frame/fields/FieldView.tsx';
import type { Block, Step } from '#guide/step.ts';

type RefProps = ControlProps & { readonly to: CollectionName };

const date = loadable<ControlProps>(
  async () => (await import('#frame/fields/DateField.tsx')).DateField,
);
const ref = loadable<RefProps>(async () => (await import('#frame/fields/RefField.tsx')).RefField);
const refs = loadable<RefProps>(async () => (await import('#frame/fields/RefField.tsx')).RefsField);

export const { Field: DateField } = date;
export const { Field: RefField } = ref;
export const { Field: RefsField } = refs;

const LOADABLE = { date, ref, refs };

/** Suspends until the code of the step's fields is here. */
export function useFieldCode({ blocks }: Step): void {
  for (const code of new Set(blocks.flatMap(codesOf)))
    if (code in LOADABLE) LOADABLE[code as keyof typeof LOADABLE].useCode();
}

function codesOf(block: Block): string[] {
  if ('view' in block || 'matrix' in block) return [];
  const [record, names] =
    'records' in block ? [block.records, block.columns] : [block.record, block.fields];
  return names.map((field) => fieldAt({ record, field }).code);
}

/** A component that is drawn at once where its code is here, and suspends where it is not. */
function loadable<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let here: ComponentType<Props> | undefined;
  let loading: Promise<ComponentType<Props>> | undefined;
  const loadOnce = () => (loading ??= load().then((component) => (here = component)));
  const Late = lazy(async () => ({ default: await loadOnce() }));
  return {
    Field(props: Props) {
      // For good: another component would be another field, and the focus would be lost.
      const [Now] = useState(() => here ?? Late);
      return <Now {...props} />;
    },
    useCode() {
      // Also when it is here: what has suspended is rendered again from this call on, and the hooks
      // after it fail where the call is missing.
      use(loadOnce());
    },
  };
}
