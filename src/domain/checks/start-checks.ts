// Checks of steps 1.1 and 1.2: is there room for one more mission, is somebody committed. Basis: [24], [26].
import type { Check, Remark } from '#domain/checks/check.ts';
import { TEAM } from '#domain/field.ts';
import { answerAt, partOf } from '#domain/schema.ts';
import { LITMUS_ITEMS } from '#domain/vocabularies/mission.ts';

/** A place has attention for so many missions at a time [24]. */
const MOST_MISSIONS = 3;

const M_11: Check = {
  id: 'M-11',
  step: 'start',
  remarks({ snapshot: { answers } }) {
    const count = 1 + (answers.start.otherMissions ?? 0);
    if (count <= MOST_MISSIONS) return [];
    return [
      {
        variant: 'many',
        severity: 'warning',
        at: answerAt('start', 'otherMissions'),
        values: { count },
        when: 'begun',
      },
    ];
  },
};

/** A score (0-3) that needs a word of explanation. */
const LOW = 1;

const M_12: Check = {
  id: 'M-12',
  step: 'litmus',
  remarks({ snapshot: { answers, stakeholders } }) {
    const { scores, reasons, budgetHolder } = answers.litmus;
    const unexplained = LITMUS_ITEMS.filter(
      (item) => (scores[item]?.[TEAM] ?? LOW + 1) <= LOW && !reasons[item]?.trim(),
    ).map((item): Remark => ({
      variant: 'reason',
      severity: 'warning',
      at: partOf(answerAt('litmus', 'reasons'), item),
      values: { item: { keys: [`vocabularies:litmus_item.${item}.label`] } },
      when: 'ready',
    }));
    if (stakeholders.some(({ id }) => id === budgetHolder)) return unexplained;
    return [
      ...unexplained,
      {
        variant: 'budget',
        severity: 'warning',
        at: answerAt('litmus', 'budgetHolder'),
        when: 'ready',
      },
    ];
  },
};

export const START_CHECKS: readonly Check[] = [M_11, M_12];
