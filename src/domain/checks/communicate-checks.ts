// Checks of chapter 7: who is told, what a gate needs, what stays. Basis: [47], [64], [65].
import { affectedGroups } from '#domain/affected.ts';
import type { Check, Remark } from '#domain/checks/check.ts';
import { asksFor, asksForFields, labelKeys, unfilled } from '#domain/checks/missing.ts';
import { quadrantOf } from '#domain/grid.ts';
import { itemAt } from '#domain/schema.ts';

const P_09: Check = {
  id: 'P-09',
  step: 'communication',
  remarks({ snapshot }) {
    const { stakeholders, messages } = snapshot;
    const told = new Set(messages.flatMap(({ audiences }) => audiences));
    const affected = affectedGroups(snapshot);
    const forgotten = stakeholders.filter(
      ({ id, power, interest }) =>
        !told.has(id) && (affected.has(id) || quadrantOf(power, interest) === 'key_player'),
    );
    if (forgotten.length === 0) return [];
    const values = { names: { names: forgotten.map(({ name }) => name) } };
    return [{ variant: 'untold', severity: 'warning', at: null, values, when: 'ready' }];
  },
};

const P_10: Check = {
  id: 'P-10',
  step: 'transition',
  remarks({ snapshot }) {
    const withCriteria = new Set(
      snapshot.gateCriteria.filter(({ measure }) => measure.trim() !== '').map(({ gate }) => gate),
    );
    return snapshot.gates.flatMap((gate): readonly Remark[] => {
      const missing = unfilled(snapshot, 'gates', gate, ['date', 'body']);
      const criteria = withCriteria.has(gate.id) ? [] : ['fields:gateCriteria.one'];
      return asksFor(
        [...labelKeys('gates', missing), ...criteria],
        itemAt('gates', gate.id, missing[0] ?? 'name'),
        { names: [gate.name] },
      );
    });
  },
};

const P_11: Check = {
  id: 'P-11',
  step: 'transfer',
  remarks: ({ snapshot }) =>
    snapshot.transfers
      // What is phased out ends on purpose.
      .filter(({ mode }) => mode !== 'phase_out')
      .flatMap((transfer) =>
        asksForFields(
          snapshot,
          'transfers',
          transfer,
          transfer.cost.value === 0 ? ['newOwner'] : ['newOwner', 'paidBy'],
          { names: [transfer.benefit] },
        ),
      ),
};

export const COMMUNICATE_CHECKS: readonly Check[] = [P_09, P_10, P_11];
