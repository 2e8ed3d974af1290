// Checks of chapter 6, the plan. Own design (d).
import type { Check } from '#domain/checks/check.ts';
import { itemAt } from '#domain/schema.ts';
import type { Task } from '#domain/records/task.ts';

const P_02: Check = {
  id: 'P-02',
  step: 'actions',
  remarks({ snapshot: { tasks } }) {
    return tasks
      .filter(({ status }) => status !== 'dropped' && status !== 'done')
      .map((task) => ({ task, missing: missingFields(task) }))
      .filter(({ missing }) => missing.length > 0)
      .map(({ task, missing }) => ({
        variant: 'missing',
        severity: 'warning' as const,
        at: itemAt('tasks', task.id, missing[0] ?? 'owner'),
        values: {
          title: { names: [task.title] },
          missing: { keys: missing.map((field) => `fields:tasks.${field}.label`) },
        },
        when: 'ready' as const,
      }));
  },
};

function missingFields(task: Task): ('owner' | 'start' | 'end' | 'deliverable')[] {
  const { owner, start, end, deliverable } = task;
  const given = { owner, start, end, deliverable: deliverable.trim() };
  return (['owner', 'start', 'end', 'deliverable'] as const).filter((field) => !given[field]);
}

export const PILOT_CHECKS: readonly Check[] = [P_02];
