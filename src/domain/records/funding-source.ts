// Where money comes from (step 6.3). `share` of the total in per cent; `innovation`: from an innovation budget.
import { choice, number, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const fundingSource = {
  name: text(),
  kind: choice('funding_kind'),
  share: number(0, 100, false),
  innovation: yesNo(),
};
export type FundingSource = Item<typeof fundingSource>;
