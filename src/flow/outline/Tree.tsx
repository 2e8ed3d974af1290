// The rows of the outline as one tree with one tab stop (WAI-ARIA tree view).
// Must not know what stands around it.
import { type FocusEvent, type MouseEvent, useMemo, useRef } from 'react';
import { causedNodes, gapsOf } from '#domain/outline.ts';
import { rename, useFlowUi } from '#flow/flow-ui.ts';
import type { RowActs } from '#flow/outline/outline-acts.ts';
import { onOutlineKey, type Typed } from '#flow/outline/outline-keys.ts';
import styles from '#flow/outline/outline.module.css';
import { TreeRow } from '#flow/outline/TreeRow.tsx';
import { focusRow } from '#flow/outline/use-outline.ts';

interface TreeProps {
  readonly ways: RowActs;
  readonly helpId: string;
  readonly showKeys: () => void;
}

/** The tree; a press goes to a row, on its arrow it folds, twice on its name renames. */
export function Tree({ ways, helpId, showKeys }: TreeProps) {
  const { outline, now, text, readOnly } = ways;
  const renaming = useFlowUi((ui) => ui.renaming);
  const typed = useRef<Typed>({ letters: '', at: 0 });
  const caused = useMemo(() => causedNodes(now), [now]);
  const { active, folded, go, fold } = outline;

  const onClick = (event: MouseEvent): void => {
    const key = keyAt(event.target);
    if (key === null || isField(event.target)) return;
    if (event.target instanceof Element && event.target.closest('[data-fold]'))
      fold([key], !folded.has(key));
    else go(key);
  };
  const onDoubleClick = (event: MouseEvent): void => {
    if (!readOnly && !isField(event.target) && active?.node && keyAt(event.target) === active.key)
      rename(active.node);
  };
  // Only a row that has gone hands its focus to the tree as a whole.
  const onFocus = (event: FocusEvent): void => {
    if (event.target !== event.currentTarget || !active) return;
    requestAnimationFrame(() => focusRow(active.key, active.node));
  };
  return (
    <div
      role="tree"
      tabIndex={-1}
      className={styles.tree}
      aria-label={text.t('outline:name', { count: now.nodes.length })}
      aria-describedby={helpId}
      onClick={onClick}
      onDoubleClick={onDoubleClick}
      onFocus={onFocus}
      onKeyDown={(event) => onOutlineKey(event, { ...ways, typed: typed.current, showKeys })}
    >
      {outline.sight.map((row) => {
        const node = now.node.get(row.node ?? '');
        const isActive = row.key === active?.key;
        return (
          <TreeRow
            key={row.key}
            rowKey={row.key}
            level={row.level}
            place={row.place}
            siblings={row.siblings}
            isOpen={row.hasChildren ? !folded.has(row.key) : undefined}
            isActive={isActive}
            isRenaming={isActive && renaming !== null && renaming === row.node}
            node={node}
            link={now.link.get(row.link ?? '')}
            isAboutLink={row.isAboutLink}
            mark={row.mark}
            gap={node && gapsOf(node, caused)[0]}
          />
        );
      })}
    </div>
  );
}

const isField = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('input');

const keyAt = (target: EventTarget): string | null =>
  target instanceof Element
    ? (target.closest('[data-key]')?.getAttribute('data-key') ?? null)
    : null;
