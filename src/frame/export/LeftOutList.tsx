// What a file will not hold, or, in an internal copy, what it holds that nobody else should see: told before it is
// saved, with how much there is of it. Must not know how files are made.
import { useMemo } from 'react';
import { type Copy, DRAWN, type ExportJob, PLAIN_GRAPHS } from '#domain/exports.ts';
import { leftOutFields, linksOnLinks } from '#domain/left-out.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import styles from '#frame/export/ExportDialog.module.css';
import type { Translator } from '#text/translator.ts';
import { useText } from '#workspace/text-context.ts';

interface LeftOutListProps {
  readonly snapshot: Snapshot;
  readonly job: ExportJob;
  readonly copy: Copy;
}

/** A list under its heading; it is read out when it changes. */
export function LeftOutList({ snapshot, job, copy }: LeftOutListProps) {
  const text = useText();
  const privates = useMemo(() => privateWords(snapshot, text), [snapshot, text]);
  const isDrawn = DRAWN.has(`${job.document}.${job.format}`);
  const lost = [
    ...(isDrawn ? [text.t('export:left.details')] : []),
    ...(PLAIN_GRAPHS.has(job.format) && job.document === 'flow' && linksOnLinks(snapshot) > 0
      ? [text.t('export:left.linksOnLinks')]
      : []),
  ];
  const isPublic = copy === 'public' || isDrawn;
  return (
    <section className={styles.left} aria-live="polite">
      {(isPublic || lost.length > 0 || privates.length === 0) && (
        <Items title={text.t('export:left.title')} items={isPublic ? [...privates, ...lost] : lost}>
          {text.t('export:left.nothing')}
        </Items>
      )}
      {!isPublic && privates.length > 0 && (
        <Items title={text.t('export:left.inside')} items={privates} />
      )}
    </section>
  );
}

interface ItemsProps {
  readonly title: string;
  readonly items: readonly string[];
  /** Said when there are none. */
  readonly children?: string;
}

const Items = ({ title, items, children }: ItemsProps) => (
  <>
    <h3>{title}</h3>
    {items.length > 0 ? (
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    ) : (
      <p>{children}</p>
    )}
  </>
);

/** "Contact (stakeholders): 12", and how many reasons were given for accepted warnings. */
function privateWords(snapshot: Snapshot, text: Translator): string[] {
  const reasons = Object.keys(snapshot.accepted).length;
  return [
    ...leftOutFields(snapshot).map(({ record, field, count }) =>
      text.t('export:left.field', {
        field: text.t(`fields:${record}.${field}.label`),
        list: text.t(`fields:${record}.heading`),
        count: text.number(count),
      }),
    ),
    ...(reasons > 0 ? [text.t('export:left.reasons', { count: text.number(reasons) })] : []),
  ];
}
