// "What if …?": some Nodes turn out otherwise than planned, and one sees which outcomes move. A thinking aid.
// Nothing here is kept in the workbook.
import { useId, useMemo } from 'react';
import { runMap } from '#domain/fuzzy-map.ts';
import { EVENT_STATE, eventsFor } from '#domain/what-if-events.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { answerWords } from '#flow/what-if/answer.ts';
import { ChangesPlot } from '#flow/what-if/ChangesPlot.tsx';
import { ChangesTable } from '#flow/what-if/ChangesTable.tsx';
import { isMoved, rowsOf } from '#flow/what-if/rows.ts';
import { useAssumed } from '#flow/what-if/scenario.ts';
import { ScenarioForm } from '#flow/what-if/ScenarioForm.tsx';
import styles from '#flow/what-if/WhatIf.module.css';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface WhatIfViewProps {
  /** Leads to a Node on the map. */
  readonly onShow: (id: string) => void;
}

/** The question, the answer in words, as a plot and as a table, and how it is computed. */
export function WhatIfView({ onShow }: WhatIfViewProps) {
  const text = useText();
  const now = useFlowNow();
  const all = useAssumed(useWorkbook().docId);
  const titleId = useId();
  // A Node may have been deleted or have become something else since.
  const assumed = useMemo(
    () => all.filter(({ id, event }) => eventsFor(now.node.get(id)?.kind ?? null).includes(event)),
    [all, now],
  );
  const held = useMemo(
    () => new Map(assumed.map(({ id, event }) => [id, EVENT_STATE[event]])),
    [assumed],
  );
  const run = useMemo(() => runMap(now, held), [now, held]);
  const rows = useMemo(() => rowsOf(now.nodes, run, held), [now, run, held]);
  const hasAnswer = assumed.length > 0;
  return (
    <section className={styles.view} aria-labelledby={titleId}>
      <header className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {text.t('what-if:title')}
        </h2>
        <p>{text.t('what-if:intro')}</p>
        <p className={styles.quiet}>{text.t('what-if:aid')}</p>
      </header>
      <ScenarioForm assumed={assumed} />
      <output className={styles.answer}>{hasAnswer && answerWords(text, rows)}</output>
      {hasAnswer && (
        <>
          {rows.ends.some(isMoved) && <ChangesPlot rows={rows.ends.filter(isMoved)} />}
          <ChangesTable title={text.t('what-if:table.ends')} rows={rows.ends} onShow={onShow} />
          {rows.others.length > 0 && (
            <Disclosure title={text.t('what-if:others', { count: rows.others.length })}>
              <ChangesTable
                title={text.t('what-if:table.others')}
                rows={rows.others}
                onShow={onShow}
              />
            </Disclosure>
          )}
        </>
      )}
      <Disclosure title={text.t('what-if:how.title')}>
        <ul className={styles.how}>
          {text.texts('what-if:how.points').map((point) => (
            <li key={point}>{point}</li>
          ))}
          {run.undirected > 0 && (
            <li>{text.t('what-if:how.undirected', { count: run.undirected })}</li>
          )}
          {!run.isSettled && <li>{text.t('what-if:how.unsettled')}</li>}
        </ul>
      </Disclosure>
    </section>
  );
}
