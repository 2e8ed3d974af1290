// Where the checks of the flow begin to speak, and what they name.
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import type { Remark } from '#domain/checks/check.ts';
import type { WorkbookData } from '#domain/data.ts';
import { flowOf } from '../flow-samples.ts';
import { inputOf } from './fixture.ts';

const remarks = (id: string, data: Partial<WorkbookData>): readonly Remark[] =>
  ALL_CHECKS.find((check) => check.id === id)?.remarks(inputOf({ data })) ?? [];

describe('the checks of the flow', () => {
  it('take 40 nodes, and no more', () => {
    const nodes = (count: number): Partial<WorkbookData> => ({
      nodes: Array.from({ length: count }, (_, at) => ({ id: `n${at}`, kind: 'outcome' })),
    });
    expect(remarks('F-14', nodes(40))).toEqual([]);
    expect(remarks('F-14', nodes(41))[0]?.values).toEqual({ count: 41 });
  });

  it('name the word that opens an outcome as an activity does', () => {
    const word = (label: string): unknown =>
      remarks('F-12', { nodes: [{ id: 'n', kind: 'outcome', label }] })[0]?.values?.['word'];
    expect(word('  Providing mentors')).toBe('Providing');
    expect(word('Set up by 2027: a mentor for everybody')).toBe('Set up');
    expect(word('Mentors provide help')).toBeUndefined();
    expect(word('')).toBeUndefined();
  });

  it('name the cause that shows last, and the first day after it', () => {
    const { nodes, links } = flowOf({ a: 'outcome', b: 'outcome', c: 'outcome', end: 'mission' }, [
      'a contributes end',
      'b contributes end',
      'c contributes end',
    ]);
    const dates: Record<string, string> = {
      a: '2027-06-01',
      b: '2027-05-31',
      c: '2027-07-01',
      end: '2027-08-30',
    };
    const [remark, ...others] = remarks('F-13', {
      nodes: nodes.map((node) => ({ ...node, expectedDate: dates[node.id] ?? null })),
      links: links.map((link, at) => ({ ...link, delayMonths: [2, 3, null][at] ?? null })),
    });
    expect(others).toEqual([]);
    expect(remark?.values).toEqual({
      effect: { nodes: ['end'] },
      cause: { nodes: ['b'] },
      date: { date: '2027-08-31' },
    });
  });

  it('ask to test the links that are doubted most, three at most', () => {
    const starts = ['a', 'b', 'c', 'd', 'e'];
    const { nodes, links } = flowOf(
      { ...Object.fromEntries(starts.map((id) => [id, 'activity' as const])), end: 'mission' },
      starts.map((id) => `${id} produces end`),
    );
    const doubted = (confidence: readonly number[]): unknown =>
      remarks('F-16', {
        nodes,
        links: links.map((link, at) => ({ ...link, confidence: confidence[at] ?? null })),
      })[0]?.values?.['links'];
    expect(doubted([1, 0, 1, 0, 1])).toEqual({ links: ['link1', 'link3'] });
    expect(doubted([1, 1, 1, 1, 1])).toEqual({ links: ['link0', 'link1', 'link2'] });
    expect(doubted([1, 1, 1, 1, 2])).toBeUndefined();
    expect(doubted([1, 1, 1, 1])).toBeUndefined();
  });

  it('find a link that lost its kind, and one that comes from another link', () => {
    const { nodes, links } = flowOf({ jobs: 'activity', known: 'outcome' }, [
      'jobs produces known',
      'link0 contributes known',
      'jobs produces known',
    ]);
    const lost = links.map((link) => (link.id === 'link2' ? { ...link, kind: null } : link));
    expect(remarks('F-08', { nodes, links: lost }).map(({ at }) => at?.id)).toEqual([
      'link1',
      'link2',
    ]);
  });

  it('find good news only where there is any news', () => {
    expect(remarks('F-15', flowOf({ jobs: 'activity' }, []))).toEqual([]);
  });
});
