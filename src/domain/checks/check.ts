// What a check is: a pure rule over a Snapshot that returns findings. Words are found by id and variant.
// Knows nothing of languages beyond the word lists it is given. Rules: the method's list of checks.
import type { FieldAt } from '#domain/schema.ts';
import { addressOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Severity } from '#domain/vocabularies/method.ts';

/** Word lists of the content language. Entries match at the start of a word, in lower case. */
export interface WordLists {
  readonly vague: readonly string[];
  readonly activityVerbs: readonly string[];
  readonly instruments: readonly string[];
}

/** What a rule may look at. `today` is an ISO date; `statement` the mission sentence as it reads now. */
export interface CheckInput {
  readonly snapshot: Snapshot;
  readonly today: string;
  readonly words: WordLists;
  readonly statement: string;
}

/** A value in a message: as is, or something `text` puts into words. */
export type FindingValue =
  | string
  | number
  | { readonly date: string }
  /** Text keys, joined as a list. */
  | { readonly keys: readonly string[] }
  /** Names as typed, joined as a list; an empty name reads "without a name". */
  | { readonly names: readonly string[] }
  | { readonly quantity: { readonly value: number; readonly unit: string } };

/** One thing a rule has to say: which wording, how grave, about which field. */
export interface Remark {
  readonly variant: string;
  readonly severity: Severity;
  readonly at: FieldAt | null;
  readonly values?: Readonly<Record<string, FindingValue>>;
  /** `ready`: asks for completeness, so it speaks only once the step is marked ready. */
  readonly when: 'begun' | 'ready';
}

export interface Check {
  readonly id: string;
  /** The step it belongs to, by id. */
  readonly step: string;
  readonly remarks: (input: CheckInput) => readonly Remark[];
}

export interface Finding extends Remark {
  readonly id: string;
  readonly step: string;
  /** Stable name of the finding, under which a warning can be accepted. */
  readonly key: string;
}

/** The finding a remark of a check makes. */
export const findingOf = (check: Check, remark: Remark): Finding => ({
  ...remark,
  id: check.id,
  step: check.step,
  key: `${check.id}/${remark.variant}/${remark.at ? addressOf(remark.at) : check.step}`,
});
