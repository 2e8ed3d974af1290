// Which key does what in the outline.
// Must stay in step with outline-keys.ts.
import styles from '#flow/dialogs.module.css';
import { Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { useText } from '#workspace/text-context.ts';

const KEYS = [
  ['walk', ['↓', '↑']],
  ['fold', ['←', '→']],
  ['ends', ['Home', 'End']],
  ['all', ['*']],
  ['find', ['A–Z']],
  ['details', ['Enter']],
  ['link', ['Shift', 'Enter']],
  ['rename', ['F2']],
  ['add', ['N']],
  ['addKind', ['Shift', 'N']],
  ['connect', ['C']],
  ['remove', ['Delete']],
] as const;

/** The list of keys. */
export function OutlineKeysDialog({ onClose }: { readonly onClose: () => void }) {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.t('outline:keys.title')}
      closeLabel={text.t('common:close')}
    >
      <dl className={styles.keys}>
        {KEYS.map(([act, keys]) => (
          <div key={act} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <Kbd key={key}>{key}</Kbd>
              ))}
            </dt>
            <dd>{text.t(`outline:keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
