// When each outcome can be true at the earliest, against when it is planned: a timeline and a table.
import { useMemo } from 'react';
import { monthsBetween, type Timed, timing } from '#domain/analysis/timing.ts';
import { isCausal, loopClosingLinks } from '#domain/graph.ts';
import type { FlowLink } from '#domain/records/link.ts';
import { NodeName } from '#flow/analysis/Names.tsx';
import { TimingPlot } from '#flow/analysis/TimingPlot.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import type { Translator } from '#text/translator.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useAnswers, useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { today } from '#workspace/today.ts';

/** One outcome or impact. */
export interface TimedRow extends Timed<FlowLink> {
  readonly id: string;
  readonly planned: string | null;
}

/** Timeline and table. */
export function TimingSection() {
  const text = useText();
  const rows = useTimedRows();
  const columns = useMemo(() => columnsOf(text, rows), [text, rows]);
  const ids = useMemo(() => rows.map(({ id }) => id), [rows]);
  const [shown, more] = usePortion(ids);
  if (rows.length === 0) return <p>{text.t('analysis:timing.none')}</p>;
  return (
    <>
      <Caveats />
      <TimingPlot rows={rows} today={today()} />
      <DataTable
        caption={text.t('analysis:timing.table')}
        columns={columns}
        rowIds={shown}
        empty={null}
      />
      {more}
    </>
  );
}

/** What makes the dates less sure than they look. */
function Caveats() {
  const text = useText();
  const { nodes, links } = useFlowNow();
  const undelayed = links.filter((link) => isCausal(link) && link.delayMonths === null).length;
  const looping = useMemo(() => loopClosingLinks({ nodes, links }).length, [nodes, links]);
  if (undelayed + looping === 0) return null;
  return (
    <p>
      {undelayed > 0 && text.t('analysis:timing.noDelay', { count: undelayed })}{' '}
      {looping > 0 && text.t('analysis:timing.loops', { count: looping })}
    </p>
  );
}

function useTimedRows(): readonly TimedRow[] {
  const now = useFlowNow();
  const tasks = useItems('tasks');
  const { deliveryStart } = useAnswers('start');
  return useMemo(() => {
    const timed = timing(now, { tasks, deliveryStart, today: today() });
    return now.nodes
      .filter(({ kind }) => kind === 'outcome' || kind === 'impact')
      .flatMap(({ id, expectedDate }) => {
        const found = timed.get(id);
        return found ? [{ ...found, id, planned: expectedDate }] : [];
      })
      .toSorted((a, b) => (a.earliest ?? '9').localeCompare(b.earliest ?? '9'));
  }, [now, tasks, deliveryStart]);
}

function columnsOf(text: Translator, rows: readonly TimedRow[]): readonly DataColumn[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  const date = (iso: string | null | undefined, none: string): string =>
    iso ? text.date(iso, 'short') : text.t(none);
  return [
    {
      id: 'node',
      header: text.t('analysis:timing.node'),
      isRowHeader: true,
      minRem: 13,
      cell: (id) => <NodeName id={id} hasMark />,
    },
    {
      id: 'earliest',
      header: text.t('analysis:timing.earliest'),
      minRem: 6.5,
      cell: (id) => date(byId.get(id)?.earliest, 'analysis:timing.noDate'),
    },
    {
      id: 'planned',
      header: text.t('analysis:timing.planned'),
      minRem: 6.5,
      cell: (id) => date(byId.get(id)?.planned, 'analysis:timing.noPlan'),
    },
    {
      id: 'remark',
      header: text.t('analysis:timing.remark'),
      minRem: 9,
      cell: (id) => remarkOf(text, byId.get(id)),
    },
    {
      id: 'waits',
      header: text.t('analysis:timing.waits'),
      minRem: 12,
      cell: (id) => {
        const row = byId.get(id);
        if (row?.waitsFor) return <NodeName id={row.waitsFor.from ?? ''} />;
        return row?.source ? text.t(`analysis:timing.source.${row.source}`) : '';
      },
    },
  ];
}

/** How plan and earliest date fit, in words. */
function remarkOf(text: Translator, row: TimedRow | undefined): string {
  if (!row) return '';
  const { earliest, planned, isOpen } = row;
  const words: string[] = [];
  if (earliest !== null && planned !== null) {
    const early = earliest > planned;
    const count = early ? monthsBetween(planned, earliest) : monthsBetween(earliest, planned);
    words.push(
      !early && count === 0
        ? text.t('analysis:timing.fits')
        : text.t(early ? 'analysis:timing.early' : 'analysis:timing.spare', { count }),
    );
  }
  if (isOpen) words.push(text.t('analysis:timing.open'));
  return words.join(' ');
}
