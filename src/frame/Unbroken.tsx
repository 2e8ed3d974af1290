// A sentence in large type, whose lines must end well. Knows nothing of what it says.
import { stretchesOf } from '#text/line-ends.ts';
import styles from '#frame/Unbroken.module.css';

/** The words as they are; only lines end elsewhere. */
export function Unbroken({ words }: { readonly words: string }) {
  return stretchesOf(words).map((stretch, at) =>
    stretch.isWhole ? (
      // A stretch never moves within its sentence.
      <span key={`${at} ${stretch.words}`} className={styles.unbroken}>
        {stretch.words}
      </span>
    ) : (
      stretch.words
    ),
  );
}
