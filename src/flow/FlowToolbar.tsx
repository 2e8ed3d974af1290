// What can be done to the flow: look at it as map or list, add, connect, tidy, and the keys.
// Undo and redo are the shell's. Must not change the flow itself.
import { useFlowActs } from '#flow/acts.ts';
import styles from '#flow/FlowEditor.module.css';
import { useFlowNow } from '#flow/flow-now.ts';
import { activeNode, openDialog, useFlowUi } from '#flow/flow-ui.ts';
import { chooseLanes } from '#flow/lane-entries.ts';
import { useLanesBy } from '#flow/lane-view.ts';
import { type FlowLook, looksFor } from '#flow/looks.ts';
import { MoreMenu } from '#flow/MoreMenu.tsx';
import { stepPath, workbookPath } from '#frame/paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface FlowToolbarProps {
  readonly look: FlowLook;
  readonly onLook: (look: FlowLook) => void;
  readonly isEmbedded: boolean;
}

/** The row of buttons above map or list. */
export function FlowToolbar({ look, onLook, isEmbedded }: FlowToolbarProps) {
  const text = useText();
  const { docId, readOnly } = useWorkbook();
  const { nodes, links } = useFlowNow();
  const isMap = look === 'map';
  if (nodes.length === 0) return null;
  return (
    <div className={styles.toolbar} data-print="hide">
      <div className={styles.looks} role="group" aria-label={text.t('flow:looks')}>
        {looksFor(nodes.length).map((each) => (
          <Button
            key={each}
            variant="quiet"
            icon={each}
            className={styles.look}
            aria-pressed={look === each}
            onClick={() => onLook(each)}
          >
            {text.t(`flow:look.${each}`)}
          </Button>
        ))}
      </div>
      {!readOnly && <WriteButtons isMap={isMap} />}
      <MoreMenu isMap={isMap} />
      <span className={styles.counts}>
        {text.t('flow:counts.nodes', { count: nodes.length })} ·{' '}
        {text.t('flow:counts.links', { count: links.length })}
      </span>
      {isEmbedded ? (
        <ButtonLink
          variant="quiet"
          icon="expand"
          className={styles.wide}
          href={workbookPath(docId, 'flow')}
        >
          {text.t('flow:fullWidth')}
        </ButtonLink>
      ) : (
        <ButtonLink
          variant="quiet"
          icon="collapse"
          className={styles.wide}
          href={stepPath(docId, 'flow')}
        >
          {text.t('flow:backToStep')}
        </ButtonLink>
      )}
    </div>
  );
}

function WriteButtons({ isMap }: { readonly isMap: boolean }) {
  const text = useText();
  const acts = useFlowActs();
  const active = useFlowUi(activeNode);
  const { nodes } = useFlowNow();
  const by = useLanesBy();
  return (
    <>
      <Button variant="quiet" icon="plus" onClick={() => openDialog('add')}>
        {text.t('flow:node')} {isMap && <Key name="N" />}
      </Button>
      {isMap && (
        <>
          <Button
            variant="quiet"
            icon="link"
            isDisabled={active === null}
            onClick={() => openDialog('connect')}
          >
            {text.t('flow:connectTo')} <Key name="C" />
          </Button>
          <Button
            variant="quiet"
            isDisabled={active === null}
            onClick={() => openDialog('details')}
          >
            {text.t('flow:details')}
          </Button>
          {by === 'kind' ? (
            <Button variant="quiet" isDisabled={nodes.length < 2} onClick={() => acts.tidy()}>
              {text.t('flow:tidy')}
            </Button>
          ) : (
            <Button variant="quiet" icon="undo" onClick={() => chooseLanes(text, 'kind')}>
              {text.t('lanes:by.kind')}
            </Button>
          )}
        </>
      )}
    </>
  );
}

/** The key beside its button; the keys' dialog says it to everybody else. */
function Key({ name }: { readonly name: string }) {
  return (
    <kbd className={styles.key} aria-hidden="true">
      {name}
    </kbd>
  );
}
