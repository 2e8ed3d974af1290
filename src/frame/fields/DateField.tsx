// A day, typed or picked, as the language writes it.
import type { ControlProps } from '#frame/fields/FieldView.tsx';
import { DateInput } from '#ui/DateInput.tsx';
import { useField } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** A date field of a record. */
export function DateField({ at, placeholder: _, ...frame }: ControlProps) {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  return (
    <DateInput
      {...frame}
      value={useField(at) as string | null}
      onChange={(value) => apply({ type: 'set-field', at, value })}
      clearLabel={text.t('common:clear')}
      isDisabled={readOnly}
    />
  );
}
