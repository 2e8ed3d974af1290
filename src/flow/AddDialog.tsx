// Choosing what a new Node is: four kinds first, the others under "more kinds".
// Must not ask for anything else: the label is typed on the Node itself.
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import { NODE_KINDS } from '#domain/vocabularies/flow.ts';
import { useFlowActs } from '#flow/acts.ts';
import styles from '#flow/dialogs.module.css';
import { useFlowNow } from '#flow/flow-now.ts';
import { closeDialog, rename, useFlowUi } from '#flow/flow-ui.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { nextKinds } from '#flow/next-kinds.ts';
import { newKindName, nodeName } from '#text/flow-names.ts';
import { focusNext } from '#frame/focus.ts';
import { controlId } from '#frame/step-paths.ts';
import { itemAt } from '#domain/schema.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useText } from '#workspace/text-context.ts';

/** Offered first: enough to work backwards from a mission. */
const FIRST_KINDS: readonly NodeKind[] = ['outcome', 'activity', 'barrier', 'impact'];
const MORE_KINDS = NODE_KINDS.filter((kind) => !FIRST_KINDS.includes(kind));

/** So many kinds stand beside one another before the rest is folded. */
const FEW = 4;

/** The dialog behind "+ Node", and for what comes next to a Node. */
export function AddDialog() {
  const text = useText();
  const acts = useFlowActs();
  const now = useFlowNow();
  const next = useFlowUi((ui) => ui.next);
  const beside = next && now.node.get(next.node);
  const kinds = beside ? nextKinds(beside, next.side) : null;
  const add = (kind: NodeKind): void => {
    closeDialog();
    const id = acts.add({
      kind,
      place: next?.place ?? undefined,
      ...(next && { [next.side === 'out' ? 'follows' : 'leadsTo']: next.node }),
    });
    // On the map the label is typed on the card, in outline and list in its row. Behind the microtask in which the
    // dialog goes and gives the page free, and before the next key arrives.
    queueMicrotask(() => {
      if (document.querySelector('.react-flow, [role="tree"]')) rename(id);
      else focusNext(controlId(itemAt('nodes', id, 'label')));
    });
  };
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={
        beside
          ? text.t(`flow:add.${next.side}`, { name: nodeName(text, beside) })
          : text.t('flow:add.title')
      }
      closeLabel={text.t('common:close')}
    >
      {kinds?.length === 0 && <p>{text.t('flow:add.nothing')}</p>}
      <Kinds kinds={kinds?.slice(0, FEW) ?? FIRST_KINDS} onPick={add} hasFocus />
      {(kinds === null || kinds.length > FEW) && (
        <Disclosure title={text.t('flow:add.more')}>
          <Kinds kinds={kinds?.slice(FEW) ?? MORE_KINDS} onPick={add} />
        </Disclosure>
      )}
    </Dialog>
  );
}

const focusIt = (button: HTMLButtonElement | null): void => button?.focus();

interface KindsProps {
  readonly kinds: readonly NodeKind[];
  readonly onPick: (kind: NodeKind) => void;
  /** The first of them takes the focus as the dialog opens. */
  readonly hasFocus?: boolean;
}

function Kinds({ kinds, onPick, hasFocus = false }: KindsProps) {
  const text = useText();
  const now = useFlowNow();
  return (
    <ul className={styles.kinds}>
      {kinds.map((kind, index) => (
        <li key={kind}>
          <button
            type="button"
            className={styles.choice}
            ref={hasFocus && index === 0 ? focusIt : undefined}
            onClick={() => onPick(kind)}
          >
            <KindMark kind={kind} />
            <span>
              <b>{newKindName(text, kind, now)}</b>
              <span className={styles.hint}>{text.t(`vocabularies:node_kind.${kind}.help`)}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}
