// Runs the checks that may speak: their step is begun, and for completeness marked ready.
// Keeps what each found and runs it again only when something it looked at has changed.
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import {
  type Check,
  type CheckInput,
  type Finding,
  findingOf,
  namedIn,
  type Remark,
} from '#domain/checks/check.ts';
import { type Names, namesIn } from '#domain/checks/names.ts';
import { createGraphReader } from '#domain/checks/graph-reader.ts';
import { look, type Looks, sawTheSame } from '#domain/checks/look.ts';
import { SEVERITIES, type StepStatus } from '#domain/vocabularies/method.ts';

/** What the caller knows; the graph is read from the snapshot, errors are counted on the way. */
export type Sight = Omit<CheckInput, 'graph' | 'openErrors'>;

/**
 * All findings, gravest first. `statusOf` tells a step's status; a step outside the chosen track is
 * `empty` to it. Accepted warnings are left out.
 */
export type RunChecks = (
  sight: Sight,
  statusOf: (step: Check['step']) => StepStatus,
) => readonly Finding[];

/** A runner with a memory: to be kept for as long as one workbook is open. */
export function createChecker(checks: readonly Check[] = ALL_CHECKS): RunChecks {
  const memory = new Map<string, Memory>();
  const readGraph = createGraphReader();
  return (sight, statusOf) => {
    const { snapshot } = sight;
    const graph = readGraph(snapshot);
    const names = namesIn(snapshot);
    let openErrors = 0;
    const found = checks.flatMap((check) => {
      const status = statusOf(check.step);
      if (status === 'empty') return [];
      const known = memory.get(check.id);
      const now = recall(check, { ...sight, graph, openErrors }, status === 'draft', names, known);
      memory.set(check.id, now);
      openErrors += now.errors;
      return now.findings;
    });
    const open = found.filter(
      ({ severity, key }) => severity === 'error' || snapshot.accepted[key] === undefined,
    );
    return SEVERITIES.flatMap((grade) => open.filter(({ severity }) => severity === grade));
  };
}

/** What a check found, and what that rests on. */
interface Memory {
  readonly looks: Looks;
  readonly remarks: readonly Remark[];
  readonly isDraft: boolean;
  /** The remarks that may be spoken, and in the same order what they say with these names. */
  readonly spoken: readonly Remark[];
  readonly findings: readonly Finding[];
  readonly names: Names;
  readonly errors: number;
}

/** What was found before, as far as it still holds. */
function recall(
  check: Check,
  input: CheckInput,
  isDraft: boolean,
  names: Names,
  known: Memory | undefined,
): Memory {
  if (known && known.isDraft === isDraft && sawTheSame(known.looks, input))
    return renamed(check, known, names);
  const looks: Looks = new Map();
  const remarks = check.remarks(look(input, looks));
  const spoken = remarks.filter(({ when }) => when === 'begun' || !isDraft);
  const findings = spoken.map((remark) => findingOf(check, remark, names));
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  return { looks, remarks, isDraft, spoken, findings, names, errors };
}

/** The same findings; only those that name something that is called otherwise now are made anew. */
function renamed(check: Check, known: Memory, names: Names): Memory {
  const others = names.since(known.names);
  if (others.size === 0) return known;
  const places = placesOf(known.spoken);
  const findings = [...known.findings];
  for (const id of others)
    for (const at of places.get(id) ?? []) {
      const remark = known.spoken[at];
      if (remark) findings[at] = findingOf(check, remark, names);
    }
  return { ...known, findings, names };
}

const knownPlaces = new WeakMap<readonly Remark[], ReadonlyMap<string, readonly number[]>>();

/** Where each Node and Link is named, by its id: looked for once as long as the remarks are the same. */
function placesOf(remarks: readonly Remark[]): ReadonlyMap<string, readonly number[]> {
  const known = knownPlaces.get(remarks);
  if (known) return known;
  const places = new Map<string, number[]>();
  for (const [at, remark] of remarks.entries())
    for (const id of namedIn(remark)) {
      const there = places.get(id);
      if (there) there.push(at);
      else places.set(id, [at]);
    }
  knownPlaces.set(remarks, places);
  return places;
}

/** All findings once, without a memory. */
export const runChecks: RunChecks = (sight, statusOf) => createChecker()(sight, statusOf);
