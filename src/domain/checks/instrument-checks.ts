// Checks of step 5.4, the instrument mix. Basis: [23], [24].
import type { Check, Remark } from '#domain/checks/check.ts';
import type { InstrumentRow } from '#domain/records/instrument.ts';
import type { Stakeholder } from '#domain/records/stakeholder.ts';
import { itemAt } from '#domain/schema.ts';
import { FAMILY_OF, type InstrumentFamily } from '#domain/vocabularies/flow.ts';
import { LEVELS } from '#domain/vocabularies/mission.ts';
import type { ActorType } from '#domain/vocabularies/people.ts';

/** The families of the instruments chosen so far. */
const familiesOf = (instruments: readonly InstrumentRow[]): readonly InstrumentFamily[] => [
  ...new Set(instruments.flatMap(({ instrument }) => (instrument ? [FAMILY_OF[instrument]] : []))),
];

const familyNames = (families: readonly InstrumentFamily[]) => ({
  keys: families.map((family) => `vocabularies:instrument_family.${family}.label`),
});

const I_01: Check = {
  id: 'I-01',
  step: 'instruments',
  remarks({ snapshot: { instruments } }) {
    const families = familiesOf(instruments);
    if (families.length !== 1) return [];
    return [
      {
        variant: 'single',
        severity: 'warning',
        at: null,
        values: { family: familyNames(families) },
        when: 'ready',
      },
    ];
  },
};

/** Families that give: money, skills, meeting places. They make nobody buy or change a rule. */
const SUPPLY: ReadonlySet<InstrumentFamily> = new Set(['DIR', 'IND', 'CAP', 'COL']);

const I_02: Check = {
  id: 'I-02',
  step: 'instruments',
  remarks({ snapshot: { instruments } }) {
    const families = familiesOf(instruments);
    if (families.length === 0 || families.some((family) => !SUPPLY.has(family))) return [];
    return [
      {
        variant: 'supply',
        severity: 'warning',
        at: null,
        values: { families: familyNames(families) },
        when: 'ready',
      },
    ];
  },
};

type Level = (typeof LEVELS)[number];

/** Where an office sits when its record does not say so. */
const LEVEL_OF: Partial<Record<ActorType, Level>> = {
  public_local: 'local',
  public_regional: 'regional',
  public_national: 'national',
  public_eu: 'eu',
};

const heightOf = (level: Level | null | undefined): number => (level ? LEVELS.indexOf(level) : -1);
const heightOfOwner = (owner: Stakeholder | undefined): number =>
  heightOf(owner?.level ?? (owner?.actorType ? LEVEL_OF[owner.actorType] : null));

const I_03: Check = {
  id: 'I-03',
  step: 'instruments',
  remarks({ snapshot: { answers, instruments, stakeholders } }) {
    const { level } = answers.start;
    if (!level) return [];
    return instruments.flatMap(({ id, instrument, competence, owner }): Remark[] => {
      if (!instrument || !competence || heightOf(competence) <= heightOf(level)) return [];
      const person = stakeholders.find((each) => each.id === owner);
      if (heightOfOwner(person) >= heightOf(competence)) return [];
      return [
        {
          variant: 'above',
          severity: 'warning',
          at: itemAt('instruments', id, 'owner'),
          values: {
            instrument: { keys: [`vocabularies:instrument.${instrument}.label`] },
            level: { keys: [`vocabularies:level.${competence}.label`] },
          },
          when: 'ready',
        },
      ];
    });
  },
};

const I_04: Check = {
  id: 'I-04',
  step: 'instruments',
  remarks({ snapshot: { instruments, fundingSources } }) {
    const named = new Set(instruments.map(({ source }) => source));
    const sources = fundingSources.filter(({ id }) => named.has(id));
    const names = { names: sources.map(({ name }) => name) };
    if (sources.length === 1)
      return [{ variant: 'single', severity: 'info', at: null, values: { names }, when: 'ready' }];
    if (sources.length === 0 || sources.some(({ innovation }) => innovation !== true)) return [];
    return [
      { variant: 'innovation', severity: 'info', at: null, values: { names }, when: 'ready' },
    ];
  },
};

export const INSTRUMENT_CHECKS: readonly Check[] = [I_01, I_02, I_03, I_04];
