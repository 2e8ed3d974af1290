// What this tab's person has unfolded and chosen in the analysis, so that it is still there after a look at
// the map. Tab state only.
import { create } from 'zustand';

export const SECTIONS = [
  'ways',
  'strongest',
  'points',
  'loops',
  'timing',
  'weight',
  'barriers',
  'thin',
] as const;
export type SectionId = (typeof SECTIONS)[number];

interface AnalysisUi {
  readonly open: ReadonlySet<SectionId>;
  /** Id of the Node whose ways are shown; null: the mission's. */
  readonly node: string | null;
  /** Id of the Node that ways lead to; null: the mission. */
  readonly to: string | null;
}

export const useAnalysisUi = create<AnalysisUi>()(() => ({
  open: new Set<SectionId>(),
  node: null,
  to: null,
}));

/** Unfolds or folds a section. */
export function fold(id: SectionId, isOpen: boolean): void {
  const open = new Set(useAnalysisUi.getState().open);
  if (isOpen) open.add(id);
  else open.delete(id);
  useAnalysisUi.setState({ open });
}
/** Chooses the Node whose ways are shown. */
export const chooseNode = (node: string | null): void => useAnalysisUi.setState({ node });
/** Chooses where ways are to lead. */
export const chooseEnd = (to: string | null): void => useAnalysisUi.setState({ to });
