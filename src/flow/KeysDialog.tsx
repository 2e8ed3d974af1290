// Which key does what on the map.
// Must stay in step with map-keys.ts.
import { closeDialog } from '#flow/flow-ui.ts';
import styles from '#flow/dialogs.module.css';
import { Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { useText } from '#workspace/text-context.ts';

/** Keys by the act they do; the names of letters and arrows are the same in every language. */
const KEYS = [
  ['walk', ['←', '→', '↑', '↓']],
  ['extend', ['Shift ←→↑↓']],
  ['home', ['Home']],
  ['find', ['/']],
  ['fit', ['0']],
  ['near', ['Z']],
  ['open', ['Enter']],
  ['add', ['N']],
  ['after', ['A']],
  ['before', ['B']],
  ['connect', ['C']],
  ['carry', ['M']],
  ['lock', ['L']],
  ['rename', ['F2']],
  ['group', ['G']],
  ['all', ['Ctrl A']],
  ['copy', ['Ctrl C', 'Ctrl X', 'Ctrl V']],
  ['duplicate', ['Ctrl D']],
  ['menu', ['Shift F10']],
  ['remove', ['Delete', 'Backspace']],
  ['clear', ['Esc']],
  ['help', ['?']],
] as const;

/** The list of keys. */
export function KeysDialog() {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={closeDialog}
      title={text.t('flow:keys.title')}
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
            <dd>{text.t(`flow:keys.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
