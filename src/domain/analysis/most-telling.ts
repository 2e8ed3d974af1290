// The three things to know first of a flow: what it rests on, what is thin, what is missing.
// Pure and linear; says which words are due, not the words.
import { openBarriers } from '#domain/analysis/open-barriers.ts';
import { singlePoints } from '#domain/analysis/single-points.ts';
import { strongestWays } from '#domain/analysis/strongest.ts';
import { stepsOnPaths, thinLinks } from '#domain/analysis/thin-evidence.ts';
import { waysOf } from '#domain/analysis/ways.ts';
import {
  type Graph,
  isolatedNodes,
  mainImpacts,
  strayActivities,
  unreachedOutcomes,
} from '#domain/graph.ts';

/** What the flow rests on. Names are ids of Nodes. */
export type Rests =
  | { readonly told: 'noMission' | 'noPath' }
  | { readonly told: 'points'; readonly nodes: readonly string[] }
  | { readonly told: 'several'; readonly first: string };

/** How many of the Links on ways to the mission rest on little; `link` is the id of the one to look at first. */
export type Thin =
  | { readonly told: 'noPath' }
  | { readonly told: 'none'; readonly total: number }
  | {
      readonly told: 'some';
      readonly count: number;
      readonly total: number;
      readonly link: string;
    };

export interface Missing {
  /** The most telling of what is missing, or nothing. */
  readonly told: 'barriers' | 'outcomes' | 'activities' | 'alone' | 'nothing';
  readonly nodes: readonly string[];
}

export interface Telling {
  readonly rests: Rests;
  readonly thin: Thin;
  readonly missing: Missing;
}

/** The three things. */
export const mostTelling = (flow: Graph): Telling => ({
  rests: restsOn(flow),
  thin: thinIn(flow),
  missing: missingIn(flow),
});

function restsOn(flow: Graph): Rests {
  if (mainImpacts(flow).length === 0) return { told: 'noMission' };
  const points = singlePoints(flow, waysOf(flow));
  const [first] = strongestWays(flow);
  if (points === null || !first) return { told: 'noPath' };
  return points.length > 0
    ? { told: 'points', nodes: idsOf(points) }
    : { told: 'several', first: first.from };
}

function thinIn(flow: Graph): Thin {
  const total = stepsOnPaths(flow).length;
  if (total === 0) return { told: 'noPath' };
  const thin = thinLinks(flow).filter(({ isOnPath }) => isOnPath);
  const [first] = thin;
  return first
    ? { told: 'some', count: thin.length, total, link: first.link.id }
    : { told: 'none', total };
}

function missingIn(flow: Graph): Missing {
  const barriers = openBarriers(flow).filter(({ isOnPath }) => isOnPath);
  const found: readonly Missing[] = [
    { told: 'barriers', nodes: barriers.map(({ barrier }) => barrier.id) },
    { told: 'outcomes', nodes: idsOf(unreachedOutcomes(flow)) },
    { told: 'activities', nodes: idsOf(strayActivities(flow)) },
    { told: 'alone', nodes: idsOf(isolatedNodes(flow)) },
  ];
  return found.find(({ nodes }) => nodes.length > 0) ?? { told: 'nothing', nodes: [] };
}

const idsOf = (nodes: readonly { readonly id: string }[]): readonly string[] =>
  nodes.map(({ id }) => id);
