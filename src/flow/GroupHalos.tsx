// The ground under the Nodes of a group that lies open, and its name: pressing it selects the group.
// Under each Node by itself, so that nothing between them seems to belong to it.
import { useMemo } from 'react';
import { NODE_WIDTH, nodeHeight } from '#domain/lanes.ts';
import { useFlowNow } from '#flow/flow-now.ts';
import { selectNodes, useFlowUi } from '#flow/flow-ui.ts';
import styles from '#flow/GroupHalos.module.css';
import { useLangOf } from '#frame/Said.tsx';
import { cx } from '#ui/cx.ts';
import { useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';

/** Pixels of ground round a Node. */
const ROUND = 10;

/** For inside the plane. */
export function GroupHalos() {
  const text = useText();
  const now = useFlowNow();
  const langOf = useLangOf();
  const groups = useItems('nodeGroups');
  const active = useFlowUi((ui) => ui.selected.at(-1));
  const halos = useMemo(() => {
    const members = Map.groupBy(now.nodes, ({ group }) => group);
    return groups.flatMap(({ id, name }) => {
      const boxes = (members.get(id) ?? []).map((node) => {
        const [x, y] = now.places.get(node.id) ?? [0, 0];
        return { id: node.id, x, y, height: nodeHeight(node.label) };
      });
      const [first] = boxes.toSorted((a, b) => a.x - b.x || a.y - b.y);
      return first ? [{ id, name: name.trim(), boxes, first }] : [];
    });
  }, [groups, now.nodes, now.places]);
  return (
    <div className={styles.halos}>
      {halos.map(({ id, name, boxes, first }) => (
        <div key={id} className={cx(styles.group, id === active && styles.selected)}>
          {boxes.map((box) => (
            <div
              key={box.id}
              className={styles.halo}
              style={{
                translate: `${box.x - ROUND}px ${box.y - ROUND}px`,
                inlineSize: NODE_WIDTH + 2 * ROUND,
                blockSize: box.height + 2 * ROUND,
              }}
            />
          ))}
          <button
            type="button"
            tabIndex={-1}
            lang={langOf(name)}
            className={cx(styles.name, 'nopan', 'nodrag')}
            style={{ translate: `${first.x}px ${first.y - ROUND}px` }}
            onClick={() => selectNodes(id)}
          >
            {name || text.t('flow:group.nameless')}
          </button>
        </div>
      ))}
    </div>
  );
}
