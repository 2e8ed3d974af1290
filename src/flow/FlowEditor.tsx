// The flow editor: map or list, the panel of what is selected, and the dialogs. Step 5.2 and its own page.
// Reads the flow once for all its parts. Must not know where it is put.
import { ReactFlowProvider } from '@xyflow/react';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { AddDialog } from '#flow/AddDialog.tsx';
import { useIsAsking } from '#flow/backwards/asking.ts';
import { BackwardsPanel } from '#flow/backwards/BackwardsPanel.tsx';
import { ConnectDialog } from '#flow/ConnectDialog.tsx';
import styles from '#flow/FlowEditor.module.css';
import { FlowContext, useFlow } from '#flow/flow-now.ts';
import { FlowToolbar } from '#flow/FlowToolbar.tsx';
import { FlowView } from '#flow/FlowView.tsx';
import { type FlowLook, looksFor } from '#flow/looks.ts';
import { activeNode, closeDialog, resetFlowUi, useFlowUi } from '#flow/flow-ui.ts';
import { Inspector } from '#flow/Inspector.tsx';
import { FindDialog } from '#flow/FindDialog.tsx';
import { KeysDialog } from '#flow/KeysDialog.tsx';
import { LegendDialog } from '#flow/LegendDialog.tsx';
import { LinesDialog } from '#flow/LinesDialog.tsx';
import { cardId } from '#flow/NodeCard.tsx';
import { WordsDialog } from '#flow/outline/WordsDialog.tsx';
import { START, StartPanel } from '#flow/StartPanel.tsx';
import { useWidth } from '#flow/use-width.ts';
import { focusSoon } from '#frame/focus.ts';
import { cx } from '#ui/cx.ts';
import { VisuallyHidden } from '#ui/VisuallyHidden.tsx';
import { Sheet } from '#ui/Sheet.tsx';
import { useText } from '#workspace/text-context.ts';

const ImportDialog = lazy(() =>
  import('#flow/import/ImportDialog.tsx').then((m) => ({ default: m.ImportDialog })),
);
const ExportDialog = lazy(() =>
  import('#frame/export/ExportDialog.tsx').then((m) => ({ default: m.ExportDialog })),
);

/** Narrower than this the list is shown first. */
const PHONE = 640;
/** Room for eight buttons of a finger's width. Narrower, the toolbar leaves one to its menu. */
const EIGHT = 360;
/** From here on the panel stands beside the map, else it opens over it. */
const WIDE = 920;

interface FlowEditorProps {
  /** True inside a step, where the page scrolls; false where the editor fills its page. */
  readonly isEmbedded?: boolean;
  /** Whether all is stored, where nothing else on the page says so. */
  readonly saved?: ReactNode;
}

/** The whole editor of the open workbook's flow. */
export function FlowEditor({ isEmbedded = false, saved }: FlowEditorProps) {
  const text = useText();
  const now = useFlow();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const [look, setLook] = useState<FlowLook | null>(null);
  const isEmpty = now.nodes.length === 0;
  const usual: FlowLook = width !== null && width < PHONE ? 'list' : 'map';
  const shown = look !== null && looksFor(now.nodes.length).includes(look) ? look : usual;
  const isSelected = useFlowUi((ui) => ui.selected.length > 0 || ui.link !== null);
  const hasRoom = shown === 'map' && width !== null && width >= WIDE;
  const isAsking = useIsAsking() && !isEmpty;
  useEffect(() => resetFlowUi, []);
  const hadNodes = useRef(!isEmpty);
  useEffect(() => {
    // The last Node was deleted: what had the focus is gone, the first question is back.
    if (isEmpty && hadNodes.current && document.activeElement === document.body) focusSoon(START);
    hadNodes.current = !isEmpty;
  }, [isEmpty]);
  return (
    <FlowContext value={now}>
      <ReactFlowProvider>
        <section
          ref={box}
          className={cx(
            styles.editor,
            isEmbedded && styles.embedded,
            shown === 'map' && !isEmpty && (hasRoom || !isAsking) && styles.high,
          )}
          aria-label={text.t('flow:title')}
        >
          {!isEmbedded && (
            <VisuallyHidden>
              <h1>{text.t('flow:title')}</h1>
            </VisuallyHidden>
          )}
          <FlowToolbar
            look={shown}
            onLook={setLook}
            isEmbedded={isEmbedded}
            isNarrow={width !== null && width < EIGHT}
            saved={saved}
          />
          {isEmpty && <StartPanel />}
          {!isEmpty && width !== null && (
            <div className={cx(styles.body, isAsking && (hasRoom ? styles.asking : styles.asked))}>
              {isAsking && <BackwardsPanel />}
              <FlowView look={shown} onLook={setLook} isEmbedded={isEmbedded} />
              {hasRoom && isSelected && !isAsking && (
                <aside
                  ref={listenForEscape}
                  className={styles.panel}
                  aria-label={text.t('flow:panel')}
                >
                  <Inspector />
                </aside>
              )}
            </div>
          )}
          <Dialogs hasPanel={hasRoom && !isAsking} isPartOfRow={shown === 'list'} />
        </section>
      </ReactFlowProvider>
    </FlowContext>
  );
}

/** Escape in the panel goes back to the Node it speaks of. */
function listenForEscape(panel: HTMLElement | null): void {
  panel?.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    document.getElementById(cardId(activeNode(useFlowUi.getState()) ?? ''))?.focus();
  });
}

interface DialogsProps {
  readonly hasPanel: boolean;
  readonly isPartOfRow: boolean;
}

function Dialogs({ hasPanel, isPartOfRow }: DialogsProps) {
  const text = useText();
  const dialog = useFlowUi((ui) => ui.dialog);
  const isDetails = dialog === 'details';
  useEffect(() => {
    if (!isDetails || !hasPanel) return;
    // The panel is in sight already: Enter only goes there.
    closeDialog();
    document.querySelector<HTMLElement>(`.${styles.panel} :is(input, textarea, button)`)?.focus();
  }, [isDetails, hasPanel]);
  if (dialog === 'add') return <AddDialog />;
  if (dialog === 'connect') return <ConnectDialog />;
  if (dialog === 'keys') return <KeysDialog />;
  if (dialog === 'lines') return <LinesDialog />;
  if (dialog === 'find') return <FindDialog />;
  if (dialog === 'legend') return <LegendDialog />;
  if (dialog === 'words') return <WordsDialog />;
  if (dialog === 'import')
    return (
      <Suspense>
        <ImportDialog />
      </Suspense>
    );
  if (dialog === 'export')
    return (
      <Suspense>
        <ExportDialog document="flow" onClose={closeDialog} />
      </Suspense>
    );
  if (!isDetails || hasPanel) return null;
  return (
    <Sheet
      isOpen
      onClose={closeDialog}
      title={text.t('flow:details')}
      closeLabel={text.t('common:close')}
      side="bottom"
    >
      <div className={styles.sheet}>
        <Inspector isPartOfRow={isPartOfRow} />
      </div>
    </Sheet>
  );
}
