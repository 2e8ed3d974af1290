// Runs the checks that may speak: their step is begun, and for completeness marked ready.
// Keeps what each found and runs it again only when something it looked at has changed.
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import {
  type Check,
  type CheckInput,
  type Finding,
  findingOf,
  type Remark,
} from '#domain/checks/check.ts';
import { createGraphReader } from '#domain/checks/graph-reader.ts';
import { look, type Looks, sawTheSame } from '#domain/checks/look.ts';
import { SEVERITIES, type StepStatus } from '#domain/vocabularies/method.ts';

/** What the caller knows; the graph is read from the snapshot. */
export type Sight = Omit<CheckInput, 'graph'>;

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
  const found = new Map<string, { readonly looks: Looks; readonly remarks: readonly Remark[] }>();
  const readGraph = createGraphReader();
  const remarksOf = (check: Check, input: CheckInput): readonly Remark[] => {
    const known = found.get(check.id);
    if (known && sawTheSame(known.looks, input)) return known.remarks;
    const looks: Looks = new Map();
    const remarks = check.remarks(look(input, looks));
    found.set(check.id, { looks, remarks });
    return remarks;
  };
  return (sight, statusOf) => {
    const { snapshot } = sight;
    const input: CheckInput = { ...sight, graph: readGraph(snapshot) };
    return checks
      .flatMap((check) => {
        const status = statusOf(check.step);
        if (status === 'empty') return [];
        return remarksOf(check, input)
          .filter(({ when }) => when === 'begun' || status !== 'draft')
          .map((remark) => findingOf(check, remark, snapshot));
      })
      .filter(({ severity, key }) => severity === 'error' || snapshot.accepted[key] === undefined)
      .toSorted((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
  };
}

/** All findings once, without a memory. */
export const runChecks: RunChecks = (sight, statusOf) => createChecker()(sight, statusOf);
