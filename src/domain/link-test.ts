// Step 5.3, the test of the Links: what is asked of a causal Link, and which to begin with.
// Pure. Basis: the three precondition tests [50]; that a barrier is no precondition: own design (d).
import type { FlowLink } from '#domain/records/link.ts';
import type { LinkKind } from '#domain/vocabularies/flow.ts';

/** The three precondition tests. */
export const PRECONDITION_TESTS = ['necessary', 'sufficient', 'actionable'] as const;

/** Here the first thing has to be there for the second: only then can it be necessary or enough. */
const PRECONDITIONS: ReadonlySet<LinkKind | null> = new Set([
  'feeds',
  'produces',
  'enables',
  'contributes',
  'addresses',
]);

/** Whether the three tests can be asked of a Link. */
export const isPrecondition = ({ kind }: Pick<FlowLink, 'kind'>): boolean =>
  PRECONDITIONS.has(kind);

type Answers = Pick<
  FlowLink,
  'kind' | 'confidence' | 'evidence' | (typeof PRECONDITION_TESTS)[number]
>;

/** How many of the answers that make a tested Link are still open. */
export function openAnswers(link: Answers): number {
  const tests = isPrecondition(link) ? PRECONDITION_TESTS.map((name) => link[name]) : [];
  return [...tests, link.confidence, link.evidence].filter((answer) => answer === null).length;
}

export const isTested = (link: Answers): boolean => openAnswers(link) === 0;

/** The track Core tests so many. */
const FEW = 3;

/**
 * The three weakest of Links in the order of their risk. What was tested already counts towards the three,
 * so that somebody who comes back finds the work of yesterday done; with three tested it begins anew.
 */
export function weakestOf<L extends Answers>(byRisk: readonly L[]): readonly L[] {
  const tested = byRisk.filter(isTested).slice(0, FEW);
  if (tested.length === FEW) return byRisk.slice(0, FEW);
  const open = byRisk.filter((link) => !isTested(link));
  return [...open.slice(0, FEW - tested.length), ...tested];
}
