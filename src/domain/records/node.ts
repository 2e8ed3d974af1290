// A Node of the intervention flow (step 5.2). Grammar: the node kinds of the vocabularies.
// `main` marks the one impact that is the mission; a later impact may follow it.
import { choice, date, position, prose, ref, scale, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const node = {
  kind: choice('node_kind'),
  label: text(),
  pos: position(),
  main: yesNo(),
  term: choice('term'),
  owner: ref('stakeholders'),
  affectedGroup: ref('stakeholders'),
  deliveredByOthers: yesNo(),
  expectedDate: date(),
  importance: scale(1, 3),
  note: prose(),
};
export type FlowNode = Item<typeof node>;
