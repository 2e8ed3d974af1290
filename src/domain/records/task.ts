// A task of the action plan (step 6.2): who does what by when, and what in the flow it makes possible. Basis: [1][14].
import { choice, date, ref, refs, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const task = {
  title: text(),
  owner: ref('stakeholders'),
  start: date(),
  end: date(),
  deliverable: text(),
  dependsOn: refs('tasks'),
  enables: ref('nodes'),
  status: choice('task_status'),
};
export type Task = Item<typeof task>;
