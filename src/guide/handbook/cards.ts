// The method cards of the handbook: how long, for how many, in which steps, after which source.
// What each says stands in `locales`. Minutes and numbers of people without a source are our own (d).
import type { FACILITATION_METHODS } from '#domain/vocabularies/method.ts';
import type { SourceId } from '#guide/sources.ts';

export type FacilitationMethod = (typeof FACILITATION_METHODS)[number];
/** Besides the methods that a session may name: the test of a link, which is a step's own. */
export type CardId = FacilitationMethod | 'link_test';

export interface MethodCard {
  readonly id: CardId;
  /** From, to. */
  readonly minutes: readonly [number, number];
  readonly people: readonly [number, number];
  readonly sources: readonly SourceId[];
}

export const METHOD_CARDS: readonly MethodCard[] = [
  // 1 + 2 + 4 + 5 minutes [56].
  { id: 'one_two_four_all', minutes: [12, 12], people: [8, 40], sources: ['s56'] },
  { id: 'dot_voting', minutes: [10, 10], people: [5, 40], sources: ['s60'] },
  // 90 minutes [94] to 120, 4 to 50 people [58].
  {
    id: 'three_horizons',
    minutes: [90, 120],
    people: [4, 50],
    sources: ['s57', 's58', 's59', 's94'],
  },
  { id: 'cause_tree', minutes: [20, 30], people: [4, 24], sources: [] },
  { id: 'grid_on_the_floor', minutes: [25, 40], people: [6, 24], sources: ['s47'] },
  { id: 'backward_mapping', minutes: [60, 120], people: [4, 24], sources: ['s85'] },
  { id: 'gallery_walk', minutes: [10, 20], people: [8, 40], sources: [] },
  { id: 'round_robin', minutes: [5, 15], people: [3, 12], sources: [] },
  { id: 'link_test', minutes: [20, 60], people: [3, 18], sources: ['s50'] },
];
