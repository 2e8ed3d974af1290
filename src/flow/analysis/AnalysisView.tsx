// The look "Analyse": three sentences first, then a folded section per measure, worked out once it is opened.
// Must not change the flow.
import { type ComponentType, useMemo } from 'react';
import styles from '#flow/analysis/Analysis.module.css';
import { fold, type SectionId, SECTIONS, useAnalysisUi } from '#flow/analysis/analysis-ui.ts';
import { BarriersSection } from '#flow/analysis/BarriersSection.tsx';
import { FirstThings } from '#flow/analysis/FirstThings.tsx';
import { Lead } from '#flow/analysis/Lead.tsx';
import { LoopsSection } from '#flow/analysis/LoopsSection.tsx';
import { PointsSection } from '#flow/analysis/PointsSection.tsx';
import { showingBy, ShowingContext } from '#flow/analysis/showing.ts';
import { StrongestSection } from '#flow/analysis/StrongestSection.tsx';
import { ThinSection } from '#flow/analysis/ThinSection.tsx';
import { TimingSection } from '#flow/analysis/TimingSection.tsx';
import { WaysSection } from '#flow/analysis/WaysSection.tsx';
import { WeightSection } from '#flow/analysis/WeightSection.tsx';
import type { FlowLook } from '#flow/looks.ts';
import { cx } from '#ui/cx.ts';
import { Disclosure } from '#ui/Disclosure.tsx';
import { useText } from '#workspace/text-context.ts';

const BODIES: Readonly<Record<SectionId, ComponentType>> = {
  ways: WaysSection,
  strongest: StrongestSection,
  points: PointsSection,
  loops: LoopsSection,
  timing: TimingSection,
  weight: WeightSection,
  barriers: BarriersSection,
  thin: ThinSection,
};

/** The page; a name on it leads to the map. */
export function AnalysisView({ onLook }: { readonly onLook: (look: FlowLook) => void }) {
  const text = useText();
  const showing = useMemo(() => showingBy(onLook), [onLook]);
  return (
    <ShowingContext value={showing}>
      <div className={styles.page}>
        <h2 className={styles.title}>{text.t('analysis:title')}</h2>
        <FirstThings />
        <p className={styles.note}>{text.t('analysis:hint')}</p>
        <div className={styles.sections}>
          {SECTIONS.map((id) => (
            <Section key={id} id={id} />
          ))}
        </div>
      </div>
    </ShowingContext>
  );
}

function Section({ id }: { readonly id: SectionId }) {
  const text = useText();
  const isOpen = useAnalysisUi((ui) => ui.open.has(id));
  const Body = BODIES[id];
  return (
    <Disclosure
      title={text.t(`analysis:section.${id}.title`)}
      isOpen={isOpen}
      onToggle={(open) => fold(id, open)}
      className={cx(styles.section)}
    >
      {isOpen && (
        <div className={styles.body}>
          <Lead id={id} />
          <Body />
        </div>
      )}
    </Disclosure>
  );
}
