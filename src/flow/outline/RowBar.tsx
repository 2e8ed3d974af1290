// The acts on the row where the keyboard is, as buttons: for who points or touches.
// Must not do more than the keys can.
import { actOnRow, READING, type RowAct, type RowActs } from '#flow/outline/outline-acts.ts';
import { foldAll, isAllOpen } from '#flow/outline/outline-keys.ts';
import styles from '#flow/outline/outline.module.css';
import { nodeName } from '#flow/words.ts';
import { Button } from '#ui/Button.tsx';
import type { IconName } from '#ui/icon-shapes.ts';
import { IconButton } from '#ui/IconButton.tsx';

const BUTTONS = [
  ['rename', 'edit', 'F2'],
  ['add', 'plus', 'N'],
  ['connect', 'link', 'C'],
  ['details', 'list', 'Enter'],
  ['link', 'flow', 'Shift Enter'],
  ['remove', 'trash', 'Delete'],
] as const satisfies readonly (readonly [RowAct, IconName, string])[];

/** One row of buttons that stays in sight. */
export function RowBar({
  ways,
  showKeys,
}: {
  readonly ways: RowActs;
  readonly showKeys: () => void;
}) {
  const { outline, now, text, readOnly } = ways;
  const { active } = outline;
  const node = now.node.get(active?.node ?? '');
  const isOpen = isAllOpen(outline);
  return (
    <div className={styles.bar} data-print="hide">
      <div
        className={styles.acts}
        role="group"
        aria-label={
          node
            ? text.t('outline:acts.label', { name: nodeName(text, node) })
            : text.t('outline:acts.none')
        }
      >
        {BUTTONS.filter(([act]) => !readOnly || READING.includes(act)).map(([act, icon, key]) => (
          <IconButton
            key={act}
            icon={icon}
            label={text.t(`outline:acts.${act}`)}
            shortcut={key}
            isDisabled={!node || (act === 'link' && active?.link === null)}
            onClick={() => actOnRow(act, ways)}
          />
        ))}
      </div>
      <Button variant="quiet" size="small" onClick={() => foldAll(outline, isOpen)}>
        {text.t(isOpen ? 'outline:acts.closeAll' : 'outline:acts.openAll')}
      </Button>
      <IconButton
        icon="info"
        label={text.t('outline:keys.title')}
        shortcut="?"
        onClick={showKeys}
      />
    </div>
  );
}
