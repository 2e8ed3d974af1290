// The instruments of an activity, as the instrument mix has them: shown, and filled in there.
// Must not ask for them a second time.
import { stepPath } from '#frame/step-paths.ts';
import styles from '#flow/Inspector.module.css';
import { optionLabel } from '#text/option-label.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useItems } from '#workspace/read-hooks.ts';
import { useText } from '#workspace/text-context.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** A line with their names, and the way to their step. */
export function NodeInstruments({ activity }: { readonly activity: string }) {
  const text = useText();
  const { docId } = useWorkbook();
  const names = useItems('instruments').flatMap((each) =>
    each.activity === activity && each.instrument
      ? [optionLabel(text, 'instrument', each.instrument)]
      : [],
  );
  return (
    <section className={styles.links}>
      <h3 className={styles.linksTitle}>{text.t('flow:instruments.title')}</h3>
      <p>{names.length > 0 ? text.list(names) : text.t('flow:instruments.none')}</p>
      <TextLink href={stepPath(docId, 'instruments')}>{text.t('flow:instruments.go')}</TextLink>
    </section>
  );
}
