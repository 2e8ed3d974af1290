// Checks of step 3.3, mission map and type: width, depth, time. Basis: [16], [24], [30]; M-10 own design (d).
// What rests on a later step waits until something stands there.
import type { Check } from '#domain/checks/check.ts';
import { addMonths } from '#domain/dates.ts';
import { mainImpacts } from '#domain/graph.ts';
import { separateRoutes } from '#domain/graph-routes.ts';
import { answerAt } from '#domain/schema.ts';
import { FAMILY_OF, type InstrumentFamily } from '#domain/vocabularies/flow.ts';
import { SPHERE_OF, SPHERES } from '#domain/vocabularies/people.ts';

/** Policy fields, spheres, ways to the mission: three make it more than one office's or one bet [16]. */
const ENOUGH = 3;

const M_07: Check = {
  id: 'M-07',
  step: 'map',
  remarks({ snapshot: { answers, stakeholders } }) {
    const count = answers.missionMap.policyFields.length;
    const present = new Set(
      stakeholders.flatMap(({ actorType }) => (actorType ? [SPHERE_OF[actorType]] : [])),
    );
    const spheres = SPHERES.filter((sphere) => present.has(sphere));
    return [
      ...(count < ENOUGH
        ? [
            {
              variant: 'fields',
              severity: 'warning' as const,
              at: answerAt('missionMap', 'policyFields'),
              values: { count },
              when: 'ready' as const,
            },
          ]
        : []),
      ...(spheres.length > 0 && spheres.length < ENOUGH
        ? [
            {
              variant: 'spheres',
              severity: 'warning' as const,
              at: null,
              values: {
                spheres: { keys: spheres.map((sphere) => `vocabularies:sphere.${sphere}.label`) },
              },
              when: 'ready' as const,
            },
          ]
        : []),
    ];
  },
};

const M_08: Check = {
  id: 'M-08',
  step: 'map',
  remarks({ graph }) {
    const isDrawn =
      mainImpacts(graph).length > 0 && graph.nodes.some(({ kind }) => kind === 'activity');
    const count = isDrawn ? separateRoutes(graph, ENOUGH) : ENOUGH;
    if (count >= ENOUGH) return [];
    return [{ variant: 'few', severity: 'warning', at: null, values: { count }, when: 'ready' }];
  },
};

/** Months: shorter is a project; longer needs a milestone on the first stretch [24]. */
const SHORTEST = 12;
const LONG = 36;
const FIRST_STRETCH = 24;

const M_09: Check = {
  id: 'M-09',
  step: 'map',
  remarks({ snapshot: { answers, milestones }, today }) {
    const { deadline } = answers.statement;
    const { draftingStart } = answers.start;
    // That a deadline lies before the start is said in step 3.1.
    if (!deadline || (draftingStart && deadline <= draftingStart)) return [];
    const start = draftingStart ?? today;
    if (deadline < addMonths(start, SHORTEST))
      return [
        {
          variant: 'short',
          severity: 'warning',
          at: answerAt('statement', 'deadline'),
          values: { deadline: { date: deadline } },
          when: 'begun',
        },
      ];
    const end = addMonths(start, FIRST_STRETCH);
    const isGuided = milestones.some(({ date }) => date && date >= start && date <= end);
    if (deadline <= addMonths(start, LONG) || isGuided) return [];
    return [
      {
        variant: 'drift',
        severity: 'warning',
        at: null,
        values: { date: { date: end } },
        when: 'ready',
      },
    ];
  },
};

/** More goals than a mission can be held to (d). */
const MOST_SDGS = 5;

const M_10: Check = {
  id: 'M-10',
  step: 'map',
  remarks({ snapshot: { answers } }) {
    const at = answerAt('challenge', 'sdgs');
    const count = answers.challenge.sdgs.length;
    if (count === 0) return [{ variant: 'none', severity: 'info', at, when: 'ready' }];
    if (count <= MOST_SDGS) return [];
    return [{ variant: 'many', severity: 'info', at, values: { count }, when: 'begun' }];
  },
};

/** Families that change what is bought, allowed or ended: without them systems stay as they are. */
const DEEP: ReadonlySet<InstrumentFamily> = new Set(['DEM', 'REG', 'OUT']);

const M_13: Check = {
  id: 'M-13',
  step: 'map',
  remarks({ snapshot: { answers, instruments } }) {
    const { missionType } = answers.missionMap;
    if (missionType !== 'transformer_1' && missionType !== 'transformer_2') return [];
    const families = instruments.flatMap(({ instrument }) =>
      instrument ? [FAMILY_OF[instrument]] : [],
    );
    if (families.length === 0 || families.some((family) => DEEP.has(family))) return [];
    return [
      {
        variant: 'shallow',
        severity: 'warning',
        at: answerAt('missionMap', 'missionType'),
        values: { type: { keys: [`vocabularies:mission_type.${missionType}.label`] } },
        when: 'ready',
      },
    ];
  },
};

export const MAP_CHECKS: readonly Check[] = [M_07, M_08, M_09, M_10, M_13];
