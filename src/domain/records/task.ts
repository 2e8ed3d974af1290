// A task of the action plan (step 6.2): who does what by when, and what in the flow it makes possible. Basis: [1][14].
// `lagDays` is the stated lag between this task and what it depends on (negative: they overlap).
import { choice, date, number, ref, refs, text } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const task = {
  title: text(),
  owner: ref('stakeholders'),
  start: date(),
  end: date(),
  deliverable: text(),
  dependsOn: refs('tasks'),
  lagDays: number(-3650, 3650),
  enables: ref('nodes'),
  status: choice('task_status'),
};
export type Task = Item<typeof task>;
