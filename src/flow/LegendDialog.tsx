// What shapes, hues and lines of the map mean. Must not change anything.
import { LINK_KINDS, NODE_KINDS } from '#domain/vocabularies/flow.ts';
import styles from '#flow/dialogs.module.css';
import { closeDialog } from '#flow/flow-ui.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { lookOf } from '#flow/link-looks.ts';
import { LineSample } from '#flow/LineSample.tsx';
import { optionLabel } from '#text/option-label.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { useText } from '#workspace/text-context.ts';

/** Links that look alike stand together, in the order in which they are met. */
const LOOKS = [...Map.groupBy(LINK_KINDS, lookOf)];

/** The dialog. */
export function LegendDialog() {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={text.t('flow:legend.title')}
      closeLabel={text.t('common:close')}
    >
      <h3>{text.t('flow:table.nodes')}</h3>
      <dl className={styles.legend}>
        {NODE_KINDS.map((kind) => (
          <div key={kind}>
            <dt>
              <KindMark kind={kind} /> {optionLabel(text, 'node_kind', kind)}
            </dt>
            <dd className={styles.hint}>{text.t(`vocabularies:node_kind.${kind}.help`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{text.t('flow:table.links')}</h3>
      <dl className={styles.legend}>
        {LOOKS.map(([look, kinds]) => (
          <div key={look}>
            <dt>
              <LineSample kind={kinds[0] ?? null} />
            </dt>
            <dd>{text.list(kinds.map((kind) => optionLabel(text, 'link_kind', kind)))}</dd>
          </div>
        ))}
        <div>
          <dt>
            <LineSample kind="contributes" isMinus />
          </dt>
          <dd>{text.t('flow:legend.minus')}</dd>
        </div>
      </dl>
    </Dialog>
  );
}
