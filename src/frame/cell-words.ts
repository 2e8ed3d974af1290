// The value of a field in words, as one would type it into a cell. Knows nothing of tables.
import type { Field, Quantity } from '#domain/field.ts';
import { isCollection } from '#domain/schema.ts';
import { optionLabel } from '#text/option-label.ts';
import { type FindRecord, recordName } from '#text/record-name.ts';
import { quantityWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

/** Between several values of one cell. */
const BETWEEN = '; ';

/**
 * Writes the values of fields in a language, in words that a pasted cell would be read back from; '' for
 * an empty field and for what no cell shows.
 */
export function cellWriter(
  text: Translator,
  find: FindRecord,
): (field: Field, value: unknown) => string {
  const date = dateWriter(text.locale);
  return (field, value) => {
    if (value === null || value === undefined) return '';
    switch (field.code) {
      case 'text':
      case 'prose':
        return value as string;
      case 'number':
      case 'scale':
        return text.number(value as number);
      case 'date':
        return date(value as string);
      case 'yesNo':
        return text.t(value === true ? 'common:yes' : 'common:no');
      case 'choice':
        return optionLabel(text, field.vocabulary, value as string);
      case 'many':
        return (value as readonly string[])
          .map((id) => optionLabel(text, field.vocabulary, id))
          .join(BETWEEN);
      case 'ref':
        return refWords(text, field.to, [value as string], find);
      case 'refs':
        return refWords(text, field.to, value as readonly string[], find);
      case 'quantity':
        return quantityCell(text, value as Quantity);
      default:
        return '';
    }
  };
}

/** In figures, as date fields show it; a day that no calendar has stays as it is. */
function dateWriter(locale: string): (iso: string) => string {
  const figures = { day: '2-digit', month: '2-digit', year: 'numeric', timeZone: 'UTC' } as const;
  const format = new Intl.DateTimeFormat(locale, figures);
  return (iso) => {
    const at = new Date(`${iso}T00:00:00Z`);
    return Number.isNaN(at.getTime()) ? iso : format.format(at);
  };
}

function refWords(text: Translator, to: string, ids: readonly string[], find: FindRecord): string {
  if (!isCollection(to)) return '';
  return ids
    .map((id) => {
      const found = find(to, id);
      return found ? recordName(text, to, found, find) : text.t('common:deletedRecord');
    })
    .join(BETWEEN);
}

function quantityCell(text: Translator, quantity: Quantity): string {
  const origin = [quantity.year?.toString(), quantity.source].filter(Boolean).join(', ');
  return [quantityWords(quantity, text), origin && `(${origin})`].filter(Boolean).join(' ');
}
