// Checks of step 4.4, the cluster of social and ecological innovation. Basis: CSEI [9].
import type { Check, Remark } from '#domain/checks/check.ts';
import { answerAt, itemAt } from '#domain/schema.ts';

const C_01: Check = {
  id: 'C-01',
  step: 'cluster',
  remarks({ snapshot: { answers, stakeholders } }) {
    const ids = new Set(answers.cluster.members);
    const members = stakeholders.filter(({ id }) => ids.has(id));
    if (members.length === 0 || members.some(({ actorType }) => actorType === 'social_economy'))
      return [];
    return [
      {
        variant: 'social_economy',
        severity: 'warning',
        at: answerAt('cluster', 'members'),
        when: 'ready',
      },
    ];
  },
};

/** Alone, nobody makes a synergy. */
const PARTNERS = 2;

const C_02: Check = {
  id: 'C-02',
  step: 'cluster',
  remarks({ snapshot: { stakeholders, synergies } }) {
    const known = new Set(stakeholders.map(({ id }) => id));
    const own = synergies.flatMap(({ id, label, partners, social, ecological }): Remark[] => {
      const about = (variant: string, field: 'partners' | 'social'): Remark => ({
        variant,
        severity: 'warning',
        at: itemAt('synergies', id, field),
        values: { label: { names: [label] } },
        when: 'ready',
      });
      const isShared = new Set(partners.filter((each) => known.has(each))).size >= PARTNERS;
      return [
        ...(isShared ? [] : [about('partners', 'partners')]),
        ...(isGiven(social) || isGiven(ecological) ? [] : [about('benefit', 'social')]),
      ];
    });
    const missing = (['social', 'ecological'] as const).filter(
      (benefit) => !synergies.some((synergy) => isGiven(synergy[benefit])),
    );
    // Neither: each synergy has been named already.
    if (missing.length !== 1) return own;
    const benefit = { keys: missing.map((field) => `fields:synergies.${field}.label`) };
    return [
      ...own,
      { variant: 'one_sided', severity: 'warning', at: null, values: { benefit }, when: 'ready' },
    ];
  },
};

const isGiven = (words: string): boolean => words.trim() !== '';

export const CLUSTER_CHECKS: readonly Check[] = [C_01, C_02];
