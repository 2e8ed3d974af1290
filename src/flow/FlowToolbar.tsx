// What is done to the flow most: look at it in another way, add, connect. The rest is in a menu.
// Undo and redo are the shell's. Must not change the flow itself.
import styles from '#flow/FlowEditor.module.css';
import type { ReactNode } from 'react';
import { useFlowNow } from '#flow/flow-now.ts';
import { activeNode, openDialog, useFlowUi } from '#flow/flow-ui.ts';
import { backToKinds } from '#flow/lane-entries.ts';
import { useLanesBy } from '#flow/lane-view.ts';
import { type FlowLook, looksFor } from '#flow/looks.ts';
import { MoreMenu } from '#flow/MoreMenu.tsx';
import { workbookPath } from '#frame/paths.ts';
import { stepPath } from '#frame/step-paths.ts';
import { Button } from '#ui/Button.tsx';
import { ButtonLink } from '#ui/ButtonLink.tsx';
import { cx } from '#ui/cx.ts';
import { Tooltip } from '#ui/Tooltip.tsx';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

interface FlowToolbarProps {
  readonly look: FlowLook;
  readonly onLook: (look: FlowLook) => void;
  readonly isEmbedded: boolean;
  /** Room for looks, adding and the menu only. */
  readonly isNarrow: boolean;
  /** Whether all is stored, where nothing else on the page says so. */
  readonly saved?: ReactNode;
}

/** The row of buttons above map or list. */
export function FlowToolbar({ look, onLook, isEmbedded, isNarrow, saved }: FlowToolbarProps) {
  const text = useText();
  const { docId, readOnly } = useWorkbook();
  const { nodes, links } = useFlowNow();
  const isMap = look === 'map';
  if (nodes.length === 0) return null;
  const way = isEmbedded
    ? ({
        id: 'way',
        icon: 'expand',
        label: text.t('flow:fullWidth'),
        href: workbookPath(docId, 'flow'),
      } as const)
    : ({
        id: 'way',
        icon: 'collapse',
        label: text.t('flow:backToStep'),
        href: stepPath(docId, 'flow'),
      } as const);
  return (
    <div className={styles.toolbar} data-print="hide">
      <div className={styles.looks} role="group" aria-label={text.t('flow:looks')}>
        {looksFor(nodes.length).map((each) => (
          <Tooltip key={each} text={text.t(`flow:look.${each}`)} isLabel>
            <Button
              variant="quiet"
              icon={each}
              className={styles.look}
              aria-pressed={look === each}
              onClick={() => onLook(each)}
            >
              <span className={styles.lookName}>{text.t(`flow:look.${each}`)}</span>
            </Button>
          </Tooltip>
        ))}
      </div>
      {!readOnly && <WriteButtons isMap={isMap} />}
      <MoreMenu isMap={isMap} way={isNarrow ? way : null} />
      {saved && <div className={styles.saved}>{saved}</div>}
      <span className={styles.counts}>
        {text.t('flow:counts.nodes', { count: nodes.length })} ·{' '}
        {text.t('flow:counts.links', { count: links.length })}
      </span>
      {!isNarrow && (
        <ButtonLink variant="quiet" icon={way.icon} className={styles.wide} href={way.href}>
          <span className={styles.wideName}>{way.label}</span>
        </ButtonLink>
      )}
    </div>
  );
}

function WriteButtons({ isMap }: { readonly isMap: boolean }) {
  const text = useText();
  const active = useFlowUi(activeNode);
  const by = useLanesBy();
  return (
    <>
      <Button variant="quiet" icon="plus" onClick={() => openDialog('add')}>
        <span className={styles.addName}>{text.t('flow:node')}</span> {isMap && <Key name="N" />}
      </Button>
      {isMap && (
        <Button
          variant="quiet"
          icon="link"
          className={styles.roomy}
          isDisabled={active === null}
          onClick={() => openDialog('connect')}
        >
          {text.t('flow:connectTo')} <Key name="C" />
        </Button>
      )}
      {isMap && active !== null && (
        <Button
          variant="quiet"
          className={cx(styles.details, styles.inMenu)}
          onClick={() => openDialog('details')}
        >
          {text.t('flow:details')}
        </Button>
      )}
      {isMap && by !== 'kind' && (
        <Button variant="quiet" className={styles.inMenu} onClick={() => backToKinds(text)}>
          {text.t('lanes:back')}
        </Button>
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
