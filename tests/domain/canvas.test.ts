import { describe, expect, it } from 'vitest';
import { BOXES, canvasOf } from '#domain/canvas.ts';
import { blankWorkbook, item, sampleWorkbook } from '../support/sample-workbook.ts';

describe('the canvas', () => {
  it('holds the facts of the steps, once', () => {
    const canvas = canvasOf(sampleWorkbook(), '2026-11-24');
    // What the sample's track does not ask.
    expect([...canvas.empty].filter((box) => BOXES[box].isKey)).toEqual([]);
    expect(canvas.people).toMatchObject({
      owner: 'Nordvik County Council',
      lead: 'Youth department',
      affected: ['Young people outside work and study'],
    });
    expect(canvas.people.spheres.flatMap((each) => each.names)).not.toContain(
      'Nordvik County Council',
    );
    expect(canvas.criteria[2]).toEqual({
      criterion: 'ambitious_realistic',
      median: 2,
      low: 1,
      high: 3,
    });
    expect(canvas.barriers[0]).toEqual({
      label: 'Wage support ends after three months',
      about: ['Social clause in county contracts'],
    });
    expect(canvas.pathway.nodes.length).toBeLessThanOrEqual(12);
    expect(canvas.pathway.left).toBe(20 - canvas.pathway.nodes.length);
  });

  it('lists what is still to do, the earliest first, undated last, done and dropped left out', () => {
    const { next, done, total } = canvasOf(sampleWorkbook(), '2026-11-24').pilot;
    expect(next.map((task) => task.end)).toEqual([
      '2027-04-30',
      '2027-05-15',
      '2027-05-31',
      '2027-06-01',
      null,
    ]);
    expect([done, total]).toEqual([1, 6]);
  });

  it('puts causes under what they explain, even where a parent is gone or causes explain each other', () => {
    const cause = (id: string, parent: string | null) => item('causes', { id, label: id, parent });
    const causes = [
      cause('b', 'a'),
      cause('a', null),
      cause('lost', 'gone'),
      cause('x', 'y'),
      cause('y', 'x'),
    ];
    expect(canvasOf({ ...sampleWorkbook(), causes }, '2026-11-24').challenge.causes).toEqual([
      { label: 'a', depth: 0 },
      { label: 'b', depth: 1 },
      { label: 'lost', depth: 0 },
      { label: 'x', depth: 0 },
      { label: 'y', depth: 1 },
    ]);
  });

  it('says of a blank workbook that every box is empty', () => {
    expect([...canvasOf(blankWorkbook(), '2026-11-24').empty].toSorted()).toEqual(
      Object.keys(BOXES).toSorted(),
    );
  });
});
