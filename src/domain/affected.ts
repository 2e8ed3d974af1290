// Who lives with the problem, wherever the workbook says so.
import type { Snapshot } from '#domain/snapshot.ts';

/** Ids of the affected groups: named in the challenge (step 2.2), or so by role in the register. */
export const affectedGroups = ({ answers, stakeholders }: Snapshot): ReadonlySet<string> =>
  new Set([
    ...answers.challenge.affectedGroups,
    ...stakeholders.filter(({ roles }) => roles.includes('affected')).map(({ id }) => id),
  ]);
