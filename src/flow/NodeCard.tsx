// A Node on the map: its shape, its kind in words, its label. From afar only its hue is left.
// Must not subscribe to the whole flow: 2,000 of these exist.
import type { NodeProps } from '@xyflow/react';
import { createContext, memo, useCallback, useContext, useLayoutEffect, useRef } from 'react';
import { MAX_NODE_HEIGHT, nodeHeight } from '#domain/lanes.ts';
import { itemAt } from '#domain/schema.ts';
import { rename, useFlowUi } from '#flow/flow-ui.ts';
import { KindMark } from '#flow/KindMark.tsx';
import { shapeOf } from '#flow/kind-shapes.ts';
import type { MapNode } from '#flow/map-elements.ts';
import styles from '#flow/NodeCard.module.css';
import { kindName, nodeName } from '#text/flow-names.ts';
import { useLangOf } from '#frame/Said.tsx';
import { cx } from '#ui/cx.ts';
import { Icon } from '#ui/Icon.tsx';
import { useContentLanguage } from '#workspace/read-hooks.ts';
import { useTextBinding } from '#workspace/text-binding.ts';
import { useText } from '#workspace/text-context.ts';

/** True while the map is so small that words could not be read. */
export const FarContext = createContext(false);

/** The id of a Node's card on the page. */
export const cardId = (id: string): string => `flow-node-${id}`;

const SIDES = [
  ['into', styles.into],
  ['out', styles.out],
] as const;

/** The card of one Node, not rendered again while it is moved. */
export const NodeCard = memo(
  Card,
  (before, after) => before.data === after.data && before.selected === after.selected,
);

function Card({ data, selected }: NodeProps<MapNode>) {
  const { node, out, into, behind } = data;
  const isFar = useContext(FarContext);
  const isRenaming = useFlowUi((ui) => ui.renaming === node.id);
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = card.current;
    return () => {
      // Moved out of sight a card is taken off the page; its focus must not fall out of the map.
      if (element && element === document.activeElement)
        element.closest<HTMLElement>('.react-flow')?.focus();
    };
  }, [isRenaming]);
  const isCarried = useFlowUi((ui) => ui.carried?.ids.includes(node.id) ?? false);
  const text = useText();
  const at = cardId(node.id);
  const isGroup = behind > 0;
  const kind = isGroup ? text.t('flow:group.card', { count: behind }) : kindName(text, node);
  const name = isGroup ? node.label.trim() || text.t('flow:group.nameless') : nodeName(text, node);
  const isMission = node.main === true;
  const isDashed = node.kind === 'barrier' || node.kind === 'unintended';
  const className = cx(
    styles.card,
    isMission && styles.mission,
    isDashed && styles.dashed,
    selected && styles.selected,
    isCarried && styles.carried,
    isFar && styles.far,
    isGroup && styles.group,
  );
  const hue = { '--hue': `var(--chapter-${shapeOf(node.kind).hue})` } as React.CSSProperties;
  if (isRenaming) {
    return (
      <div className={className} style={hue}>
        <Rename id={node.id} label={text.t('flow:labelOf', { kind })} />
      </div>
    );
  }
  return (
    <div
      ref={card}
      id={at}
      className={className}
      style={hue}
      role="button"
      tabIndex={-1}
      aria-pressed={selected}
      {...(isFar
        ? { 'aria-label': `${kind}: ${name}` }
        : { 'aria-labelledby': `${at}-kind ${at}-label ${at}-links` })}
    >
      {!isFar && (
        <>
          <span id={`${at}-kind`} className={styles.kind}>
            {isGroup ? (
              <Icon name="group" size={12} />
            ) : (
              <KindMark kind={node.kind} isPlain={isMission} />
            )}
            {kind}
            {node.locked === true && (
              <span role="img" aria-label={text.t('flow:lockedCard')} className={styles.lock}>
                <Icon name="lock" size={12} />
              </span>
            )}
          </span>{' '}
          <Label id={`${at}-label`} name={name} isNameless={node.label.trim() === ''} />
          {/* Not VisuallyHidden: what is clipped away makes the browser paint every card in every frame. */}
          <span id={`${at}-links`} hidden>
            {text.t('flow:cardLinks', { out, into })}
          </span>
          {/* Not React Flow's handles: each of those asks about itself in every frame. */}
          {!isGroup &&
            SIDES.map(([side, look]) => (
              <span
                key={side}
                data-handle={side}
                className={cx(styles.handle, look, 'nodrag', 'nopan')}
              />
            ))}
        </>
      )}
    </div>
  );
}

interface LabelProps {
  readonly id: string;
  readonly name: string;
  readonly isNameless: boolean;
}

function Label({ id, name, isNameless }: LabelProps) {
  const langOf = useLangOf();
  return (
    <span
      id={id}
      className={cx(
        styles.label,
        nodeHeight(name) === MAX_NODE_HEIGHT && styles.cut,
        isNameless && styles.nameless,
      )}
      lang={isNameless ? undefined : langOf(name)}
    >
      {name}
    </span>
  );
}

/** The label as a text to type into, on the card itself. */
function Rename({ id, label }: { readonly id: string; readonly label: string }) {
  const bind = useTextBinding(itemAt('nodes', id, 'label'));
  const language = useContentLanguage();
  const begin = useCallback(
    (element: HTMLTextAreaElement | null) => {
      bind(element);
      element?.focus({ preventScroll: true });
      element?.select();
    },
    [bind],
  );
  return (
    <textarea
      ref={begin}
      className={cx(styles.input, 'nodrag', 'nopan', 'nowheel')}
      aria-label={label}
      lang={language}
      onBlur={() => rename(null)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing || (event.key !== 'Enter' && event.key !== 'Escape'))
          return;
        event.preventDefault();
        event.stopPropagation();
        rename(null);
        // Behind the microtask in which the field goes, and before the next key arrives.
        queueMicrotask(() => document.getElementById(cardId(id))?.focus({ preventScroll: true }));
      }}
    />
  );
}
