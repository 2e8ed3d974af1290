// Over which Nodes most ways lead, as bars and as a table, with how many activities and outcomes hang on them.
import { useMemo } from 'react';
import { betweenness, reachOf } from '#domain/analysis/weight.ts';
import { waysOf } from '#domain/analysis/ways.ts';
import { NodeName } from '#flow/analysis/Names.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { WeightPlot } from '#flow/analysis/WeightPlot.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import type { Translator } from '#text/translator.ts';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useText } from '#workspace/text-context.ts';

export interface Weighed {
  readonly id: string;
  readonly ways: number;
  readonly activities: number;
  readonly outcomes: number;
}

/** Bars and table. */
export function WeightSection() {
  const text = useText();
  const weighed = useWeighed();
  const columns = useMemo(() => columnsOf(text, weighed), [text, weighed]);
  const ids = useMemo(() => weighed.map(({ id }) => id), [weighed]);
  const [shown, more] = usePortion(ids);
  if (weighed.length === 0) return <p>{text.t('analysis:weight.none')}</p>;
  return (
    <>
      <WeightPlot weighed={weighed} />
      <DataTable
        caption={text.t('analysis:weight.table')}
        columns={columns}
        rowIds={shown}
        empty={null}
      />
      {more}
    </>
  );
}

/** The Nodes that ways lead over, the most first. */
function useWeighed(): readonly Weighed[] {
  const now = useFlowNow();
  return useMemo(() => {
    const ways = waysOf(now);
    const between = betweenness(ways);
    return reachOf(now, ways)
      .map((reach, at) => ({ id: ways.ids[at] ?? '', ways: between[at] ?? 0, ...reach }))
      .filter((each) => each.ways > 0)
      .toSorted((a, b) => b.ways - a.ways);
  }, [now]);
}

function columnsOf(text: Translator, weighed: readonly Weighed[]): readonly DataColumn[] {
  const rows = new Map(weighed.map((each) => [each.id, each]));
  const figure = (id: 'ways' | 'activities' | 'outcomes'): DataColumn => ({
    id,
    header: text.t(`analysis:weight.${id}`),
    minRem: 7,
    cell: (row) => text.number(Math.round((rows.get(row)?.[id] ?? 0) * 10) / 10),
  });
  return [
    {
      id: 'node',
      header: text.t('analysis:weight.node'),
      isRowHeader: true,
      minRem: 16,
      cell: (id) => <NodeName id={id} hasMark />,
    },
    figure('ways'),
    figure('activities'),
    figure('outcomes'),
  ];
}
