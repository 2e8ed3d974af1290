// Step 5.3: the causal Links as claims to be tested, one card at a time, the riskiest first; the table is equal.
// The order is decided on entering and on a button: nothing runs away while somebody answers.
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type Flow, isCausal } from '#domain/graph.ts';
import { byRisk } from '#domain/link-risk.ts';
import { isTested, weakestOf } from '#domain/link-test.ts';
import type { FlowLink } from '#domain/records/link.ts';
import styles from '#chapters/flow/LinkTest.module.css';
import { LinkTestCard } from '#chapters/flow/LinkTestCard.tsx';
import { LinkTestList } from '#chapters/flow/LinkTestList.tsx';
import { useFlow } from '#flow/flow-now.ts';
import { RecordsTable } from '#frame/RecordsTable.tsx';
import { stepPath } from '#frame/step-paths.ts';
import { stepOf } from '#guide/steps.ts';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { EmptyState } from '#ui/EmptyState.tsx';
import { ProgressBar } from '#ui/ProgressBar.tsx';
import { useAnswers } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

type Look = 'weakest' | 'all' | 'table';

/** The view `linkTest`. An address that names a Link opens its card. */
export function LinkTest() {
  const [query] = useSearchParams();
  const at = query.get('at');
  const [record, id] = at?.split('.') ?? [];
  return <Tests key={at} wanted={(record === 'links' && id) || null} />;
}

const claimsByRisk = ({ links, nodes }: Flow): readonly FlowLink[] =>
  byRisk(links.filter(isCausal), nodes);
const idsOf = (links: readonly FlowLink[]): readonly string[] => links.map(({ id }) => id);

function Tests({ wanted }: { readonly wanted: string | null }) {
  const text = useText();
  const now = useFlow();
  const { docId } = useWorkbook();
  const { track } = useAnswers('setup');
  const [order, setOrder] = useState(() => claimsByRisk(now));
  const [weakest, setWeakest] = useState(() => idsOf(weakestOf(order)));
  const [look, setLook] = useState<Look>(() =>
    // The track Core asks for three; what an address asks for is shown in any case.
    track === 'core' && (wanted === null || weakest.includes(wanted)) ? 'weakest' : 'all',
  );
  const [chosen, setChosen] = useState(wanted ?? order[0]?.id ?? null);

  const claims = inOrder(idsOf(order), now.links.filter(isCausal));
  if (claims.length === 0) {
    return (
      <EmptyState
        icon="link"
        title={text.t('fields:links.empty')}
        actions={<ButtonLink href={stepPath(docId, 'flow')}>{text.t('link-test:draw')}</ButtonLink>}
      />
    );
  }
  const sorted = claimsByRisk(now);
  const shown = look === 'weakest' ? claims.filter(({ id }) => weakest.includes(id)) : claims;
  const sortAgain = (): void => {
    setOrder(sorted);
    setWeakest(idsOf(weakestOf(sorted)));
    announce(text.t('link-test:sorted'));
  };
  const looks: readonly Look[] =
    claims.length > weakest.length ? ['weakest', 'all', 'table'] : ['all', 'table'];
  return (
    <div className={styles.view}>
      <div className={styles.top}>
        <div className={styles.looks} role="group" aria-label={text.t('link-test:looks')}>
          {looks.map((each) => (
            <Button
              key={each}
              variant="quiet"
              className={styles.look}
              aria-pressed={look === each}
              onClick={() => setLook(each)}
            >
              {text.t(`link-test:look.${each}`)}
            </Button>
          ))}
        </div>
        {look !== 'table' && <Progress links={shown} />}
      </div>
      {look === 'table' ? (
        <Table />
      ) : (
        <>
          <Cards links={shown} flow={now} chosen={chosen} onChoose={setChosen} />
          {look === 'all' && idsOf(sorted).join() !== idsOf(claims).join() && (
            <Button variant="quiet" icon="restore" className={styles.again} onClick={sortAgain}>
              {text.t('link-test:sortAgain')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** Links as they are now in an order from before; what is new comes last. */
function inOrder(ids: readonly string[], links: readonly FlowLink[]): readonly FlowLink[] {
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return links.toSorted((one, other) => place(one.id) - place(other.id));
}

function Progress({ links }: { readonly links: readonly FlowLink[] }) {
  const text = useText();
  const done = links.filter(isTested).length;
  return (
    <ProgressBar
      label={text.t('link-test:progress', { done, total: links.length })}
      value={done / links.length}
    />
  );
}

interface CardsProps {
  readonly links: readonly FlowLink[];
  readonly flow: Flow;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** One card, the way to its neighbours, and all of them to jump to. */
function Cards({ links, flow, chosen, onChoose }: CardsProps) {
  const [hasMoved, setHasMoved] = useState(false);
  const at = Math.max(
    0,
    links.findIndex(({ id }) => id === chosen),
  );
  const link = links[at];
  if (!link) return null;
  const go = (id: string): void => {
    setHasMoved(true);
    onChoose(id);
  };
  return (
    <div className={styles.desk}>
      <LinkTestCard
        key={link.id}
        link={link}
        flow={flow}
        place={at + 1}
        total={links.length}
        takesFocus={hasMoved}
        previous={links[at - 1]?.id ?? null}
        next={links[at + 1]?.id ?? null}
        onGo={go}
      />
      <LinkTestList links={links} flow={flow} current={link.id} onGo={go} />
    </div>
  );
}

/** The guide's own table of the step: all Links, also those on no causal path. */
function Table() {
  const table = stepOf('links').blocks.find((block) => 'records' in block);
  return table ? <RecordsTable table={table} /> : null;
}
