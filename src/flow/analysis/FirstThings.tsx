// The three sentences the analysis begins with: what the flow rests on, what is thin, what is missing.
import { useMemo } from 'react';
import { type Missing, mostTelling, type Rests, type Thin } from '#domain/analysis/most-telling.ts';
import styles from '#flow/analysis/Analysis.module.css';
import { LinkName } from '#flow/analysis/Names.tsx';
import { Told, ToldNames } from '#flow/analysis/Told.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { useText } from '#workspace/text-context.ts';

/** The three, each under its own small title. */
export function FirstThings() {
  const text = useText();
  const now = useFlowNow();
  const { rests, thin, missing } = useMemo(() => mostTelling(now), [now]);
  return (
    <dl className={styles.first}>
      <div>
        <dt>{text.t('analysis:rests.label')}</dt>
        <dd>
          <RestsOn rests={rests} />
        </dd>
      </div>
      <div>
        <dt>{text.t('analysis:thin.label')}</dt>
        <dd>
          <ThinWords thin={thin} />
        </dd>
      </div>
      <div>
        <dt>{text.t('analysis:missing.label')}</dt>
        <dd>
          <MissingWords missing={missing} />
        </dd>
      </div>
    </dl>
  );
}

function RestsOn({ rests }: { readonly rests: Rests }) {
  const text = useText();
  switch (rests.told) {
    case 'points':
      return (
        <ToldNames
          ids={rests.nodes}
          words={(names) => text.t('analysis:rests.points', { count: rests.nodes.length, names })}
        />
      );
    case 'several':
      return (
        <ToldNames
          ids={[rests.first]}
          words={(names) => text.t('analysis:rests.several', { names })}
        />
      );
    case 'noMission':
    case 'noPath':
      return text.t(`analysis:rests.${rests.told}`);
  }
}

function ThinWords({ thin }: { readonly thin: Thin }) {
  const text = useText();
  switch (thin.told) {
    case 'noPath':
      return text.t('analysis:thin.noPath');
    case 'none':
      return text.t('analysis:thin.none', { count: thin.total });
    case 'some': {
      const { count, total, link: id } = thin;
      const link = <LinkName id={id} />;
      return (
        <Told words={(mark) => text.t('analysis:thin.some', { count, total, link: mark(link) })} />
      );
    }
  }
}

function MissingWords({ missing: { told, nodes } }: { readonly missing: Missing }) {
  const text = useText();
  if (told === 'nothing') return text.t('analysis:missing.nothing');
  return (
    <ToldNames
      ids={nodes}
      words={(names) => text.t(`analysis:missing.${told}`, { count: nodes.length, names })}
    />
  );
}
