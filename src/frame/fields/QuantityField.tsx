// A number with its unit, year and source: four short inputs under one name.
import { QUANTITY_PARTS, type Quantity } from '#domain/field.ts';
import { partOf } from '#domain/schema.ts';
import { controlId } from '#frame/step-paths.ts';
import type { ControlProps } from '#frame/fields/FieldView.tsx';
import { BoundTextInput } from '#frame/fields/BoundText.tsx';
import styles from '#frame/fields/QuantityField.module.css';
import { NumberInput } from '#ui/NumberInput.tsx';
import { useField } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The four parts side by side; each has its own address, so that findings can point at one. */
export function QuantityField({ at, id, label, description, isLabelHidden, footer }: ControlProps) {
  const text = useText();
  const value = useField(at) as Quantity;
  const { apply, readOnly } = useWorkbook();
  const words = (part: string) => ({
    label: text.t(`fields:quantity.${part}.label`),
    placeholder: text.t(`fields:quantity.${part}.placeholder`),
  });
  return (
    <fieldset className={styles.quantity} id={id} aria-describedby={`${id}-help`}>
      <legend className={isLabelHidden ? styles.hidden : styles.legend}>{label}</legend>
      {description && (
        <p id={`${id}-help`} className={styles.help}>
          {description}
        </p>
      )}
      <div className={styles.parts}>
        {QUANTITY_PARTS.map((part) => {
          const place = partOf(at, part);
          if (part === 'unit' || part === 'source') {
            return <BoundTextInput key={part} at={place} {...words(part)} />;
          }
          return (
            <NumberInput
              key={part}
              id={controlId(place)}
              {...words(part)}
              readOnly={readOnly}
              value={
                value[part] === null
                  ? ''
                  : part === 'year'
                    ? String(value[part])
                    : text.number(value[part])
              }
              onCommit={(typed) =>
                apply({ type: 'set-field', at: place, value: text.parseNumber(typed) })
              }
            />
          );
        })}
      </div>
      {footer}
    </fieldset>
  );
}
