// A Node of the intervention flow (step 5.2). Grammar: the node kinds of the vocabularies.
// `main` marks the one impact that is the mission; a later impact may follow it. A `locked` Node stays where it is.
import { choice, date, position, prose, ref, scale, text, yesNo } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const node = {
  kind: choice('node_kind'),
  label: text(),
  pos: position(),
  main: yesNo(),
  term: choice('term'),
  wanted: choice('wanted'),
  join: choice('join'),
  owner: ref('stakeholders'),
  affectedGroup: ref('stakeholders'),
  deliveredByOthers: yesNo(),
  expectedDate: date(),
  importance: scale(1, 3),
  note: prose(),
  locked: yesNo(),
  group: ref('nodeGroups'),
};
export type FlowNode = Item<typeof node>;
