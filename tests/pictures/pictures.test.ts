import { describe, expect, it } from 'vitest';
import { bigWorkbook } from '../../bench/workbook-2000.ts';
import { canvasOf } from '#domain/canvas.ts';
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { placesOf } from '#domain/standing.ts';
import type { LinkKind, NodeKind } from '#domain/vocabularies/flow.ts';
import { docsFromData, readSnapshot } from '#document/index.ts';
import { criteriaPicture } from '#pictures/criteria.ts';
import { flowLines } from '#pictures/flow-lines.ts';
import { flowPicture } from '#pictures/flow.ts';
import { nodeWords } from '#pictures/flow-words.ts';
import type { Mark, MeasureText, RectMark } from '#pictures/mark.ts';
import { pathwayMarks } from '#pictures/pathway.ts';
import { item, sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
const measure: MeasureText = (words, size) => words.length * size * 0.5;
const sample = sampleWorkbook();
const wordsIn = (marks: readonly Mark[]): string =>
  marks.flatMap((mark) => (mark.mark === 'text' ? [mark.text] : [])).join(' ');
const cardsIn = (marks: readonly Mark[]): RectMark[] =>
  marks.filter((mark): mark is RectMark => mark.mark === 'rect' && mark.stroke !== undefined);
const overlap = (a: RectMark, b: RectMark): boolean =>
  a !== b &&
  a.x < b.x + b.width &&
  b.x < a.x + a.width &&
  a.y < b.y + b.height &&
  b.y < a.y + a.height;

describe('the pathway', () => {
  const { pathway } = canvasOf(sample, '2026-11-24');
  const byId = new Map(pathway.nodes.map((node) => [node.id, nodeWords(text, node, () => 'en')]));
  const draw = (width: number) =>
    pathwayMarks(pathway, (id) => byId.get(id) ?? { kind: '', label: '' }, 'en', {
      width,
      size: 11,
      measure,
    });

  it.each([420, 600, 1000])(
    'shows every label in cards that do not overlap, at %i wide',
    (width) => {
      const { marks, height } = draw(width);
      for (const { label } of byId.values())
        expect(wordsIn(marks).replaceAll(' ', '')).toContain(label.replaceAll(' ', ''));
      const cards = cardsIn(marks);
      expect(cards).toHaveLength(pathway.nodes.length);
      for (const card of cards) {
        expect(cards.filter((other) => overlap(card, other))).toEqual([]);
        expect(card.x + card.width).toBeLessThanOrEqual(width + 0.01);
        expect(card.y + card.height).toBeLessThanOrEqual(height + 0.01);
      }
    },
  );

  it('lets every arrow touch the card it leads to', () => {
    const { marks } = draw(600);
    const cards = cardsIn(marks);
    const tips = marks.flatMap((mark) =>
      mark.mark === 'path' && mark.fill === 'ink-2' ? [mark.commands[0]] : [],
    );
    expect(tips).toHaveLength(pathway.links.length);
    for (const tip of tips) {
      const [, x = 0, y = 0] = tip ?? [];
      expect(
        cards.some((card) => Math.abs(card.x - x) < 0.01 && y > card.y && y < card.y + card.height),
      ).toBe(true);
    }
  });
});

describe('the whole flow', () => {
  it('shows every label, lane and kind, and says the same as a table', () => {
    const { marks, table } = flowPicture(sample, text, () => 'en', measure);
    const shown = wordsIn(marks).replaceAll(' ', '');
    for (const node of sample.nodes) expect(shown).toContain(node.label.replaceAll(' ', ''));
    for (const lane of ['Activities', 'Outcomes', 'Mission']) expect(shown).toContain(lane);
    expect(table.rows).toHaveLength(sample.nodes.length);
    expect(table.rows[3]).toEqual([
      'Subsidised trial jobs',
      'Activity',
      'produces: 300 trial contracts; may also cause: Regular starters are displaced',
    ]);
  });

  it('stands where people put it', () => {
    const nodes = [
      item('nodes', { id: 'a', kind: 'activity', label: 'A', pos: [0, 0] }),
      item('nodes', { id: 'b', kind: 'output', label: 'B', pos: [800, 400] }),
    ];
    const [a, b] = cardsIn(flowPicture({ nodes, links: [] }, text, () => 'en', measure).marks);
    expect([(b?.x ?? 0) - (a?.x ?? 0), (b?.y ?? 0) - (a?.y ?? 0)]).toEqual([800, 400]);
  });

  it('leads no line behind a card that it has nothing to do with', () => {
    const big = readSnapshot(docsFromData(bigWorkbook(240), 'big'));
    for (const flow of [sample, big]) {
      const places = placesOf(flow);
      for (const { link, points } of flowLines(flow, places)) {
        const ends = new Set([link.from, link.to]);
        // The level stretches; between them lines turn in the gaps between columns.
        points.slice(1).forEach(([right, level], at) => {
          const [left, before] = points[at] ?? [0, 0];
          if (before !== level) return;
          const behind = flow.nodes.filter(({ id, label }) => {
            const [x, y] = places.get(id) ?? [0, 0];
            const isWithin = Math.min(left, right) < x + NODE_WIDTH && Math.max(left, right) > x;
            return !ends.has(id) && isWithin && level > y && level < y + nodeHeight(label);
          });
          expect(behind.map(({ label }) => label)).toEqual([]);
        });
      }
    }
  });

  it('says where each card stands, all of them within the picture', () => {
    const { cards, marks, width, height } = flowPicture(sample, text, () => 'en', measure);
    expect(cards.map(({ node }) => node)).toEqual(sample.nodes);
    for (const card of cards) {
      expect(cardsIn(marks)).toContainEqual(expect.objectContaining({ x: card.x, y: card.y }));
      expect(card.x + card.width).toBeLessThanOrEqual(width);
      expect(card.y + card.height).toBeLessThanOrEqual(height);
    }
  });

  it('marks a line along which more of the one means less of the other', () => {
    const nodes = [
      item('nodes', { id: 'a', kind: 'activity', label: 'A' }),
      item('nodes', { id: 'b', kind: 'outcome', label: 'B' }),
    ];
    const marksOf = (polarity: 'plus' | 'minus') =>
      flowPicture(
        { nodes, links: [item('links', { id: 'l', from: 'a', to: 'b', polarity })] },
        text,
        () => 'en',
        measure,
      ).marks.length;
    expect(marksOf('minus')).toBe(marksOf('plus') + 2);
  });

  it('draws what is said of what is said of a link', () => {
    const node = (id: string, kind: NodeKind) => item('nodes', { id, kind, label: id });
    const nodes = [
      node('jobs', 'activity'),
      node('known', 'outcome'),
      node('bus', 'assumption'),
      node('snow', 'risk'),
    ];
    const join = (from: string, kind: LinkKind, to: string) =>
      item('links', { id: `${from}>`, from, kind, to });
    const marksWith = (links: readonly FlowLink[]) =>
      flowPicture({ nodes, links }, text, () => 'en', measure).marks.length;
    // In an order in which an end is told after what leads to it.
    const links = [
      join('snow', 'threatens', 'bus>'),
      join('bus', 'assumes', 'jobs>'),
      join('jobs', 'produces', 'known'),
    ];
    // A line and its head for each.
    expect(marksWith(links) - marksWith([])).toBe(2 * links.length);
  });

  it('sets a long label smaller rather than cut it', () => {
    const label = Array.from({ length: 60 }, (_, index) => `word${index}`).join(' ');
    const { marks } = flowPicture(
      { nodes: [item('nodes', { id: 'a', kind: 'activity', label })], links: [] },
      text,
      () => 'en',
      measure,
    );
    expect(wordsIn(marks)).toContain('word59');
    const [card] = cardsIn(marks);
    const lowest = Math.max(...marks.flatMap((mark) => (mark.mark === 'text' ? [mark.y] : [])));
    expect(lowest).toBeLessThan((card?.y ?? 0) + (card?.height ?? 0));
  });
});

describe('other pictures', () => {
  it('criteria show the middle score and the spread, in bars and in words', () => {
    const { marks, table } = criteriaPicture(canvasOf(sample, '2026-11-24').criteria, text, {
      width: 300,
      size: 10,
      measure,
    });
    expect(table.rows[2]).toEqual(['Ambitious yet realistic', '2 of 3 (1 to 3)']);
    expect(
      marks
        .filter((mark) => mark.mark === 'rect' && mark.fill === 'chapter-3')
        .map((mark) => (mark as RectMark).width),
    ).toEqual([300, 300, 200, 100, 200]);
  });
});
