// How a group works in each step: with which methods, and who. What it does minute by minute is told in the step's
// room text. Our own (d).
import type { StepId } from '#domain/vocabularies/method.ts';
import type { CardId } from '#guide/handbook/cards.ts';

/** The drafting team alone, the tables apart, or everybody in one circle. */
export type Who = 'team' | 'tables' | 'all';

export interface StepWay {
  readonly who: Who;
  readonly methods: readonly CardId[];
}

export const STEP_WAYS: Readonly<Record<StepId, StepWay>> = {
  start: { who: 'team', methods: ['round_robin'] },
  litmus: { who: 'team', methods: ['round_robin'] },
  facilitation: { who: 'team', methods: [] },
  vision: { who: 'tables', methods: ['three_horizons', 'one_two_four_all', 'gallery_walk'] },
  challenge: { who: 'tables', methods: ['cause_tree', 'one_two_four_all'] },
  diagnosis: { who: 'all', methods: ['grid_on_the_floor'] },
  practice: { who: 'tables', methods: ['round_robin'] },
  statement: { who: 'tables', methods: ['dot_voting'] },
  criteria: { who: 'all', methods: [] },
  map: { who: 'tables', methods: ['one_two_four_all', 'gallery_walk', 'dot_voting'] },
  register: { who: 'tables', methods: ['grid_on_the_floor', 'gallery_walk'] },
  relations: { who: 'tables', methods: ['gallery_walk'] },
  governance: { who: 'tables', methods: ['round_robin'] },
  cluster: { who: 'tables', methods: ['dot_voting'] },
  barriers: { who: 'tables', methods: ['cause_tree'] },
  flow: { who: 'tables', methods: ['backward_mapping', 'gallery_walk'] },
  links: { who: 'tables', methods: ['link_test'] },
  instruments: { who: 'tables', methods: [] },
  pilot: { who: 'tables', methods: ['one_two_four_all'] },
  actions: { who: 'tables', methods: ['one_two_four_all', 'round_robin'] },
  budget: { who: 'all', methods: [] },
  risks: { who: 'tables', methods: [] },
  communication: { who: 'tables', methods: [] },
  transition: { who: 'tables', methods: ['one_two_four_all'] },
  transfer: { who: 'tables', methods: [] },
  indicators: { who: 'tables', methods: [] },
  impact: { who: 'tables', methods: ['round_robin'] },
  review: { who: 'team', methods: ['round_robin'] },
  canvas: { who: 'team', methods: [] },
};
