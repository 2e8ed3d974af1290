// What the canvas tells of vision, sectors, governance, cluster, levers, pilot, money and what comes after.
// Public by nature: never power, interest, attitude or contacts. Knows nothing of languages or layout.
import type { Quantity } from '#domain/field.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { Instrument } from '#domain/vocabularies/flow.ts';
import { riskLevel } from '#domain/risk-level.ts';
import type { RiskLevel } from '#domain/vocabularies/plan.ts';

const TOP = 3;
const FEW = 2;

/** A name and what is said of it; either may be ''. */
export interface NamedFact {
  readonly name: string;
  readonly about: string;
}

export interface PlanFacts {
  readonly vision: { readonly headline: string; readonly year: number | null };
  readonly sectors: Snapshot['answers']['missionMap']['policyFields'];
  /** Bodies and what they may decide. */
  readonly governance: readonly NamedFact[];
  readonly cluster: { readonly purpose: string; readonly synergies: readonly NamedFact[] };
  /** Each once. */
  readonly instruments: readonly Instrument[];
  readonly design: {
    readonly place: string;
    readonly group: string;
    readonly size: Quantity | null;
    readonly start: string | null;
    readonly end: string | null;
    readonly threshold: Quantity | null;
    readonly stopRule: string;
  };
  readonly resources: {
    readonly total: number | null;
    readonly currency: string;
    /** The share of the total in per cent. */
    readonly sources: readonly { readonly name: string; readonly share: number | null }[];
  };
  /** The gravest first. */
  readonly dangers: readonly (NamedFact & { readonly level: RiskLevel | null })[];
  readonly communication: readonly NamedFact[];
  readonly transition: {
    readonly gate: (NamedFact & { readonly date: string | null }) | null;
    /** What stays, and with whom. */
    readonly heirs: readonly NamedFact[];
  };
  readonly signed: {
    readonly body: string;
    readonly number: string;
    readonly date: string | null;
    readonly names: readonly string[];
  };
}

/** The facts of a workbook. `today` decides which gate is the next one. */
export function planFactsOf(snapshot: Snapshot, today: string): PlanFacts {
  const { vision, missionMap, cluster, pilot, budget, review } = snapshot.answers;
  const personOf = finder(snapshot.stakeholders, 'name');
  const given = (quantity: Quantity): Quantity | null =>
    quantity.value === null ? null : quantity;
  return {
    vision: { headline: vision.headline.trim(), year: vision.year },
    sectors: missionMap.policyFields,
    governance: named(snapshot.bodies, ({ name, mandate }) => [name, mandate]).slice(0, TOP),
    cluster: {
      purpose: cluster.purpose.trim(),
      synergies: named(snapshot.synergies, ({ label, social, ecological }) => [
        label,
        [social, ecological]
          .map((gain) => gain.trim())
          .filter(Boolean)
          .join('; '),
      ]).slice(0, TOP),
    },
    instruments: [...new Set(snapshot.instruments.flatMap(({ instrument }) => instrument ?? []))],
    design: {
      place: pilot.place.trim(),
      group: pilot.group.trim(),
      size: given(pilot.size),
      start: pilot.start,
      end: pilot.end,
      threshold: given(pilot.threshold),
      stopRule: pilot.stopRule.trim(),
    },
    resources: {
      total: budget.total,
      currency: budget.currency.trim(),
      sources: snapshot.fundingSources
        .filter(({ name }) => name.trim() !== '')
        .map(({ name, share }) => ({ name: name.trim(), share })),
    },
    dangers: dangersOf(snapshot),
    communication: named(snapshot.messages, ({ message, audiences }) => [
      message,
      audiences.map(personOf).filter(Boolean).join(', '),
    ]).slice(0, FEW),
    transition: {
      gate: nextGate(snapshot, today),
      heirs: named(snapshot.transfers, ({ benefit, newOwner }) => [
        benefit,
        personOf(newOwner),
      ]).slice(0, FEW),
    },
    signed: {
      body: review.decisionBody.trim(),
      number: review.decisionNumber.trim(),
      date: review.decisionDate,
      names: snapshot.signatures.map(({ name }) => name.trim()).filter(Boolean),
    },
  };
}

/** The text of a record by its id; '' for an unknown one. */
const finder =
  <K extends string>(
    records: readonly ({ readonly id: string } & Readonly<Record<K, string>>)[],
    field: K,
  ) =>
  (id: string | null): string =>
    records.find((record) => record.id === id)?.[field].trim() ?? '';

/** Those with a name. */
const named = <T>(
  records: readonly T[],
  read: (record: T) => readonly [name: string, about: string],
): NamedFact[] =>
  records
    .map(read)
    .map(([name, about]) => ({ name: name.trim(), about: about.trim() }))
    .filter(({ name }) => name !== '');

function dangersOf({ risks, stakeholders }: Snapshot): PlanFacts['dangers'] {
  const personOf = finder(stakeholders, 'name');
  return risks
    .filter(({ event }) => event.trim() !== '')
    .toSorted((a, b) => product(b) - product(a))
    .slice(0, TOP)
    .map((risk) => ({
      name: risk.event.trim(),
      about: [risk.action.trim(), personOf(risk.owner)].filter(Boolean).join(', '),
      level: riskLevel(risk),
    }));
}

const product = (risk: Snapshot['risks'][number]): number =>
  (risk.likelihood ?? 0) * (risk.impact ?? 0);

/** The first gate that is not over and not decided; without dates the first in the list. */
function nextGate({ gates, bodies }: Snapshot, today: string): PlanFacts['transition']['gate'] {
  const open = gates.filter(
    ({ name, decision, date }) =>
      name.trim() !== '' && decision === null && (date === null || date >= today),
  );
  const gate = open.toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))[0];
  if (!gate) return null;
  return { name: gate.name.trim(), date: gate.date, about: finder(bodies, 'name')(gate.body) };
}
