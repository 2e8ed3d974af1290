// One place of an answer with its code beside it: the same control as in its step. Figures from the sheet choose boxes.
// Must not know which place comes next.
import { type KeyboardEvent, useRef } from 'react';
import { fieldAt } from '#domain/schema.ts';
import { BoundTextInput } from '#frame/fields/BoundText.tsx';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { RatingScale } from '#frame/MatrixView.tsx';
import { type CodedPlace, printCode } from '#guide/field-codes.ts';
import { valueAt } from '#screens/type-in/changes.ts';
import { hasFigures, NO_FIGURES, typeFigure } from '#screens/type-in/figures.ts';
import { placeName } from '#screens/type-in/targets.ts';
import styles from '#screens/type-in/TypeIn.module.css';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The code and the control. */
export function PlaceField({ place }: { readonly place: CodedPlace }) {
  const text = useText();
  const { apply, read } = useWorkbook();
  const { at, code } = place;
  const field = fieldAt(at);
  const label = placeName(place, text);
  const figures = useRef(NO_FIGURES);
  const onKeyDownCapture = (event: KeyboardEvent<HTMLElement>): void => {
    const { target, currentTarget, key } = event;
    if (!hasFigures(field) || event.ctrlKey || event.metaKey || event.altKey) return;
    if (!(target instanceof HTMLElement) || !currentTarget.contains(target)) return;
    const chosen = valueAt(read, at);
    const typed = typeFigure(field, at, { key, figures: figures.current, chosen });
    figures.current = typed ?? NO_FIGURES;
    if (!typed) return;
    event.preventDefault();
    event.stopPropagation();
    if (typed.edit) apply(typed.edit);
  };
  return (
    <div className={styles.place} data-place onKeyDownCapture={onKeyDownCapture}>
      <span className={styles.tab} aria-hidden="true">
        {code.column ?? printCode(code)}
      </span>
      <div>
        {field.code === 'ratings' ? (
          <RatingScale at={at} field={field} label={label} />
        ) : field.code === 'remarks' ? (
          <BoundTextInput at={at} label={label} />
        ) : (
          <FieldView at={at} />
        )}
      </div>
    </div>
  );
}
