// The strongest way to the mission, step by step, and beside it that of every other activity.
import { useMemo } from 'react';
import { linkWeight, strongestWays, type Way, weakestOf } from '#domain/analysis/strongest.ts';
import type { FlowLink } from '#domain/records/link.ts';
import styles from '#flow/analysis/Analysis.module.css';
import { LinkName, NodeName } from '#flow/analysis/Names.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import type { Translator } from '#text/translator.ts';
import { Badge } from '#ui/Badge.tsx';
import { type DataColumn, DataTable } from '#ui/DataTable.tsx';
import { useText } from '#workspace/text-context.ts';

/** The chain and the table. */
export function StrongestSection() {
  const text = useText();
  const now = useFlowNow();
  const ways = useMemo(() => strongestWays(now), [now]);
  const [first] = ways;
  const columns = useMemo(() => columnsOf(text, ways), [text, ways]);
  const ids = useMemo(() => ways.map(({ from }) => from), [ways]);
  const [shown, more] = usePortion(ids);
  if (!first) return <p>{text.t('analysis:noPath')}</p>;
  return (
    <>
      <p>{text.t('analysis:strongest.carries', { share: text.percent(first.weight) })}</p>
      <ol className={styles.steps} data-strongest>
        {first.links.map((link) => (
          <Step key={link.id} link={link} isWeakest={isWeakestOf(link, first)} />
        ))}
      </ol>
      <DataTable
        caption={text.t('analysis:strongest.table')}
        columns={columns}
        rowIds={shown}
        empty={null}
      />
      {more}
    </>
  );
}

function columnsOf(text: Translator, ways: readonly Way<FlowLink>[]): readonly DataColumn[] {
  const byActivity = new Map(ways.map((way) => [way.from, way]));
  return [
    {
      id: 'activity',
      header: text.t('analysis:strongest.activity'),
      isRowHeader: true,
      minRem: 14,
      cell: (id) => <NodeName id={id} />,
    },
    {
      id: 'share',
      header: text.t('analysis:strongest.share'),
      minRem: 5,
      cell: (id) => text.percent(byActivity.get(id)?.weight ?? 0),
    },
    {
      id: 'links',
      header: text.t('analysis:strongest.links'),
      minRem: 5,
      cell: (id) => text.number(byActivity.get(id)?.links.length ?? 0),
    },
    {
      id: 'weakest',
      header: text.t('analysis:strongest.weakest'),
      minRem: 16,
      cell: (id) => <LinkName id={weakestOf(byActivity.get(id))?.id ?? ''} />,
    },
  ];
}

/** Whether others carry more and none less. */
const isWeakestOf = (link: FlowLink, { links }: Way): boolean =>
  links.some((each) => linkWeight(each) > linkWeight(link)) &&
  links.every((each) => linkWeight(each) >= linkWeight(link));

function Step({ link, isWeakest }: { readonly link: FlowLink; readonly isWeakest: boolean }) {
  const text = useText();
  const { strength, confidence } = link;
  return (
    <li>
      <LinkName id={link.id} />
      <Carried share={linkWeight(link)} />
      <span className={styles.note}>
        {strength === null
          ? text.t('analysis:strongest.noStrength')
          : text.t('analysis:strongest.strength', { value: strength })}
        {', '}
        {confidence === null
          ? text.t('analysis:strongest.noConfidence')
          : text.t('analysis:strongest.confidence', { value: confidence })}
      </span>
      {isWeakest && <Badge tone="warn">{text.t('analysis:strongest.weakest')}</Badge>}
    </li>
  );
}

/** How much a Link carries as a bar; the words beside it say the same. */
function Carried({ share }: { readonly share: number }) {
  return (
    <svg className={styles.share} viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect width="100" height="8" fill="var(--sunken)" />
      <rect width={share * 100} height="8" fill="var(--accent)" />
    </svg>
  );
}
