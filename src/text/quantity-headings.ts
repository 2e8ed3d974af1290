// What the columns of a quantity are called where its parts stand beside each other. Knows nothing of tables.
import { QUANTITY_PARTS } from '#domain/field.ts';
import type { Translator } from '#text/translator.ts';

/** A heading for each part, the value's first: "Baseline", "Baseline: Unit" … */
export const quantityHeadings = (text: Translator, label: string): string[] =>
  QUANTITY_PARTS.map((part) =>
    part === 'value'
      ? label
      : text.t('sheets:part', { field: label, part: text.t(`fields:quantity.${part}.label`) }),
  );
