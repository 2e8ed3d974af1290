import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Calendar, monthsBetween, timing } from '#domain/analysis/timing.ts';
import { addMonths } from '#domain/dates.ts';
import { type Flow, loopClosingLinks } from '#domain/graph.ts';
import { flowOf, linkOf, nodeOf } from '../flow-samples.ts';
import { anyFlow, idsOf, linksBetweenNodes, RUNS } from './any-flow.ts';

const CALENDAR: Calendar = { tasks: [], deliveryStart: null, today: '2027-01-31' };
const anyDate = fc.constantFrom(null, '2025-06-30', '2027-08-31', '2031-01-01');
const anyCalendar: fc.Arbitrary<Calendar> = fc.record({
  tasks: fc.array(
    fc.record({
      enables: fc.constantFrom(null, 'n0', 'n1', 'n2', 'n3'),
      end: anyDate,
      status: fc.constantFrom(null, 'done', 'dropped'),
    }),
    { maxLength: 5 },
  ),
  deliveryStart: anyDate,
  today: fc.constant(CALENDAR.today),
});

/** The earliest date by asking each cause in turn. */
function dateOf(flow: Flow, id: string, { tasks, deliveryStart, today }: Calendar): string | null {
  const closing = new Set(loopClosingLinks(flow));
  const links = linksBetweenNodes(flow).filter((link) => !closing.has(link));
  const ask = (asked: string): string | null => {
    const node = flow.nodes.find((each) => each.id === asked)!;
    const causes = links.filter(({ to }) => to === asked);
    const isStarter = ['activity', 'input', 'context'].includes(node.kind ?? '');
    const taskEnd = tasks
      .flatMap((each) => (each.enables === asked && each.status !== 'dropped' ? [each.end] : []))
      .filter((end) => end !== null)
      .toSorted()
      .at(-1);
    const begin = [today, deliveryStart ?? today].toSorted().at(-1)!;
    const own =
      (isStarter || causes.length === 0 ? node.expectedDate : null) ??
      taskEnd ??
      (isStarter ? begin : null);
    const dates = causes
      .map((link) => ({ from: ask(link.from!), months: link.delayMonths ?? 0 }))
      .flatMap(({ from, months }) => (from === null ? [] : [addMonths(from, months)]))
      .toSorted();
    const caused = node.join === 'any' ? dates[0] : dates.at(-1);
    return (
      [own, caused]
        .filter((date) => typeof date === 'string')
        .toSorted()
        .at(-1) ?? null
    );
  };
  return ask(id);
}

describe('the earliest date', () => {
  it('of each node is that of its causes, of all or of any, plus the delay', () => {
    fc.assert(
      fc.property(anyFlow, anyCalendar, (flow, calendar) => {
        const timed = timing(flow, calendar);
        expect([...timed.keys()].toSorted()).toEqual(idsOf(flow.nodes).toSorted());
        for (const [id, { earliest, waitsFor, source }] of timed) {
          expect(earliest).toBe(dateOf(flow, id, calendar));
          // A date always says where it comes from, and only from one place.
          expect([waitsFor, source].filter((each) => each !== null)).toHaveLength(
            earliest === null ? 0 : 1,
          );
          if (waitsFor)
            expect(earliest).toBe(
              addMonths(timed.get(waitsFor.from!)!.earliest!, waitsFor.delayMonths ?? 0),
            );
        }
      }),
      RUNS,
    );
  });

  const KINDS = { a: 'activity', b: 'activity', stay: 'outcome' } as const;
  const two = (join: 'all' | 'any' | null): Flow => {
    const { nodes, links } = flowOf(KINDS, ['a produces stay', 'b produces stay']);
    return {
      nodes: nodes.map((node) =>
        nodeOf(
          node.id === 'stay'
            ? { ...node, join }
            : { ...node, expectedDate: node.id === 'a' ? '2027-08-31' : '2029-01-15' },
        ),
      ),
      links: links.map((link) => linkOf({ ...link, delayMonths: 6 })),
    };
  };

  it('waits for the latest cause unless any is enough', () => {
    expect(timing(two(null), CALENDAR).get('stay')).toMatchObject({ earliest: '2029-07-15' });
    expect(timing(two('all'), CALENDAR).get('stay')).toMatchObject({ earliest: '2029-07-15' });
    // The last day of February, which has no 31st.
    expect(timing(two('any'), CALENDAR).get('stay')).toMatchObject({ earliest: '2028-02-29' });
  });

  it('begins with the tasks, then with delivery, then today', () => {
    const flow = flowOf({ a: 'activity', b: 'activity' }, []);
    const tasks = [
      { enables: 'a', end: '2028-03-31', status: null },
      { enables: 'a', end: '2027-03-31', status: null },
      { enables: 'a', end: '2040-03-31', status: 'dropped' },
    ] as const;
    const begun = timing(flow, { ...CALENDAR, tasks, deliveryStart: '2027-07-01' });
    expect(begun.get('a')).toMatchObject({ earliest: '2028-03-31', source: 'tasks' });
    expect(begun.get('b')).toMatchObject({ earliest: '2027-07-01', source: 'delivery' });
    const late = timing(flow, { ...CALENDAR, deliveryStart: '2020-07-01' });
    expect(late.get('b')).toMatchObject({ earliest: '2027-01-31', source: 'today' });
  });

  it('is open where something needed has no date, such as a barrier nobody addresses', () => {
    const flow = flowOf({ a: 'activity', fear: 'barrier', stay: 'outcome', mission: 'mission' }, [
      'a produces stay',
      'fear blocks stay',
      'stay contributes mission',
    ]);
    const timed = timing(flow, CALENDAR);
    expect(timed.get('fear')).toMatchObject({ earliest: null, isOpen: true });
    expect(timed.get('mission')).toMatchObject({ earliest: '2027-01-31', isOpen: true });
    const either = {
      ...flow,
      nodes: flow.nodes.map((node) => ({ ...node, join: 'any' as const })),
    };
    expect(timing(either, CALENDAR).get('mission')).toMatchObject({ isOpen: false });
  });
});

describe('the months between two dates', () => {
  it('are as few as are needed to get from one to the other', () => {
    const anyDay = fc.date({
      min: new Date('2020-01-01'),
      max: new Date('2060-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const [from = '', to = ''] = [a, b].map((day) => day.toISOString().slice(0, 10)).toSorted();
        const months = monthsBetween(from, to);
        expect(addMonths(from, months) >= to).toBe(true);
        if (months > 0) expect(addMonths(from, months - 1) < to).toBe(true);
      }),
      RUNS,
    );
  });
});
