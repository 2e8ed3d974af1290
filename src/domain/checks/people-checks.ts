// Checks of chapters 1 and 4: who is accountable, which spheres are there. Basis: RACI (k), CSEI [9].
import type { Check } from '#domain/checks/check.ts';
import { answerAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { SPHERE_OF, type Sphere } from '#domain/vocabularies/people.ts';

const S_01: Check = {
  id: 'S-01',
  step: 'start',
  remarks({ snapshot }) {
    const at = answerAt('start', 'accountableOwner');
    const owners = accountable(snapshot);
    if (owners.length === 0) return [{ variant: 'nobody', severity: 'error', at, when: 'ready' }];
    if (owners.length === 1) return [];
    return [
      {
        variant: 'several',
        severity: 'warning',
        at,
        values: { names: { names: owners } },
        when: 'begun',
      },
    ];
  },
};

/** Names of those who answer for the mission: named in step 1.1, or holding the role in the register. */
function accountable({ answers, stakeholders }: Snapshot): string[] {
  return stakeholders
    .filter(
      ({ id, roles }) => id === answers.start.accountableOwner || roles.includes('mission_owner'),
    )
    .map(({ name }) => name);
}

/** Nature may be missing; the other four make the helix. */
const NEEDED: readonly Sphere[] = ['public', 'business', 'knowledge', 'civil'];

const S_02: Check = {
  id: 'S-02',
  step: 'register',
  remarks({ snapshot: { stakeholders } }) {
    const present = new Set(stakeholders.map(({ actorType }) => actorType && SPHERE_OF[actorType]));
    const missing = NEEDED.filter((sphere) => !present.has(sphere));
    if (missing.length === 0) return [];
    const spheres = { keys: missing.map((sphere) => `vocabularies:sphere.${sphere}.label`) };
    return [
      { variant: 'missing', severity: 'warning', at: null, values: { spheres }, when: 'ready' },
    ];
  },
};

export const PEOPLE_CHECKS: readonly Check[] = [S_01, S_02];
