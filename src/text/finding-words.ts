// A finding in words. Values are put into the language here, so that checks know none.
import type { Finding, FindingValue } from '#domain/checks/check.ts';
import { quantityWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';

export interface FindingWords {
  readonly message: string;
  readonly why: string;
  readonly mend: string;
}

/** Message, why it matters, and how to mend it. */
export function findingWords(
  finding: Pick<Finding, 'id' | 'variant' | 'values'>,
  text: Translator,
): FindingWords {
  const values = Object.fromEntries(
    Object.entries(finding.values ?? {}).map(([name, value]) => [name, valueWords(value, text)]),
  );
  const key = `checks:${finding.id}.${finding.variant}`;
  return {
    message: text.t(`${key}.message`, values),
    why: text.t(`checks:${finding.id}.why`),
    mend: text.t(`${key}.mend`, values),
  };
}

function valueWords(value: FindingValue, text: Translator): string | number {
  if (typeof value !== 'object') return value;
  if ('date' in value) return text.date(value.date);
  if ('keys' in value) return text.list(value.keys.map((key) => text.t(key)));
  if ('quantity' in value) return quantityWords(value.quantity, text);
  return text.list(value.names.map((name) => name.trim() || text.t('checks:unnamed')));
}
