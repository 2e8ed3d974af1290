// One row of the outline: what it is, its name, how it stands to the row above, what is missing.
// Must not know the other rows; it is rendered again only when its own words change.
import { memo, useLayoutEffect, useRef } from 'react';
import { isTurned, type OutlineGap, type OutlineMark } from '#domain/outline.ts';
import type { FlowLink } from '#domain/records/link.ts';
import type { FlowNode } from '#domain/records/node.ts';
import { KindMark } from '#flow/KindMark.tsx';
import styles from '#flow/outline/outline.module.css';
import { RenameField } from '#flow/outline/RenameField.tsx';
import { rowId } from '#flow/outline/use-outline.ts';
import { kindName, nodeName, verb } from '#text/flow-names.ts';
import { Said } from '#frame/Said.tsx';
import { cx } from '#ui/cx.ts';
import { Icon } from '#ui/Icon.tsx';
import { useText } from '#workspace/text-context.ts';

export interface TreeRowProps {
  readonly rowKey: string;
  readonly level: number;
  readonly place: number;
  readonly siblings: number;
  /** Undefined where nothing is under the row. */
  readonly isOpen: boolean | undefined;
  readonly isActive: boolean;
  readonly isRenaming: boolean;
  /** Undefined for the branch of what is not linked yet. */
  readonly node: FlowNode | undefined;
  readonly link: FlowLink | undefined;
  readonly isAboutLink: boolean;
  readonly mark: OutlineMark | null;
  readonly gap: OutlineGap | undefined;
}

/** A treeitem; pressing, folding and keys are the tree's. */
export const TreeRow = memo(function TreeRow(props: TreeRowProps) {
  const { rowKey, level, isOpen, isActive, isRenaming, node, mark } = props;
  const text = useText();
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = row.current;
    return () => {
      // A row that goes, for instance by undo, must not take the focus with it.
      if (element?.contains(document.activeElement))
        element.closest<HTMLElement>('[role="tree"]')?.focus();
    };
  }, []);
  return (
    <div
      ref={row}
      id={rowId(rowKey)}
      data-key={rowKey}
      role="treeitem"
      tabIndex={isActive ? 0 : -1}
      aria-level={level}
      aria-setsize={props.siblings}
      aria-posinset={props.place}
      aria-expanded={isOpen}
      aria-selected={isActive}
      className={cx(styles.row, mark !== null && styles.pointer)}
      style={{ '--level': level } as React.CSSProperties}
    >
      <span className={styles.fold} data-fold={isOpen === undefined ? undefined : true}>
        {isOpen !== undefined && <Icon name={isOpen ? 'chevron-down' : 'chevron-right'} />}
      </span>
      {node ? (
        <>
          <span className={styles.kind}>
            <KindMark kind={node.kind} />
          </span>
          <span className={styles.words}>
            {isRenaming ? (
              <RenameField
                id={node.id}
                label={text.t('flow:labelOf', { kind: kindName(text, node) })}
                onDone={() => row.current?.focus({ preventScroll: true })}
              />
            ) : (
              <Name node={node} />
            )}{' '}
            <About {...props} node={node} />
          </span>
        </>
      ) : (
        <span className={cx(styles.words, styles.branch)}>{text.t('outline:unlinked')}</span>
      )}
    </div>
  );
});

function Name({ node }: { readonly node: FlowNode }) {
  const text = useText();
  return (
    <Said
      className={cx(styles.name, node.label.trim() === '' && styles.nameless)}
      words={node.label}
      instead={nodeName(text, node)}
    />
  );
}

/** The small words: kind, verb, where it is told, what is missing. */
function About({ node, link, isAboutLink, mark, gap }: TreeRowProps & { readonly node: FlowNode }) {
  const text = useText();
  const said = link && verb(text, link.kind);
  return (
    <span className={styles.about}>
      <span>{kindName(text, node)}</span>
      {link && said && (
        <>
          {' '}
          <span className={isTurned(link) ? styles.from : styles.to}>
            {isAboutLink ? text.t('outline:ofLink', { verb: said }) : said}
          </span>
        </>
      )}
      {mark && (
        <>
          {' '}
          <span className={styles.mark}>{text.t(`outline:mark.${mark}`)}</span>
        </>
      )}
      {gap && mark === null && (
        <>
          {' '}
          <span className={styles.gap}>{text.t(`outline:gap.${gap}`)}</span>
        </>
      )}
    </span>
  );
}
