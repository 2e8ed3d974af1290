// What a measure says, in a sentence, and what to do about it. Must not know the measures.
import styles from '#flow/analysis/Analysis.module.css';
import type { SectionId } from '#flow/analysis/analysis-ui.ts';
import { useText } from '#workspace/text-context.ts';

/** The two sentences at the head of a section. */
export function Lead({ id }: { readonly id: SectionId }) {
  const text = useText();
  return (
    <dl className={styles.lead}>
      <div>
        <dt>{text.t('analysis:what')}</dt>
        <dd>{text.t(`analysis:section.${id}.what`)}</dd>
      </div>
      <div>
        <dt>{text.t('analysis:do')}</dt>
        <dd>{text.t(`analysis:section.${id}.do`)}</dd>
      </div>
    </dl>
  );
}
