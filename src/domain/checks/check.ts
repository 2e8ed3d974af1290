// What a check is: a pure rule over a Snapshot that returns findings. Words are found by id and variant.
// Knows nothing of languages beyond the word lists it is given. Rules: the method's list of checks.
import type { Each } from '#domain/checks/each.ts';
import type { Names } from '#domain/checks/names.ts';
import type { Graph } from '#domain/graph.ts';
import type { FieldAt } from '#domain/schema.ts';
import { addressOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Severity, StepId, TrackId } from '#domain/vocabularies/method.ts';

/** Word lists of the content language. Entries match at the start of a word, in lower case. */
export interface WordLists {
  readonly vague: readonly string[];
  readonly activityVerbs: readonly string[];
  readonly instruments: readonly string[];
}

/** What a rule may look at. A rule runs again only when something it looked at has changed. */
export interface CheckInput {
  readonly snapshot: Snapshot;
  /** The flow without its words: the same object until its structure changes. */
  readonly graph: Graph;
  /** ISO date. */
  readonly today: string;
  readonly words: WordLists;
  /** The mission sentence as it reads now. */
  readonly statement: string;
  /** The fingerprint a signature made now would hold. Costs a walk over the whole workbook. */
  readonly contentHash: () => string;
  /** How many errors the checks before this one have found. */
  readonly openErrors: number;
  /** For what a rule says of single records. */
  readonly each: Each;
  /** Minutes of a step with a group in a track, as the guide has them. */
  readonly minutesOf: (step: StepId, track: TrackId | null) => number;
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

/** What a rule may say besides: Nodes and Links by id, so that it need not look at their words. */
export type RemarkValue =
  | FindingValue
  | { readonly nodes: readonly string[] }
  | { readonly links: readonly string[] };

/** One thing a rule has to say: which wording, how grave, about which field. */
export interface Remark {
  readonly variant: string;
  readonly severity: Severity;
  readonly at: FieldAt | null;
  readonly values?: Readonly<Record<string, RemarkValue>>;
  /** `ready`: asks for completeness, so it speaks only once the step is marked ready. */
  readonly when: 'begun' | 'ready';
}

export interface Check {
  readonly id: string;
  /** The step it belongs to, by id. */
  readonly step: StepId;
  readonly remarks: (input: CheckInput) => readonly Remark[];
}

export interface Finding extends Omit<Remark, 'values'> {
  readonly id: string;
  readonly step: StepId;
  readonly values?: Readonly<Record<string, FindingValue>>;
  /** Stable name of the finding, under which a warning can be accepted. */
  readonly key: string;
}

/** The finding a remark of a check makes, with its Nodes and Links named. */
export function findingOf(check: Check, remark: Remark, names: Names): Finding {
  const { values, ...rest } = remark;
  return {
    ...rest,
    ...(values && { values: named(values, names) }),
    id: check.id,
    step: check.step,
    key: `${check.id}/${remark.variant}/${remark.at ? addressOf(remark.at) : check.step}`,
  };
}

/** Ids of the Nodes and Links that a remark names. */
export const namedIn = ({ values = {} }: Remark): readonly string[] =>
  Object.values(values).flatMap((value) => {
    if (typeof value !== 'object') return [];
    if ('nodes' in value) return value.nodes;
    return 'links' in value ? value.links : [];
  });

const named = (
  values: NonNullable<Remark['values']>,
  names: Names,
): NonNullable<Finding['values']> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]): [string, FindingValue] => {
      if (typeof value !== 'object') return [name, value];
      if ('nodes' in value) return [name, { names: value.nodes.map(names.node) }];
      if ('links' in value) return [name, { names: value.links.map(names.link) }];
      return [name, value];
    }),
  );
