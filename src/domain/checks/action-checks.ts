// Checks of step 6.2, the action plan: what is missing, what cannot be kept. Own design (d); P-04 [62].
import type { Check, Remark } from '#domain/checks/check.ts';
import { asksForFields } from '#domain/checks/missing.ts';
import { addDays } from '#domain/dates.ts';
import { closingSteps } from '#domain/loops.ts';
import type { Task } from '#domain/records/task.ts';
import { itemAt } from '#domain/schema.ts';

const P_02: Check = {
  id: 'P-02',
  step: 'actions',
  remarks({ snapshot, today }) {
    const gate = snapshot.gates
      .flatMap(({ date }) => (date && date > today ? [date] : []))
      .toSorted()[0];
    return snapshot.tasks
      .filter(({ status }) => status !== 'dropped' && status !== 'done')
      .filter((task) => gate === undefined || isDueBy(task, gate))
      .flatMap((task) =>
        asksForFields(snapshot, 'tasks', task, ['owner', 'start', 'end', 'deliverable'], {
          names: [task.title],
        }),
      );
  },
};

/** A task without an end may have to be done by then, unless it starts later. */
const isDueBy = ({ start, end }: Task, gate: string): boolean => (end ?? start ?? gate) <= gate;

/** The tasks that are still part of the plan. */
const planned = (tasks: readonly Task[]): readonly Task[] =>
  tasks.filter(({ status }) => status !== 'dropped');

const P_03: Check = {
  id: 'P-03',
  step: 'actions',
  remarks({ snapshot }) {
    const tasks = planned(snapshot.tasks);
    const places = new Map(tasks.map((before, at) => [before.id, { before, at }]));
    const waits = tasks.map((task): Wait[] =>
      task.dependsOn.flatMap((id) => {
        const place = places.get(id);
        return place ? [{ task, ...place }] : [];
      }),
    );
    const closing = closingSteps(
      tasks.length,
      (at) => waits[at] ?? [],
      ({ at }) => at,
    );
    return waits.flatMap((own) => [
      ...loopRemarks(own.filter((wait) => closing.has(wait))),
      ...orderRemarks(own.filter((wait) => !closing.has(wait))),
    ]);
  },
};

interface Wait {
  readonly task: Task;
  readonly before: Task;
  /** The place of `before` in the plan. */
  readonly at: number;
}

/** `waits` are of one task. */
function loopRemarks(waits: readonly Wait[]): Remark[] {
  const task = waits[0]?.task;
  if (!task) return [];
  const ring = new Set([task, ...waits.map(({ before }) => before)]);
  return [
    {
      variant: 'loop',
      severity: 'error',
      at: itemAt('tasks', task.id, 'dependsOn'),
      values: { names: { names: [...ring].map(({ title }) => title) } },
      when: 'begun',
    },
  ];
}

/** `waits` are of one task; it may start some days after the last of them ends, or before it if so stated. */
function orderRemarks(waits: readonly Wait[]): Remark[] {
  const last = waits
    .filter(({ before }) => before.end)
    .reduce<Wait | undefined>(
      (latest, wait) => ((latest?.before.end ?? '') >= (wait.before.end ?? '') ? latest : wait),
      undefined,
    );
  const { task, before } = last ?? {};
  if (!task?.start || !before?.end || task.status === 'done') return [];
  const earliest = addDays(before.end, task.lagDays ?? 0);
  if (task.start >= earliest) return [];
  return [
    {
      variant: 'early',
      severity: 'warning',
      at: itemAt('tasks', task.id, 'start'),
      values: {
        title: { names: [task.title] },
        other: { names: [before.title] },
        date: { date: earliest },
      },
      when: 'begun',
    },
  ];
}

const P_04: Check = {
  id: 'P-04',
  step: 'actions',
  remarks({ snapshot: { answers, tasks } }) {
    const { deliveryStart, deliveryEnd } = answers.start;
    return planned(tasks).flatMap(({ id, title, start, end }): Remark[] => {
      const about = (variant: string, field: 'start' | 'end', date: string): Remark => ({
        variant,
        severity: 'warning',
        at: itemAt('tasks', id, field),
        values: { title: { names: [title] }, date: { date } },
        when: 'begun',
      });
      return [
        ...(start && deliveryStart && start < deliveryStart
          ? [about('early', 'start', deliveryStart)]
          : []),
        ...(end && deliveryEnd && end > deliveryEnd ? [about('late', 'end', deliveryEnd)] : []),
      ];
    });
  },
};

export const ACTION_CHECKS: readonly Check[] = [P_02, P_03, P_04];
