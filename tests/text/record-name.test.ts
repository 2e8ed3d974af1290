import { expect, test } from 'vitest';
import { type CollectionName } from '#domain/schema.ts';
import { nameParts, recordName } from '#text/record-name.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
const RECORDS: Readonly<Partial<Record<CollectionName, Readonly<Record<string, object>>>>> = {
  nodes: {
    jobs: { label: 'Trial jobs' },
    stay: { label: 'Stay in work' },
    bus: { label: 'Buses' },
  },
  links: { l: { from: 'jobs', to: 'stay' }, m: { from: 'bus', to: 'l' } },
  instruments: { i: { instrument: 'voucher', activity: 'jobs' } },
};
const name = (collection: CollectionName, id: string): string =>
  recordName(text, collection, RECORDS[collection]?.[id], (of, other) => RECORDS[of]?.[other]);

test('a record is called by its first text, or by what it ties together', () => {
  expect(name('nodes', 'jobs')).toBe('Trial jobs');
  expect(name('links', 'l')).toBe('Trial jobs – Stay in work');
  expect(name('instruments', 'i')).toBe('Voucher – Trial jobs');
});

test('a link that ends at a link names that one too', () => {
  expect(name('links', 'm')).toBe('Buses – Trial jobs – Stay in work');
});

test('nothing, or something deleted, still has a name', () => {
  expect(name('nodes', 'gone')).toBe(text.t('common:unnamed'));
  expect(
    recordName(text, 'links', { from: 'gone', to: 'jobs' }, (of, id) => RECORDS[of]?.[id]),
  ).toBe(`${text.t('common:deletedRecord')} – Trial jobs`);
});

test('what somebody typed is told from words of the page', () => {
  const typed = (collection: CollectionName, record: object): boolean[] =>
    nameParts(text, collection, record, (of, id) => RECORDS[of]?.[id]).map(
      ({ isTyped }) => isTyped,
    );
  expect(typed('nodes', { label: 'Trial jobs' })).toEqual([true]);
  expect(typed('nodes', { label: ' ' })).toEqual([false]);
  expect(typed('links', { from: 'jobs', to: 'gone' })).toEqual([true, false]);
  expect(typed('instruments', { instrument: 'voucher', activity: 'jobs' })).toEqual([false, true]);
});
