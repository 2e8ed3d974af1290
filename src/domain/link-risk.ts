// Which Links of the flow to look at first: those nobody is sure of, on things that matter most.
// Pure. Basis: confidence times importance; own design (d).
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';

/** What a Node counts for when nobody has said how important it is (1-3). */
const USUAL_IMPORTANCE = 2;
const FULL_CONFIDENCE = 3;

type End = Pick<FlowNode, 'id' | 'importance'>;
type Rated = Pick<FlowLink, 'from' | 'to' | 'confidence'>;

/**
 * The riskiest first: doubt (3 - confidence) times importance. What nobody has rated stands before all
 * that is; equals keep their order.
 */
export function byRisk<L extends Rated>(links: readonly L[], nodes: readonly End[]): readonly L[] {
  const importances = new Map<string | null, number | null>(
    nodes.map(({ id, importance }) => [id, importance]),
  );
  const importanceOf = ({ from, to }: Rated): number => {
    const given = [importances.get(from), importances.get(to)].filter(
      (each) => typeof each === 'number',
    );
    return given.length === 0 ? USUAL_IMPORTANCE : Math.max(...given);
  };
  const ranked = links.map((link) => {
    const importance = importanceOf(link);
    const risk = (FULL_CONFIDENCE - (link.confidence ?? 0)) * importance;
    return { link, isRated: link.confidence !== null, risk };
  });
  return ranked
    .toSorted((a, b) => Number(a.isRated) - Number(b.isRated) || b.risk - a.risk)
    .map(({ link }) => link);
}
