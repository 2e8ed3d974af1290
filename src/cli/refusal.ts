// Something the person can mend: said in one sentence, and nothing has been written. Knows no language.
import type { Values } from '#text/translator.ts';

export class Refusal extends Error {
  /** Text key of the sentence. */
  readonly key: string;
  readonly values: Values;

  constructor(key: string, values: Values = {}) {
    super(key);
    this.key = key;
    this.values = values;
  }
}
