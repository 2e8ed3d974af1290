// Checks of steps 8.1 and 8.2, indicators and impact. Basis: RACER and SMART (k), [67]; N-04 own (d).
import type { Check, Remark } from '#domain/checks/check.ts';
import { asksFor, asksForFields, labelKeys, unfilled } from '#domain/checks/missing.ts';
import { joined } from '#domain/joined.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import { itemAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';

const N_01: Check = {
  id: 'N-01',
  step: 'indicators',
  remarks: ({ snapshot }) =>
    snapshot.indicators.flatMap((indicator) => {
      const own = asUsed(indicator, snapshot);
      return [...missingParts(own, snapshot), ...missingStart(own, snapshot)];
    }),
};

/** The mission's own indicator takes what it does not say itself from the mission. */
function asUsed(indicator: Indicator, { answers }: Snapshot): Indicator {
  if (indicator.ofMission !== true) return indicator;
  const { target, source, baseline } = indicator;
  const start = answers.challenge.baseline;
  return {
    ...indicator,
    target: target.value === null ? answers.statement.target : target,
    baseline: baseline.value === null ? start : baseline,
    source: source.trim() === '' ? start.source : source,
  };
}

function missingParts(indicator: Indicator, snapshot: Snapshot): readonly Remark[] {
  const { id, name, ofMission, target, baseline } = indicator;
  // A mission that is either reached or not has neither number nor unit.
  const isCounted = ofMission !== true || snapshot.answers.statement.endState !== true;
  const missing = unfilled(snapshot, 'indicators', indicator, [
    'definition',
    ...(isCounted ? (['target'] as const) : []),
    'source',
    'frequency',
    'responsible',
  ]);
  const hasUnit = !isCounted || [target, baseline].some(({ unit }) => unit.trim() !== '');
  const first = missing[0] ?? 'target';
  return asksFor(
    [...labelKeys('indicators', missing), ...(hasUnit ? [] : ['fields:quantity.unit.label'])],
    itemAt('indicators', id, first),
    { names: [name] },
  );
}

function missingStart(indicator: Indicator, snapshot: Snapshot): readonly Remark[] {
  const { id, name } = indicator;
  if (unfilled(snapshot, 'indicators', indicator, ['baseline']).length === 0) return [];
  if (unfilled(snapshot, 'indicators', indicator, ['measuredBy', 'measuredByWhom']).length === 0)
    return [];
  return [
    {
      variant: 'baseline',
      severity: 'warning',
      at: itemAt('indicators', id, 'baseline'),
      values: { title: { names: [name] } },
      when: 'ready',
    },
  ];
}

/** How many of the five qualities a good measure has at least. */
const ENOUGH_QUALITIES = 3;

const N_02: Check = {
  id: 'N-02',
  step: 'indicators',
  remarks: ({ snapshot: { indicators } }) =>
    indicators
      .filter(({ racer }) => racer.length < ENOUGH_QUALITIES)
      .map(({ id, name, racer }) => ({
        variant: 'weak',
        severity: 'warning',
        at: itemAt('indicators', id, 'racer'),
        values: { held: racer.length, title: { names: [name] } },
        when: 'ready',
      })),
};

const N_03: Check = {
  id: 'N-03',
  step: 'indicators',
  remarks({ snapshot: { indicators }, graph }) {
    const { byId } = joined(graph);
    const shown = indicators.map(({ ofMission, node }) =>
      ofMission === true ? 'impact' : byId.get(node)?.node.kind,
    );
    if (!shown.includes('output') || shown.includes('outcome') || shown.includes('impact'))
      return [];
    return [{ variant: 'outputs', severity: 'warning', at: null, when: 'ready' }];
  },
};

const N_04: Check = {
  id: 'N-04',
  step: 'indicators',
  remarks: ({ snapshot: { indicators } }) =>
    indicators
      .filter(({ aboutPeople, splitBy }) => aboutPeople === true && splitBy.length === 0)
      .map(({ id, name }) => ({
        variant: 'unsplit',
        severity: 'info',
        at: itemAt('indicators', id, 'splitBy'),
        values: { title: { names: [name] } },
        when: 'ready',
      })),
};

const N_05: Check = {
  id: 'N-05',
  step: 'impact',
  remarks: ({ snapshot }) =>
    snapshot.impacts
      .filter(({ change }) => change.value !== null)
      .flatMap((claim) =>
        asksForFields(
          snapshot,
          'impacts',
          claim,
          ['anyway', 'byOthers', 'displaced'],
          claim.outcome ? { nodes: [claim.outcome] } : { names: [''] },
        ),
      ),
};

export const INDICATOR_CHECKS: readonly Check[] = [N_01, N_02, N_03, N_04, N_05];
