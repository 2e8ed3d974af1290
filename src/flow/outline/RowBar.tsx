// The acts on the row where the keyboard is, as buttons: for who points or touches.
// Must not do more than the keys can.
import { actOnRow, READING, type RowAct, type RowActs } from '#flow/outline/outline-acts.ts';
import { foldAll, isAllOpen } from '#flow/outline/outline-keys.ts';
import styles from '#flow/outline/outline.module.css';
import { nodeName } from '#text/flow-names.ts';
import { Button } from '#ui/Button.tsx';
import type { IconName } from '#ui/icon-shapes.ts';
import { IconButton } from '#ui/IconButton.tsx';
import { Tooltip } from '#ui/Tooltip.tsx';

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
          <BarButton
            key={act}
            icon={icon}
            label={text.t(`outline:acts.${act}`)}
            shortcut={key}
            isDisabled={!node || (act === 'link' && active?.link === null)}
            onClick={() => actOnRow(act, ways)}
          />
        ))}
      </div>
      <BarButton
        icon={isOpen ? 'chevron-up' : 'chevron-down'}
        label={text.t(isOpen ? 'outline:acts.closeAll' : 'outline:acts.openAll')}
        onClick={() => foldAll(outline, isOpen)}
      />
      <span className={styles.keysButton}>
        <IconButton
          icon="info"
          label={text.t('outline:keys.title')}
          shortcut="?"
          onClick={showKeys}
        />
      </span>
    </div>
  );
}

interface BarButtonProps {
  readonly icon: IconName;
  readonly label: string;
  readonly shortcut?: string;
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}

/** With its words where there is room for all of them. */
function BarButton({ label, shortcut, ...button }: BarButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} isLabel>
      <Button {...button} variant="quiet" size="small" className={styles.barButton}>
        <span className={styles.barWords}>{label}</span>
      </Button>
    </Tooltip>
  );
}
