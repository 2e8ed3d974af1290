// "Connect to…": a searchable list of what the Node may be joined to, each with what the Link would say;
// what may not is explained. The way to connect without a mouse, and the quicker one on a large map.
import { type SyntheticEvent, useId, useMemo, useState } from 'react';
import { type Connection, connect, endOf } from '#domain/grammar.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { useFlowActs } from '#flow/acts.ts';
import styles from '#flow/dialogs.module.css';
import { type FlowNow, useFlowNow } from '#flow/flow-now.ts';
import { activeNode, closeDialog, useFlowUi } from '#flow/flow-ui.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { endName, kindName, nodeName, refusalWords, verb } from '#text/flow-names.ts';
import { Said } from '#frame/Said.tsx';
import type { Translator } from '#text/translator.ts';
import { Dialog } from '#ui/Dialog.tsx';
import { Disclosure } from '#ui/Disclosure.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { TextInput } from '#ui/TextInput.tsx';
import { useText } from '#workspace/text-context.ts';

/** More at once nobody reads; the search narrows them. */
const MOST = 40;
type Way = 'leads' | 'needs';

/** A Node or Link the selected Node may or may not be joined to. */
interface Target {
  readonly id: string;
  readonly name: string;
  /** Blank for a Link, which is told in words. */
  readonly label: string;
  readonly kind: FlowNode['kind'];
  readonly kindName: string;
  readonly connection: Connection;
}

/** The dialog for the selected Node. */
export function ConnectDialog() {
  const text = useText();
  const now = useFlowNow();
  const acts = useFlowActs();
  const node = now.node.get(useFlowUi(activeNode) ?? '');
  const [way, setWay] = useState<Way>('leads');
  const [query, setQuery] = useState('');
  const countId = useId();
  const targets = useMemo(
    () => (node ? targetsOf(text, now, node, way) : []),
    [text, now, node, way],
  );
  if (!node) return null;
  const found = targets.filter((target) => matches(target, query));
  // What leads back is possible, but seldom meant.
  const allowed = found
    .filter((target) => 'kind' in target.connection)
    .toSorted((a, b) => Number(isFeedback(a.connection)) - Number(isFeedback(b.connection)));
  const refused = found.filter((target) => 'refused' in target.connection);
  const pick = (target: Target | undefined): void => {
    if (!target) return;
    closeDialog();
    if (way === 'leads') acts.link(node.id, target.id);
    else acts.link(target.id, node.id);
  };
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    pick(allowed[0]);
  };
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={text.t('flow:connect.title', { name: nodeName(text, node) })}
      closeLabel={text.t('common:close')}
    >
      <form
        data-own-undo={query === '' ? undefined : true}
        className={styles.search}
        onSubmit={submit}
      >
        <RadioGroup
          label={text.t('flow:connect.way')}
          items={[
            { id: 'leads', label: text.t('flow:connect.leads') },
            { id: 'needs', label: text.t('flow:connect.needs') },
          ]}
          isInColumns
          selectedId={way}
          onSelect={(id) => setWay(id === 'needs' ? 'needs' : 'leads')}
        />
        <TextInput
          label={text.t('flow:connect.search')}
          value={query}
          autoFocus
          autoComplete="off"
          aria-describedby={countId}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
      </form>
      <output className={styles.few} id={countId}>
        {text.t('flow:connect.found', { count: allowed.length })}
      </output>
      <ul className={styles.targets}>
        {allowed.slice(0, MOST).map((target) => (
          <li key={target.id}>
            <button type="button" className={styles.choice} onClick={() => pick(target)}>
              <KindMark kind={target.kind} />
              <span>
                <b>
                  <Said words={target.label} instead={target.name} />
                </b>
                <span className={styles.hint}>{sentence(text, node, target, way)}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {refused.length > 0 && (
        <Disclosure title={text.t('flow:connect.refused', { count: refused.length })}>
          <ul className={styles.refused}>
            {refused.slice(0, MOST).map((target) => (
              <li key={target.id}>
                <b>
                  <Said words={target.label} instead={target.name} />
                </b>{' '}
                ({target.kindName})
                <span className={styles.hint}>{why(text, now, node, target, way)}</span>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </Dialog>
  );
}

function targetsOf(text: Translator, now: FlowNow, node: FlowNode, way: Way): Target[] {
  const self = endOf(node);
  const judge = (other: ReturnType<typeof endOf>): Connection =>
    way === 'leads' ? connect(self, other, now.links) : connect(other, self, now.links);
  const nodes = now.nodes
    .filter((other) => other.id !== node.id)
    .map((other) => ({
      id: other.id,
      name: nodeName(text, other),
      label: other.label,
      kind: other.kind,
      kindName: kindName(text, other),
      connection: judge(endOf(other)),
    }));
  // Only what is said of a Link may end at one; elsewhere Links would only clutter the refused.
  const links = now.links.flatMap((link) => {
    const connection = judge(endOf(link));
    return 'kind' in connection
      ? [
          {
            id: link.id,
            name: endName(text, now, link.id),
            label: '',
            kind: null,
            kindName: text.t('flow:link'),
            connection,
          },
        ]
      : [];
  });
  return [...nodes, ...links];
}

const isFeedback = (connection: Connection): boolean =>
  'kind' in connection && connection.kind === 'feedback';

const matches = (target: Target, query: string): boolean =>
  `${target.name} ${target.kindName}`
    .toLocaleLowerCase()
    .includes(query.trim().toLocaleLowerCase());

function sentence(text: Translator, node: FlowNode, target: Target, way: Way): string {
  const kind = 'kind' in target.connection ? target.connection.kind : null;
  const [from, to] = way === 'leads' ? [nodeName(text, node), '…'] : ['…', nodeName(text, node)];
  return text.t('flow:connect.sentence', {
    kind: target.kindName,
    from,
    verb: verb(text, kind),
    to,
  });
}

function why(text: Translator, now: FlowNow, node: FlowNode, target: Target, way: Way): string {
  if ('kind' in target.connection) return '';
  const other = now.node.get(target.id);
  const [from, toName] =
    way === 'leads' || !other ? [node, target.name] : [other, nodeName(text, node)];
  return refusalWords(text, target.connection.refused, from, toName);
}
