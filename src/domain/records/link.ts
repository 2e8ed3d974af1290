// A Link of the intervention flow. An end is a Node, or, for assumptions, risks and the like, another Link.
// `necessary`, `sufficient` and `actionable` are the three tests of a precondition [50].
import { choice, number, prose, ref, scale, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const link = {
  kind: choice('link_kind'),
  from: ref('nodes'),
  to: ref('nodes'),
  polarity: choice('polarity'),
  strength: scale(1, 3),
  confidence: scale(0, 3),
  delayMonths: number(0, 600),
  evidence: choice('evidence'),
  note: prose(),
  necessary: yesNo(),
  sufficient: yesNo(),
  actionable: yesNo(),
};
export type FlowLink = Item<typeof link>;
