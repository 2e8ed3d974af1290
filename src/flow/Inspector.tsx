// The panel of what is selected: a Node with its fields and Links, or one Link.
// Its fields are the workbook's generic ones, with their findings under them.
// Must not know whether it stands beside the map or over it.
import { itemAt } from '#domain/schema.ts';
import { type FlowNode } from '#domain/records/node.ts';
import { type LinkKind, NODE_KINDS, type NodeKind } from '#domain/vocabularies/flow.ts';
import { endOf, kindsFor } from '#domain/grammar.ts';
import { useFlowActs } from '#flow/acts.ts';
import { type FlowNow, useFlowNow } from '#flow/flow-now.ts';
import { activeNode, openDialog, useFlowUi } from '#flow/flow-ui.ts';
import styles from '#flow/Inspector.module.css';
import { KindMark } from '#flow/KindMark.tsx';
import { NodeInstruments } from '#flow/NodeInstruments.tsx';
import { NodeLinks } from '#flow/NodeLinks.tsx';
import { QuickAdd } from '#flow/QuickAdd.tsx';
import { GroupPanel, SelectionPanel } from '#flow/SelectionPanel.tsx';
import { kindName, linkSentence, nodeName } from '#text/flow-names.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { vocabularyChoices } from '#frame/fields/field-words.ts';
import { Said } from '#frame/Said.tsx';
import { Button } from '#ui/Button.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { Select } from '#ui/Select.tsx';
import { useItem } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** What step 5.3 asks of a Link. */
const JUDGED = ['polarity', 'confidence', 'evidence', 'strength', 'delayMonths', 'note'] as const;

interface InspectorProps {
  /** In the list, label and kind stand in the row already. */
  readonly isPartOfRow?: boolean;
}

/** The panel's content. */
export function Inspector({ isPartOfRow = false }: InspectorProps) {
  const text = useText();
  const now = useFlowNow();
  const selected = useFlowUi((ui) => ui.selected);
  const active = useFlowUi(activeNode) ?? '';
  const node = now.node.get(active);
  const link = now.link.get(useFlowUi((ui) => ui.link) ?? '');
  const group = useItem('nodeGroups', active);
  if (selected.length > 1) return <SelectionPanel ids={selected} />;
  if (group) return <GroupPanel key={active} id={active} />;
  if (node) return <NodePanel key={node.id} node={node} isPartOfRow={isPartOfRow} />;
  if (!link) return null;
  return (
    <div className={styles.panel}>
      <p className={styles.kind}>{text.t('flow:link')}</p>
      <h2 className={styles.name}>{linkSentence(text, now, link)}</h2>
      <LinkKindSelect id={link.id} />
      <Disclosure title={text.t('flow:more')}>
        <div className={styles.panel}>
          {JUDGED.map((name) => (
            <FieldView key={name} at={itemAt('links', link.id, name)} />
          ))}
        </div>
      </Disclosure>
      <RemoveLink id={link.id} />
    </div>
  );
}

function NodePanel({
  node,
  isPartOfRow,
}: {
  readonly node: FlowNode;
  readonly isPartOfRow: boolean;
}) {
  const text = useText();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const field = (name: Exclude<keyof FlowNode, 'id'>) => (
    <FieldView at={itemAt('nodes', node.id, name)} />
  );
  const isEffect = node.kind === 'outcome' || node.kind === 'impact';
  return (
    <div className={styles.panel}>
      <h2 className={styles.kind}>
        <KindMark kind={node.kind} /> {kindName(text, node)}
      </h2>
      {isPartOfRow ? (
        <p className={styles.name}>
          <Said words={node.label} instead={nodeName(text, node)} />
        </p>
      ) : (
        field('label')
      )}
      {!readOnly && <QuickAdd key={node.id} target={node} />}
      <NodeLinks node={node} />
      {!readOnly && (
        <Button icon="link" onClick={() => openDialog('connect')}>
          {text.t('flow:connectTo')}
        </Button>
      )}
      {!isPartOfRow && <KindSelect node={node} />}
      {(isEffect || node.term !== null) && field('term')}
      {isEffect && node.main !== true && field('deliveredByOthers')}
      <Disclosure title={text.t('flow:more')}>
        <div className={styles.panel}>
          {field('owner')}
          {node.kind === 'activity' && <NodeInstruments activity={node.id} />}
          {field('affectedGroup')}
          {field('expectedDate')}
          {field('importance')}
          {isEffect && field('wanted')}
          {field('join')}
          {field('note')}
        </div>
      </Disclosure>
      {!readOnly && (
        <div className={styles.row}>
          {node.kind === 'impact' && node.main !== true && (
            <Button variant="quiet" icon="flag" onClick={() => acts.makeMission(node.id)}>
              {text.t('flow:makeMission')}
            </Button>
          )}
          <Button
            variant="quiet"
            icon="lock"
            aria-pressed={node.locked === true}
            onClick={() => acts.lock([node.id])}
          >
            {text.t('fields:nodes.locked.label')}
          </Button>
          <Button variant="quiet" icon="trash" onClick={() => acts.remove([node.id])}>
            {text.t('flow:remove')}
          </Button>
        </div>
      )}
    </div>
  );
}

/** Another kind for a Node. */
export function KindSelect({
  node,
  isLabelHidden = false,
}: {
  readonly node: FlowNode;
  readonly isLabelHidden?: boolean;
}) {
  const text = useText();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const isKind = (id: string | null): id is NodeKind =>
    (NODE_KINDS as readonly (string | null)[]).includes(id);
  return (
    <Select
      label={
        isLabelHidden
          ? text.t('flow:kindOf', { name: nodeName(text, node) })
          : text.t('fields:nodes.kind.label')
      }
      isLabelHidden={isLabelHidden}
      items={vocabularyChoices(text, 'node_kind')}
      selectedId={node.kind}
      onSelect={(id) => isKind(id) && acts.setKind(node.id, id)}
      placeholder={text.t('common:choose')}
      isDisabled={readOnly}
    />
  );
}

/** The kinds the grammar allows for a Link; mostly there is only one, and the words say it. */
export function LinkKindSelect({
  id,
  isLabelHidden = false,
}: {
  readonly id: string;
  readonly isLabelHidden?: boolean;
}) {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  const link = now.link.get(id);
  if (!link) return null;
  const allowed = kindsOf(now, link.from, link.to);
  const kinds = vocabularyChoices(text, 'link_kind').filter(
    (choice) => allowed.includes(choice.id as LinkKind) || choice.id === link.kind,
  );
  return (
    <Select
      label={
        isLabelHidden
          ? text.t('flow:kindOf', { name: linkSentence(text, now, link) })
          : text.t('fields:links.kind.label')
      }
      isLabelHidden={isLabelHidden}
      items={kinds}
      selectedId={link.kind}
      onSelect={(kind) => kind !== null && acts.setLinkKind(id, kind as LinkKind)}
      placeholder={text.t('common:choose')}
      isDisabled={readOnly}
    />
  );
}

function kindsOf(now: FlowNow, from: string | null, to: string | null): readonly LinkKind[] {
  const find = (id: string | null) => now.node.get(id ?? '') ?? now.link.get(id ?? '');
  const [start, end] = [find(from), find(to)];
  return start && end ? kindsFor(endOf(start), endOf(end)) : [];
}

function RemoveLink({ id }: { readonly id: string }) {
  const text = useText();
  const acts = useFlowActs();
  const { readOnly } = useWorkbook();
  if (readOnly) return null;
  return (
    <Button variant="quiet" icon="unlink" onClick={() => acts.removeLink(id)}>
      {text.t('flow:removeLink')}
    </Button>
  );
}
