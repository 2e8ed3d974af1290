// A dialog that lists which key does what. Must not know which keys there are.
import styles from '#flow/dialogs.module.css';
import { Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { useText } from '#workspace/text-context.ts';

interface KeyListProps {
  /** Where the words stand: `<words>.title`, and one for each act. */
  readonly words: string;
  /** Keys by the act they do; the names of letters and arrows are the same in every language. */
  readonly keys: readonly (readonly [act: string, keys: readonly string[]])[];
  readonly onClose: () => void;
}

/** The dialog. */
export function KeyList({ words, keys, onClose }: KeyListProps) {
  const text = useText();
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={text.t(`${words}.title`)}
      closeLabel={text.t('common:close')}
    >
      <dl className={styles.keys}>
        {keys.map(([act, names]) => (
          <div key={act} style={{ display: 'contents' }}>
            <dt>
              {names.map((name) => (
                <Kbd key={name}>{name}</Kbd>
              ))}
            </dt>
            <dd>{text.t(`${words}.${act}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
