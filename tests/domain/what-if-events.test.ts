import { describe, expect, it } from 'vitest';
import { levelOf } from '#domain/fuzzy-map.ts';
import { EVENT_STATE, eventsFor } from '#domain/what-if-events.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';

describe('what can be assumed', () => {
  it('is offered by kind, and not of ends and measures', () => {
    expect(eventsFor('activity')).toEqual(['fails', 'halves', 'doubles']);
    expect(eventsFor('barrier')[0]).toBe('falls');
    for (const kind of ['impact', 'indicator', 'challenge', null] as const)
      expect(eventsFor(kind)).toEqual([]);
  });

  it('always differs from the plan so much that it can be said', () => {
    for (const event of NODE_KINDS.flatMap(eventsFor))
      expect(levelOf(EVENT_STATE[event])).not.toBe(0);
  });
});

describe('the words for a change', () => {
  it('call it none, slight or clear, either way', () => {
    expect([-1, -0.25, -0.2, -0.04, 0, 0.05, 0.25].map(levelOf)).toEqual([-2, -2, -1, 0, 0, 1, 2]);
  });
});
