// Checks of steps 1.1 and 4.3: who answers, what is promised, who sits at the table. Basis: [23], [48]; RACI (k).
import { affectedGroups } from '#domain/affected.ts';
import type { Check, Remark } from '#domain/checks/check.ts';
import type { Duty } from '#domain/records/duty.ts';
import type { Stakeholder } from '#domain/records/stakeholder.ts';
import type { Task } from '#domain/records/task.ts';
import { answerAt, itemAt } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';

const S_01: Check = {
  id: 'S-01',
  step: 'start',
  remarks({ snapshot }) {
    const at = answerAt('start', 'accountableOwner');
    const owners = accountable(snapshot);
    if (owners.length === 0) return [{ variant: 'nobody', severity: 'error', at, when: 'ready' }];
    const isShared = snapshot.bodies.some(({ members }) =>
      owners.every(({ id }) => members.includes(id)),
    );
    if (owners.length === 1 || isShared) return [];
    const names = { names: owners.map(({ name }) => name) };
    return [{ variant: 'several', severity: 'warning', at, values: { names }, when: 'begun' }];
  },
};

/** Those who answer for the mission: named in step 1.1, or holding the role in the register. */
const accountable = ({ answers, stakeholders }: Snapshot): readonly Stakeholder[] =>
  stakeholders.filter(
    ({ id, roles }) => id === answers.start.accountableOwner || roles.includes('mission_owner'),
  );

/** Levels of say that leave the decision to others. */
const isLow = (promised: string | null): boolean => promised === 'none' || promised === 'inform';

const S_03: Check = {
  id: 'S-03',
  step: 'governance',
  remarks({ snapshot }) {
    const { engagements, stakeholders } = snapshot;
    const affected = affectedGroups(snapshot);
    const heard = new Set(
      engagements
        .filter(({ promised }) => promised !== null && !isLow(promised))
        .map(({ stakeholder }) => stakeholder),
    );
    return engagements.flatMap(({ id, stakeholder, promised }): Remark[] => {
      const group = stakeholders.find((each) => each.id === stakeholder);
      if (!group || !affected.has(group.id) || heard.has(group.id) || !isLow(promised)) return [];
      return [
        {
          variant: 'unheard',
          severity: 'warning',
          at: itemAt('engagements', id, 'promised'),
          values: { group: { names: [group.name] } },
          when: 'begun',
        },
      ];
    });
  },
};

const S_05: Check = {
  id: 'S-05',
  step: 'governance',
  remarks({ snapshot: { duties, stakeholders, tasks } }) {
    const people = new Set<string | null>(stakeholders.map(({ id }) => id));
    const filled = duties.filter(({ stakeholder }) => people.has(stakeholder));
    // Until somebody begins the grid, missing owners are the action plan's matter.
    if (filled.length === 0) return [];
    const byTask = Map.groupBy(filled, ({ task }) => task);
    const open = tasks.filter(({ status }) => status !== 'done' && status !== 'dropped');
    const dutiesOf = ({ id }: Task): readonly Duty[] => byTask.get(id) ?? [];
    const names = open
      .filter((task) => !dutiesOf(task).some(({ part }) => part === 'A'))
      .map(({ title }) => title);
    const unanswered: Remark[] =
      names.length === 0
        ? []
        : [
            {
              variant: 'nobody',
              severity: 'warning',
              at: null,
              values: { titles: { names } },
              when: 'ready',
            },
          ];
    return [
      ...open
        .filter(
          (task) => !people.has(task.owner) && !dutiesOf(task).some(({ part }) => part === 'R'),
        )
        .map(({ id, title }): Remark => ({
          variant: 'doer',
          severity: 'warning',
          at: itemAt('tasks', id, 'owner'),
          values: { title: { names: [title] } },
          when: 'ready',
        })),
      ...unanswered,
      ...open.flatMap((task) => secondBoss(task, dutiesOf(task))),
    ];
  },
};

/** Points to the first duty by which somebody else answers for a task as well. */
function secondBoss({ title }: Task, duties: readonly Duty[]): readonly Remark[] {
  const [first, ...others] = duties.filter(({ part }) => part === 'A');
  const second = others.find(({ stakeholder }) => stakeholder !== first?.stakeholder);
  if (!second) return [];
  return [
    {
      variant: 'several',
      severity: 'warning',
      at: itemAt('duties', second.id, 'part'),
      values: { title: { names: [title] } },
      when: 'begun',
    },
  ];
}

const S_08: Check = {
  id: 'S-08',
  step: 'governance',
  remarks({ snapshot: { bodies } }) {
    const only = bodies.length === 1 ? bodies[0] : undefined;
    const covers = (field: 'levels' | 'departments', variant: string, name: string): Remark[] => {
      const [one, ...more] = new Set<string>(bodies.flatMap((body) => body[field]));
      if (one === undefined || more.length > 0) return [];
      return [
        {
          variant,
          severity: 'warning',
          at: only ? itemAt('bodies', only.id, field) : null,
          values: { only: { keys: [`vocabularies:${name}.${one}.label`] } },
          when: 'ready',
        },
      ];
    };
    return [
      ...covers('levels', 'level', 'level'),
      ...covers('departments', 'department', 'policy_field'),
    ];
  },
};

export const GOVERNANCE_CHECKS: readonly Check[] = [S_01, S_03, S_05, S_08];
