// One cell of the RACI grid (step 4.3): what somebody is for a task. The task's owner is R without saying so.
import { choice, ref } from '#domain/field.ts';
import type { Item } from '#domain/record.ts';

export const duty = {
  task: ref('tasks'),
  stakeholder: ref('stakeholders'),
  part: choice('raci'),
};
export type Duty = Item<typeof duty>;
