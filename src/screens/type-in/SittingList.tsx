// The list of what was typed in this sitting; each can be taken back. Must not know how it was typed.
import { Said } from '#frame/Said.tsx';
import type { Typed } from '#screens/type-in/sitting.ts';
import styles from '#screens/type-in/TypeIn.module.css';
import { IconButton } from '#ui/IconButton.tsx';
import { useText } from '#workspace/text-context.ts';

interface SittingListProps {
  /** The last first. */
  readonly typed: readonly Typed[];
  readonly onTakeBack: (typed: Typed) => void;
}

/** Codes, questions and answers. */
export function SittingList({ typed, onTakeBack }: SittingListProps) {
  const text = useText();
  return (
    <section aria-labelledby="type-in-sitting">
      <h2 id="type-in-sitting">{text.t('paper:screen.sitting')}</h2>
      {typed.length === 0 ? (
        <p className={styles.keys}>{text.t('paper:screen.none')}</p>
      ) : (
        <>
          <p className={styles.keys}>{text.t('paper:screen.count', { count: typed.length })}</p>
          <ol className={styles.list}>
            {typed.map((each) => (
              <li key={each.key} className={styles.typed}>
                <span className={styles.tab}>{each.printed}</span>
                <p>
                  <strong>{each.label}</strong>
                  <br />
                  {each.words === '' ? '–' : <Said words={each.words} />}
                </p>
                <IconButton
                  icon="undo"
                  label={text.t('paper:screen.takeBack', { code: each.printed })}
                  onClick={() => onTakeBack(each)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
