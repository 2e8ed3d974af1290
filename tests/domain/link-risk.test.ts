// In which order step 5.3 shows the links of the flow.
import { expect, it } from 'vitest';
import { byRisk } from '#domain/link-risk.ts';

const node = (id: string, importance: number | null) => ({ id, importance });
const link = (id: string, from: string | null, to: string | null, confidence: number | null) => ({
  id,
  from,
  to,
  confidence,
});
const NODES = [node('low', 1), node('high', 3), node('unsaid', null)];
const order = (links: readonly ReturnType<typeof link>[]): string[] =>
  byRisk(links, NODES).map(({ id }) => id);

it('doubt times the importance of the weightier end decides', () => {
  const sure = link('sure', 'high', 'high', 3);
  const little = link('little', 'low', 'low', 0); // 3 x 1
  const some = link('some', 'low', 'high', 2); // 1 x 3
  const most = link('most', 'high', 'low', 1); // 2 x 3
  expect(order([sure, little, some, most])).toEqual(['most', 'little', 'some', 'sure']);
});

it('an importance that nobody gave counts as the middle, also for an end that is no node', () => {
  const unsaid = link('unsaid', 'unsaid', null, 1); // 2 x 2
  const onLink = link('on-link', 'some-link', null, 1); // 2 x 2
  const given = link('given', 'low', 'unsaid', 0); // 3 x 1: what was given decides
  expect(order([given, unsaid, onLink])).toEqual(['unsaid', 'on-link', 'given']);
});

it('unrated links stand first, the weighty ones before the others', () => {
  const rated = link('rated', 'high', 'high', 0);
  const light = link('light', 'low', 'low', null);
  const weighty = link('weighty', 'low', 'high', null);
  expect(order([rated, light, weighty])).toEqual(['weighty', 'light', 'rated']);
});

it('leaves the given list as it is', () => {
  const links = [link('a', 'low', 'low', 3), link('b', 'low', 'low', 0)];
  byRisk(links, NODES);
  expect(links.map(({ id }) => id)).toEqual(['a', 'b']);
});
