// One cost (step 6.3). `amount` in the budget's currency; `cofinancing` in per cent. Basis: [62].
import { choice, number, ref, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const budgetLine = {
  label: text(),
  category: choice('budget_category'),
  amount: number(0, 1e12, false),
  source: ref('fundingSources'),
  task: ref('tasks'),
  partner: ref('stakeholders'),
  phase: choice('budget_phase'),
  cofinancing: number(0, 100, false),
  eligible: yesNo(),
  evaluation: yesNo(),
};
export type BudgetLine = Item<typeof budgetLine>;
