// The panel of several selected Nodes, and of a group: what can be done to all of them at once.
// Must not know where it stands.
import { itemAt } from '#domain/schema.ts';
import { useFlowActs } from '#flow/acts.ts';
import { ALIGNMENTS } from '#flow/align.ts';
import { useArrangeActs } from '#flow/arrange-acts.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { selectNodes } from '#flow/flow-ui.ts';
import { membersOf } from '#flow/grouping.ts';
import styles from '#flow/Inspector.module.css';
import { KindMark } from '#flow/KindMark.tsx';
import { nodeName } from '#text/flow-names.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { Said } from '#frame/Said.tsx';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import { useItem } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** Several Nodes: group them, line them up, copy or delete them. */
export function SelectionPanel({ ids }: { readonly ids: readonly string[] }) {
  const text = useText();
  const acts = useFlowActs();
  const arrange = useArrangeActs();
  const { readOnly } = useWorkbook();
  return (
    <div className={styles.panel}>
      <h2 className={styles.name}>{text.t('flow:several', { count: ids.length })}</h2>
      {!readOnly && (
        <>
          <Button icon="group" onClick={() => arrange.group(ids)}>
            {text.t('flow:group.make')}
          </Button>
          <div className={styles.row} role="group" aria-label={text.t('flow:align.label')}>
            {ALIGNMENTS.map((how) => (
              <Button key={how} variant="quiet" onClick={() => arrange.align(ids, how)}>
                {text.t(`flow:align.${how}`)}
              </Button>
            ))}
          </div>
          <div className={styles.row}>
            <Button variant="quiet" icon="copy" onClick={() => arrange.duplicate(ids)}>
              {text.t('flow:duplicate')}
            </Button>
            <Button variant="quiet" icon="trash" onClick={() => acts.remove(ids)}>
              {text.t('flow:removeSeveral', { count: ids.length })}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

/** A group: its name, its Nodes, folding and taking apart. */
export function GroupPanel({ id }: { readonly id: string }) {
  const text = useText();
  const now = useFlowNow();
  const arrange = useArrangeActs();
  const { readOnly } = useWorkbook();
  const isFolded = useItem('nodeGroups', id)?.folded === true;
  const members = membersOf(now, id);
  return (
    <div className={styles.panel}>
      <h2 className={styles.kind}>{text.t('fields:nodeGroups.one')}</h2>
      <FieldView at={itemAt('nodeGroups', id, 'name')} />
      {!readOnly && (
        <div className={styles.row}>
          <Button
            icon={isFolded ? 'expand' : 'collapse'}
            onClick={() => arrange.fold(id, !isFolded)}
          >
            {text.t(isFolded ? 'flow:group.unfold' : 'flow:group.fold')}
          </Button>
          <Button variant="quiet" icon="unlink" onClick={() => arrange.ungroup(id)}>
            {text.t('flow:group.apart')}
          </Button>
        </div>
      )}
      <section className={styles.links}>
        <h3 className={styles.linksTitle}>{text.t('flow:group.members')}</h3>
        <ul className={styles.list}>
          {members.map((node) => (
            <li key={node.id} className={styles.item}>
              <button
                type="button"
                className={cx(styles.go, styles.member)}
                onClick={() => {
                  if (isFolded && !readOnly) arrange.fold(id, false);
                  selectNodes(node.id);
                }}
              >
                <KindMark kind={node.kind} />
                <Said words={node.label} instead={nodeName(text, node)} />
              </button>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
