import { describe, expect, it } from 'vitest';
import { runMap } from '#domain/fuzzy-map.ts';
import type { Flow } from '#domain/graph.ts';
import { EVENT_STATE, WHAT_IF_EVENTS, type WhatIfEvent } from '#domain/what-if-events.ts';
import { answerWords } from '#flow/what-if/answer.ts';
import { plotRows } from '#flow/what-if/plot-rows.ts';
import { directionWords, rowsOf, signed, sureWords } from '#flow/what-if/rows.ts';
import { looksFor } from '#flow/looks.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { item } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';
import { flowOf } from '../domain/flow-samples.ts';

const en = await textsOf('en');
const pl = await textsOf('pl');
const { nodes = [], links = [] } = nordvikExample((key) => key);
const nordvik: Flow = {
  nodes: nodes.map((node) => item('nodes', node)),
  links: links.map((link) => item('links', link)),
};
const rows = (flow: Flow, events: Readonly<Record<string, WhatIfEvent>>) => {
  const held = new Map(Object.entries(events).map(([id, event]) => [id, EVENT_STATE[event]]));
  return rowsOf(flow.nodes, runMap(flow, held), held);
};

describe('the answer', () => {
  it('says first what becomes of the mission, then how many outcomes go which way, and how sure', () => {
    expect(answerWords(en, rows(nordvik, { jobs: 'fails' }))).toBe(
      'Then the mission moves clearly further away. 2 outcomes move further away. You are hardly sure of this.',
    );
    expect(answerWords(pl, rows(nordvik, { jobs: 'fails' }))).toBe(
      'Wtedy misja wyraźnie się oddali. Oddalą się 2 rezultaty. Pewność jest tu mała.',
    );
    expect(answerWords(en, rows(nordvik, { offices: 'falls' }))).toBe(
      'Then the mission comes clearly nearer. 1 outcome comes nearer. You are fairly sure of this.',
    );
  });

  it('speaks of outcomes alone where there is no mission yet', () => {
    const flow = flowOf({ work: 'activity', change: 'outcome' }, ['work produces change']);
    expect(answerWords(en, rows(flow, { work: 'fails' }))).toBe(
      '1 outcome moves further away. You are hardly sure of this.',
    );
  });

  it('has words for all that can be assumed and all that can come of it, in every language', () => {
    const all = nordvik.nodes.flatMap(({ id }) =>
      (['fails', 'doubles'] as const).flatMap((event) => {
        const { ends, others } = rows(nordvik, { [id]: event });
        return [...ends, ...others];
      }),
    );
    const words = (text: typeof en) => [
      ...WHAT_IF_EVENTS.map((event) => text.t(`what-if:event.${event}`)),
      ...all.flatMap((row) => [directionWords(text, row), sureWords(text, row)]),
    ];
    // A key without words would read "end.same".
    expect([...words(en), ...words(pl)].filter((each) => each.includes('.'))).toEqual([]);
  });
});

describe('the rows', () => {
  it('put the mission first, then what moves most; what is assumed is no result', () => {
    const { ends, others } = rows(nordvik, { jobs: 'fails', stay: 'doubles' });
    expect(ends.map(({ node }) => node.id)).toEqual(['mission', 'known', 'cope', 'leave']);
    expect(others.map(({ node }) => node.id)).toEqual(['contracts', 'displaced']);
  });

  it('write the size with its sign, as the language does', () => {
    expect([-0.567, 0.5, 0.001, -0.001].map((value) => signed(en, value))).toEqual([
      '−0.57',
      '+0.50',
      '0',
      '0',
    ]);
    expect(signed(pl, -0.567)).toBe('−0,57');
  });
});

describe('the plot', () => {
  const space = {
    names: ['A name of some length', 'Short'],
    measure: (words: string) => words.length * 8,
    language: 'en',
    line: 20,
    bar: 16,
    top: 30,
  };

  it('puts names beside the bars where there is room, and above them on a phone', () => {
    const wide = plotRows({ ...space, width: 900 });
    const narrow = plotRows({ ...space, width: 300 });
    expect(wide.left).toBeGreaterThan(0);
    expect(narrow.left).toBe(0);
    for (const row of narrow.rows) {
      expect(row.barY).toBeGreaterThan(row.nameY);
      // The middle line does not cross the name.
      expect(row.axis[0]).toBeGreaterThan(row.nameY - 4);
    }
  });

  it('never puts one row over another', () => {
    for (const width of [120, 300, 900]) {
      const { rows: placed, height } = plotRows({ ...space, width });
      expect(placed[1]?.nameY).toBeGreaterThan((placed[0]?.barY ?? 0) + space.bar);
      expect(height).toBeGreaterThan((placed[1]?.barY ?? 0) + space.bar);
    }
  });
});

describe('the look', () => {
  it('is offered once a flow has eight nodes', () => {
    expect(looksFor(7)).not.toContain('whatIf');
    expect(looksFor(8)).toContain('whatIf');
  });
});
