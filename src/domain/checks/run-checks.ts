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
import { eachAfter, type EachMemory } from '#domain/checks/each.ts';
import { createGraphReader } from '#domain/checks/graph-reader.ts';
import { makeAnew } from '#domain/checks/lists.ts';
import { look, type Looks, sawTheSame } from '#domain/checks/look.ts';
import { type Names, namesIn } from '#domain/checks/names.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { SEVERITIES, type Severity, type StepStatus } from '#domain/vocabularies/method.ts';

/** What the caller knows; the graph is read from the snapshot, errors are counted on the way. */
export type Sight = Omit<CheckInput, 'graph' | 'openErrors' | 'each'>;

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
      openErrors += now.open.error?.length ?? 0;
      return [now.open];
    });
    return SEVERITIES.flatMap((grade) => found.flatMap((open) => open[grade] ?? []));
  };
}

/** What a check found, and what that rests on. */
interface Memory {
  readonly looks: Looks;
  readonly isDraft: boolean;
  readonly each: EachMemory;
  /** The remarks that may be spoken. */
  readonly remarks: readonly Remark[];
  readonly names: Names;
  /** The remarks in these names. */
  readonly spoken: readonly Spoken[];
  readonly accepted: Snapshot['accepted'];
  /** What is left without the accepted warnings. */
  readonly open: Readonly<Partial<Record<Severity, readonly Finding[]>>>;
}

interface Spoken {
  readonly finding: Finding;
  /** Ids of the Nodes and Links it names. */
  readonly about: readonly string[];
}

/** What a check finds now. What was found before is taken over as far as it still holds. */
function recall(
  check: Check,
  input: Omit<CheckInput, 'each'>,
  isDraft: boolean,
  names: Names,
  known: Memory | undefined,
): Memory {
  const { accepted } = input.snapshot;
  const { looks, each, remarks } = remember(check, input, isDraft, known);
  const others = known ? names.since(known.names) : NONE;
  if (known?.remarks === remarks && known.accepted === accepted && others.size === 0)
    return { ...known, names };
  const spoken = makeAnew<Remark, Spoken>(
    remarks,
    { items: known?.remarks ?? [], made: known?.spoken ?? [] },
    (remark) => ({ finding: findingOf(check, remark, names), about: namedIn(remark) }),
    ({ about }) => others.size === 0 || !about.some((id) => others.has(id)),
  );
  const findings = spoken.map(({ finding }) => finding);
  const open = Object.groupBy(
    withoutAccepted(check, findings, accepted),
    ({ severity }) => severity,
  );
  return { looks, isDraft, each, remarks, names, spoken, accepted, open };
}

/** The remarks of a check; it is asked again only when something it looked at has changed. */
function remember(
  check: Check,
  input: Omit<CheckInput, 'each'>,
  isDraft: boolean,
  known: Memory | undefined,
): Pick<Memory, 'looks' | 'each' | 'remarks'> {
  if (known && known.isDraft === isDraft && sawTheSame(known.looks, input)) return known;
  const [looks, each]: [Looks, EachMemory] = [new Map(), new Map()];
  const seen = look({ ...input, each: eachAfter(known?.each ?? new Map(), each) }, looks);
  const all = check.remarks(seen);
  return { looks, each, remarks: all.filter(({ when }) => when === 'begun' || !isDraft) };
}

const NONE: ReadonlySet<string> = new Set();

/** What is left of them without the accepted warnings. Few are accepted: most checks need not look. */
function withoutAccepted(
  check: Check,
  findings: readonly Finding[],
  accepted: Snapshot['accepted'],
): readonly Finding[] {
  if (!Object.keys(accepted).some((key) => key.startsWith(`${check.id}/`))) return findings;
  return findings.filter(
    ({ severity, key }) => severity === 'error' || accepted[key] === undefined,
  );
}

/** All findings once, without a memory. */
export const runChecks: RunChecks = (sight, statusOf) => createChecker()(sight, statusOf);
