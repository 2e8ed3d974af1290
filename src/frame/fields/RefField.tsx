// A choice among the workbook's own records; what is not there yet can be added in the same breath.
import { newId } from '#document/index.ts';
import { type CollectionName, partOf } from '#domain/schema.ts';
import type { ControlProps } from '#frame/fields/FieldView.tsx';
import { NAME_FIELD } from '#frame/fields/name-field.ts';
import { useNameParts } from '#frame/fields/use-record-name.ts';
import { useLangOf } from '#frame/Said.tsx';
import { BETWEEN_NAMES } from '#text/record-name.ts';
import { Chips } from '#ui/Chips.tsx';
import { ComboBox } from '#ui/ComboBox.tsx';
import type { Choice } from '#ui/choice.ts';
import { useField, useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface RefProps extends ControlProps {
  readonly to: CollectionName;
}

/** One record. */
export function RefField({ to, at, ...frame }: RefProps) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const value = useField(at) as string | null;
  const items = useChoices(to, at.record === to ? at.id : null);
  const create = useCreate(to);
  const set = (id: string | null): void => apply({ type: 'set-field', at, value: id });
  const gone = value !== null && !items.some(({ id }) => id === value);
  return (
    <ComboBox
      {...frame}
      items={gone ? [...items, { id: value, label: text.t('common:deletedRecord') }] : items}
      selectedId={value}
      onSelect={set}
      {...(create && {
        onCreate: (name: string) => {
          const { id, edit } = create(name);
          apply({ type: 'together', edits: [edit, { type: 'set-field', at, value: id }] });
        },
      })}
      createLabel={(name) => text.t('common:addNamed', { name })}
      placeholder={text.t('common:chooseOrType')}
      emptyText={text.t('common:nothingFound')}
      isDisabled={readOnly}
    />
  );
}

/** Several records, each one key of its own so that two copies merge. */
export function RefsField({ to, at, footer, ...frame }: RefProps) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const chosen = useField(at) as readonly string[];
  const items = useChoices(to, at.record === to ? at.id : null);
  const create = useCreate(to);
  const add = (id: string) => ({ type: 'set-field', at: partOf(at, id), value: true }) as const;
  const selected = chosen.map(
    (id): Choice =>
      items.find((item) => item.id === id) ?? { id, label: text.t('common:deletedRecord') },
  );
  return (
    <ComboBox
      {...frame}
      items={items.filter(({ id }) => !chosen.includes(id))}
      selectedId={null}
      onSelect={(id) => id !== null && apply(add(id))}
      {...(create && {
        onCreate: (name: string) => {
          const { id, edit } = create(name);
          apply({ type: 'together', edits: [edit, add(id)] });
        },
      })}
      createLabel={(name) => text.t('common:addNamed', { name })}
      placeholder={text.t('common:chooseOrType')}
      emptyText={text.t('common:nothingFound')}
      isDisabled={readOnly}
      footer={
        <>
          <Chips
            items={selected}
            onRemove={
              readOnly
                ? undefined
                : (id) => apply({ type: 'set-field', at: partOf(at, id), value: null })
            }
            removeLabel={(item) => text.t('common:removeItem', { name: item.label })}
          />
          {footer}
        </>
      }
    />
  );
}

/** Records to choose from by name, without the one that is asking. */
function useChoices(to: CollectionName, asking: string | null): Choice[] {
  const partsOf = useNameParts();
  const langOf = useLangOf();
  return useItems(to)
    .filter(({ id }) => id !== asking)
    .map((item) => {
      const parts = partsOf(to, item);
      const label = parts.map(({ words }) => words).join(BETWEEN_NAMES);
      return { id: item.id, label, lang: langOf(parts.every((part) => part.isTyped) ? label : '') };
    });
}

function useCreate(to: CollectionName) {
  const field = NAME_FIELD[to];
  if (!field) return null;
  return (name: string) => {
    const id = newId();
    return {
      id,
      edit: { type: 'add-record', collection: to, id, values: { [field]: name } } as const,
    };
  };
}
