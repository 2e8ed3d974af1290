// Checks of steps 4.1 and 4.2: who is on the list and who is missing. Basis: [9], [24], [34], [47], [49].
import type { Check } from '#domain/checks/check.ts';
import { quadrantOf } from '#domain/grid.ts';
import { SPHERE_OF, type Sphere } from '#domain/vocabularies/people.ts';

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

const S_04: Check = {
  id: 'S-04',
  step: 'register',
  remarks({ snapshot: { answers, engagements, stakeholders } }) {
    // Those who run the mission need no promise from themselves.
    const reached = new Set<string | null>([answers.start.accountableOwner, answers.start.lead]);
    for (const { stakeholder, promised, method } of engagements)
      if (method.trim() !== '' || (promised !== null && promised !== 'none'))
        reached.add(stakeholder);
    const names = stakeholders
      .filter(({ power, interest }) => quadrantOf(power, interest) === 'key_player')
      .filter(({ id }) => !reached.has(id))
      .map(({ name }) => name);
    if (names.length === 0) return [];
    return [
      {
        variant: 'unreached',
        severity: 'warning',
        at: null,
        values: { names: { names } },
        when: 'ready',
      },
    ];
  },
};

const S_06: Check = {
  id: 'S-06',
  step: 'relations',
  remarks({ snapshot: { relations, stakeholders } }) {
    const known = new Set<string | null>(stakeholders.map(({ id }) => id));
    const related = new Set(
      relations
        .filter(({ from, to }) => from !== to && known.has(from) && known.has(to))
        .flatMap(({ from, to }) => [from, to]),
    );
    const names = stakeholders.filter(({ id }) => !related.has(id)).map(({ name }) => name);
    if (names.length === 0) return [];
    return [
      { variant: 'alone', severity: 'info', at: null, values: { names: { names } }, when: 'ready' },
    ];
  },
};

const S_07: Check = {
  id: 'S-07',
  step: 'register',
  remarks({ snapshot: { stakeholders } }) {
    const doubts = stakeholders.some(
      ({ attitude, roles }) => (attitude ?? 0) < 0 || roles.includes('sceptic_incumbent'),
    );
    if (stakeholders.length === 0 || doubts) return [];
    return [{ variant: 'friends', severity: 'warning', at: null, when: 'ready' }];
  },
};

/** More names than a team can keep in mind [24]. */
const MOST_PEOPLE = 40;

const S_09: Check = {
  id: 'S-09',
  step: 'register',
  remarks({ snapshot: { stakeholders } }) {
    const count = stakeholders.length;
    if (count <= MOST_PEOPLE) return [];
    return [{ variant: 'many', severity: 'info', at: null, values: { count }, when: 'begun' }];
  },
};

export const PEOPLE_CHECKS: readonly Check[] = [S_02, S_04, S_06, S_07, S_09];
