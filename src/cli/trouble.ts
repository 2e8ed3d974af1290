// What went wrong, in one sentence. Knows nothing of commands.
import { Refusal } from '#cli/refusal.ts';
import type { Translator } from '#text/translator.ts';

/** The sentence for the person; what no Refusal tells is a mistake of ours and is named as one. */
export const sentenceOf = (error: unknown, text: Translator): string =>
  error instanceof Refusal
    ? text.t(error.key, error.values)
    : text.t('cli:wrong.defect', {
        message: error instanceof Error ? error.message : String(error),
      });
