// The target with what the sentence needs of it: number and unit. Year and source can wait for step 3.1.
import type { Quantity } from '#domain/field.ts';
import { answerAt, partOf } from '#domain/schema.ts';
import { BoundTextInput } from '#frame/fields/BoundText.tsx';
import { fieldWords } from '#frame/fields/field-words.ts';
import { controlId } from '#frame/step-paths.ts';
import styles from '#screens/begin/fields.module.css';
import { NumberInput } from '#ui/NumberInput.tsx';
import { useField } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

const TARGET = answerAt('statement', 'target');
const VALUE = partOf(TARGET, 'value');

/** Two short inputs under one name. */
export function TargetField() {
  const text = useText();
  const { apply, readOnly } = useWorkbook();
  const { value } = useField(TARGET) as Quantity;
  const words = (part: string) => ({
    label: text.t(`fields:quantity.${part}.label`),
    placeholder: text.t(`fields:quantity.${part}.placeholder`),
  });
  return (
    <fieldset className={styles.target}>
      <legend>{fieldWords(text, TARGET).label}</legend>
      <NumberInput
        id={controlId(VALUE)}
        {...words('value')}
        readOnly={readOnly}
        value={value === null ? '' : text.number(value)}
        onCommit={(typed) =>
          apply({ type: 'set-field', at: VALUE, value: text.parseNumber(typed) })
        }
      />
      <BoundTextInput at={partOf(TARGET, 'unit')} {...words('unit')} />
    </fieldset>
  );
}
