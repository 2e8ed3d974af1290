// Fields whose code is loaded when wanted (dates, references), and what a step waits for before it is
// shown: a field that grows after it was seen pushes away the one that is being pressed.
import { use } from 'react';
import { type CollectionName, fieldAt } from '#domain/schema.ts';
import type { ControlProps } from '#frame/fields/FieldView.tsx';
import type { Block, Step } from '#guide/step.ts';

const loadDate = once(() => import('#frame/fields/DateField.tsx'));
const loadRef = once(() => import('#frame/fields/RefField.tsx'));

type RefProps = ControlProps & { readonly to: CollectionName };

export function DateField(props: ControlProps) {
  const { DateField: Field } = use(loadDate());
  return <Field {...props} />;
}

export function RefField(props: RefProps) {
  const { RefField: Field } = use(loadRef());
  return <Field {...props} />;
}

export function RefsField(props: RefProps) {
  const { RefsField: Field } = use(loadRef());
  return <Field {...props} />;
}

/** Suspends until the code of the step's fields is here. */
export function useFieldCode({ blocks }: Step): void {
  const codes = new Set(blocks.flatMap(codesOf));
  if (codes.has('date')) use(loadDate());
  if (codes.has('ref') || codes.has('refs')) use(loadRef());
}

function codesOf(block: Block): string[] {
  if ('view' in block || 'matrix' in block) return [];
  const [record, names] =
    'records' in block ? [block.records, block.columns] : [block.record, block.fields];
  return names.map((field) => fieldAt({ record, field }).code);
}

/** One promise for all who ask, so that React knows it again and need not wait for what is here. */
function once<Module>(load: () => Promise<Module>): () => Promise<Module> {
  let loading: Promise<Module> | undefined;
  return () => (loading ??= load());
}
