// Checks of step 6.3, money. Sums own design (d); evaluation [68], double funding [62].
import type { Check, Remark } from '#domain/checks/check.ts';
import type { BudgetLine } from '#domain/records/budget-line.ts';
import { answerAt, itemAt } from '#domain/schema.ts';

/** Thirds are typed as 33.3 %. */
const SHARES_APART = 0.1;

const P_05: Check = {
  id: 'P-05',
  step: 'budget',
  remarks({ snapshot: { answers, budgetLines, fundingSources } }) {
    const { total, currency } = answers.budget;
    const costs = numbers(budgetLines.map(({ amount }) => amount));
    const shares = numbers(fundingSources.map(({ share }) => share));
    const sum = sumOf(costs);
    return [
      ...(total === null || costs.length === 0 || sum === inCents(total)
        ? []
        : [
            apart(sum > total ? 'lines_over' : 'lines_under', answerAt('budget', 'total'), {
              sum: { quantity: { value: sum, unit: currency } },
              total: { quantity: { value: total, unit: currency } },
            }),
          ]),
      ...(shares.length === 0 || Math.abs(sumOf(shares) - 100) <= SHARES_APART
        ? []
        : [
            apart(sumOf(shares) > 100 ? 'shares_over' : 'shares_under', null, {
              sum: { quantity: { value: sumOf(shares), unit: '%' } },
            }),
          ]),
    ];
  },
};

const numbers = (values: readonly (number | null)[]): number[] =>
  values.filter((value) => value !== null);
const inCents = (value: number): number => Math.round(value * 100) / 100;
const sumOf = (values: readonly number[]): number =>
  inCents(values.reduce((sum, value) => sum + value, 0));

/** Too much is wrong at once; too little may only not be typed yet. */
const apart = (
  variant: string,
  at: Remark['at'],
  values: NonNullable<Remark['values']>,
): Remark => ({
  variant,
  severity: 'error',
  at,
  values,
  when: variant.endsWith('_over') ? 'begun' : 'ready',
});

const P_06: Check = {
  id: 'P-06',
  step: 'budget',
  remarks({ snapshot: { budgetLines } }) {
    if (
      budgetLines.length === 0 ||
      budgetLines.some(({ evaluation, amount }) => evaluation === true && amount !== 0)
    )
      return [];
    return [{ variant: 'unpaid', severity: 'warning', at: null, when: 'ready' }];
  },
};

const P_08: Check = {
  id: 'P-08',
  step: 'budget',
  remarks({ snapshot: { budgetLines, fundingSources } }) {
    const european = new Map(
      fundingSources.filter(({ kind }) => kind === 'eu').map(({ id, name }) => [id, name]),
    );
    const claimed = budgetLines.filter(
      ({ label, source }) => label.trim() !== '' && european.has(source ?? ''),
    );
    return [...Map.groupBy(claimed, costOf).values()].flatMap((lines): Remark[] => {
      const sources = [...new Set(lines.map(({ source }) => source ?? ''))];
      const second = lines.find(({ source }) => source === sources[1]);
      if (!second) return [];
      return [
        {
          variant: 'twice',
          severity: 'warning',
          at: itemAt('budgetLines', second.id, 'source'),
          values: {
            title: { names: [second.label] },
            sources: { names: sources.map((id) => european.get(id) ?? '') },
          },
          when: 'begun',
        },
      ];
    });
  },
};

/** What two lines share that look like one cost. */
const costOf = ({ label, amount, task, partner, phase }: BudgetLine): string =>
  JSON.stringify([label.trim().toLocaleLowerCase(), amount, task, partner, phase]);

export const BUDGET_CHECKS: readonly Check[] = [P_05, P_06, P_08];
