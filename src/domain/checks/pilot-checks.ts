// Checks of steps 6.1 and 6.4, the pilot and the risks. Own design (d).
import type { Check, Remark } from '#domain/checks/check.ts';
import { asksFor, asksForFields, labelKeys, unfilled } from '#domain/checks/missing.ts';
import { answerAt, itemAt } from '#domain/schema.ts';

const P_01: Check = {
  id: 'P-01',
  step: 'pilot',
  remarks({ snapshot }) {
    const missing = unfilled(snapshot, 'pilot', snapshot.answers.pilot, [
      'hypothesis',
      'threshold',
      'stopRule',
    ]);
    return asksFor(labelKeys('pilot', missing), answerAt('pilot', missing[0] ?? 'hypothesis'));
  },
};

/** From here on a risk is high: likelihood times impact, of 25. */
const HIGH = 10;

const P_07: Check = {
  id: 'P-07',
  step: 'risks',
  remarks: ({ snapshot }) =>
    snapshot.risks
      .filter(({ likelihood, impact }) => (likelihood ?? 0) * (impact ?? 0) >= HIGH)
      .flatMap((risk): readonly Remark[] => {
        const title = { names: [risk.event] };
        if (risk.response !== 'accept')
          return asksForFields(snapshot, 'risks', risk, ['action', 'owner'], title);
        if (risk.reason.trim() !== '') return [];
        return [
          {
            variant: 'accepted',
            severity: 'warning',
            at: itemAt('risks', risk.id, 'reason'),
            values: { title },
            when: 'ready',
          },
        ];
      }),
};

export const PILOT_CHECKS: readonly Check[] = [P_01, P_07];
