// A field of any record, chosen by its declaration. The generic step page and tables are made of these.
import { type ComponentProps, Suspense, useEffect } from 'react';
import type { Field, ScaleField } from '#domain/field.ts';
import {
  addressOf,
  type CollectionName,
  fieldAt,
  type FieldAt,
  isCollection,
  partOf,
} from '#domain/schema.ts';
import { FieldFindings } from '#frame/FieldFindings.tsx';
import { controlId } from '#frame/step-paths.ts';
import { BoundTextArea, BoundTextInput } from '#frame/fields/BoundText.tsx';
import { DateField, RefField, RefsField } from '#frame/fields/loaded-fields.tsx';
import { fieldWords, vocabularyChoices } from '#frame/fields/field-words.ts';
import { QuantityField } from '#frame/fields/QuantityField.tsx';
import type { Translator } from '#text/translator.ts';
import type { Choice } from '#ui/choice.ts';
import { MultiSelect } from '#ui/MultiSelect.tsx';
import { NumberInput } from '#ui/NumberInput.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Scale } from '#ui/Scale.tsx';
import { Select } from '#ui/Select.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { attend, forget } from '#workspace/attention.ts';
import { useField } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface FieldViewProps {
  readonly at: FieldAt;
  /** In a table the column's head is the label; it is read out all the same. */
  readonly hideLabel?: boolean;
}

/** The field at an address with its words, its value and its findings. */
export function FieldView({ at, hideLabel = false }: FieldViewProps) {
  const address = addressOf(at);
  useEffect(() => () => forget(address), [address]);
  return (
    <div onFocus={() => attend(address)} onBlur={() => attend(null)}>
      <Control at={at} hideLabel={hideLabel} />
    </div>
  );
}

/** What every control below is given. */
export interface ControlProps {
  readonly at: FieldAt;
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden: boolean;
  readonly description?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly footer: React.ReactNode;
}

function Control({ at, hideLabel }: Required<FieldViewProps>) {
  const text = useText();
  const field = fieldAt(at);
  const { label, help, placeholder } = fieldWords(text, at);
  const control: ControlProps = {
    at,
    id: controlId(at),
    label,
    isLabelHidden: hideLabel,
    description: hideLabel ? undefined : help,
    placeholder,
    footer: <FieldFindings at={at} />,
  };
  const { isLabelHidden: _, ...bound } = control;
  if (field.code === 'text') return <BoundTextInput {...bound} hideLabel={hideLabel} />;
  if (field.code === 'prose') return <BoundTextArea {...bound} hideLabel={hideLabel} />;
  if (field.code === 'quantity') return <QuantityField {...control} />;
  return <ValueControl control={control} field={field} />;
}

type ValueField = Exclude<Field, { readonly code: 'text' | 'prose' | 'quantity' }>;

function ValueControl({
  control,
  field,
}: {
  readonly control: ControlProps;
  readonly field: ValueField;
}) {
  const text = useText();
  const workbook = useWorkbook();
  const value = useField(control.at);
  const set = (next: unknown, at = control.at): void =>
    workbook.apply({ type: 'set-field', at, value: next });
  const { at, ...frame } = control;
  const common = { ...frame, isDisabled: workbook.readOnly, clearLabel: text.t('common:clear') };
  switch (field.code) {
    case 'yesNo': {
      const choice = {
        items: ['yes', 'no'].map((id) => ({ id, label: text.t(`common:${id}`) })),
        selectedId: typeof value === 'boolean' ? (value ? 'yes' : 'no') : null,
        onSelect: (id: string | null) => set(id === null ? null : id === 'yes'),
      };
      return frame.isLabelHidden ? (
        <CellSelect {...common} {...choice} />
      ) : (
        <RadioGroup {...common} {...choice} isInColumns />
      );
    }
    case 'choice': {
      const choice = {
        items: vocabularyChoices(text, field.vocabulary),
        selectedId: value as string | null,
        onSelect: set,
      };
      return frame.isLabelHidden ? (
        <CellSelect {...common} {...choice} />
      ) : (
        <Select {...common} {...choice} placeholder={text.t('common:choose')} />
      );
    }
    case 'many': {
      const chosen = value as readonly string[];
      return (
        <MultiSelect
          {...common}
          items={vocabularyChoices(text, field.vocabulary)}
          selectedIds={chosen}
          onToggle={(id, isSelected) => set(isSelected, partOf(at, id))}
          placeholder={text.t('common:choose')}
          summary={text.t('common:chosen', { count: chosen.length })}
          removeLabel={(item) => text.t('common:removeItem', { name: item.label })}
        />
      );
    }
    case 'scale':
      return frame.isLabelHidden ? (
        <CellSelect
          {...common}
          items={scaleChoices(text, field)}
          selectedId={typeof value === 'number' ? String(value) : null}
          onSelect={(id) => set(id === null ? null : Number(id))}
        />
      ) : (
        <Scale
          {...common}
          {...scaleEnds(text, at)}
          min={field.min}
          max={field.max}
          value={value as number | null}
          onSelect={set}
        />
      );
    case 'number':
      return (
        <NumberInput
          {...frame}
          readOnly={workbook.readOnly}
          value={typeof value === 'number' ? text.number(value) : ''}
          onCommit={(typed) => set(bounded(text.parseNumber(typed), field))}
        />
      );
    case 'date':
      return (
        <Suspense fallback={<Waiting {...frame} />}>
          <DateField {...control} />
        </Suspense>
      );
    case 'ref':
    case 'refs': {
      if (!isCollection(field.to)) return null;
      const Ref = field.code === 'ref' ? RefField : RefsField;
      return (
        <Suspense fallback={<Waiting {...frame} />}>
          <Ref {...control} to={field.to satisfies CollectionName} />
        </Suspense>
      );
    }
    default:
      // Positions, ratings and remarks have views of their own.
      return null;
  }
}

/** In a table a scale is a short list, so that rows stay narrow. */
const scaleChoices = (text: Translator, { min, max }: ScaleField): Choice[] =>
  Array.from({ length: max - min + 1 }, (_, index) => ({
    id: String(min + index),
    label: text.number(min + index),
  }));

function scaleEnds(text: Translator, at: FieldAt): { minLabel?: string; maxLabel?: string } {
  const key = `fields:${at.record}.${at.field}.ends`;
  if (!text.has(`${key}.low`)) return {};
  return { minLabel: text.t(`${key}.low`), maxLabel: text.t(`${key}.high`) };
}

function bounded(
  value: number | null,
  { min, max, whole }: { min: number; max: number; whole: boolean },
): number | null {
  if (value === null) return null;
  return Math.min(max, Math.max(min, whole ? Math.round(value) : value));
}

const NOTHING = '';

/** In a table a list has no button beside it that empties it: its first entry does. */
function CellSelect({
  items,
  onSelect,
  clearLabel,
  ...props
}: Omit<ComponentProps<typeof Select>, 'placeholder' | 'clearLabel'> & {
  readonly clearLabel: string;
}) {
  const first = { id: NOTHING, label: `– ${clearLabel}` };
  return (
    <Select
      {...props}
      items={props.selectedId === null ? items : [first, ...items]}
      onSelect={(id) => onSelect(id === NOTHING ? null : id)}
      placeholder="–"
    />
  );
}

/** Holds the place of a control whose code is still on its way. */
const Waiting = ({ label, isLabelHidden, description, footer }: Omit<ControlProps, 'at'>) => (
  <TextInput
    label={label}
    isLabelHidden={isLabelHidden}
    description={description}
    footer={footer}
    readOnly
    aria-busy="true"
  />
);
