// The Links that rest on little, in the order in which to look at them.
import { useMemo } from 'react';
import { type ThinLink, thinLinks } from '#domain/analysis/thin-evidence.ts';
import styles from '#flow/analysis/Analysis.module.css';
import { LinkName } from '#flow/analysis/Names.tsx';
import { usePortion } from '#flow/analysis/use-portion.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { optionLabel } from '#text/option-label.ts';
import { Badge } from '#ui/Badge.tsx';
import { useText } from '#workspace/text-context.ts';

/** The list; each entry leads to its Link. */
export function ThinSection() {
  const text = useText();
  const now = useFlowNow();
  const thin = useMemo(() => thinLinks(now), [now]);
  const [shown, more] = usePortion(thin);
  if (thin.length === 0) return <p>{text.t('analysis:evidence.none')}</p>;
  return (
    <>
      <ol className={styles.rows}>
        {shown.map((each) => (
          <ThinRow key={each.link.id} {...each} />
        ))}
      </ol>
      {more}
    </>
  );
}

function ThinRow({ link: { id, evidence, confidence }, isOnPath }: ThinLink) {
  const text = useText();
  return (
    <li>
      <LinkName id={id} />
      {isOnPath && <Badge>{text.t('analysis:onPath')}</Badge>}
      <p className={styles.note}>
        {evidence === null
          ? text.t('analysis:evidence.unsaid')
          : text.t('analysis:evidence.of', { evidence: optionLabel(text, 'evidence', evidence) })}
        {', '}
        {confidence === null
          ? text.t('analysis:strongest.noConfidence')
          : text.t('analysis:strongest.confidence', { value: confidence })}
      </p>
    </li>
  );
}
