// Checks of step 1.3: does a session fit its time, can others run it. Basis: [58]; X-02 own design (d).
import type { Check, Remark } from '#domain/checks/check.ts';
import type { Session } from '#domain/records/session.ts';
import { itemAt } from '#domain/schema.ts';
import { CHAPTERS, type StepId, type TrackId } from '#domain/vocabularies/method.ts';

/** Breaks, in per cent of the work; minutes to put the tables together after a step. */
const BREAKS = 15;
const TOGETHER = 10;
/** People who can still talk at one table [58]. */
const MOST_AT_TABLE = 8;

/** Steps that a few do at one table, or all in one circle: afterwards nothing has to be put together. */
const IN_ONE_CIRCLE: ReadonlySet<StepId> = new Set([
  'start',
  'litmus',
  'facilitation',
  'diagnosis',
  'budget',
  'review',
  'canvas',
]);

const X_01: Check = {
  id: 'X-01',
  step: 'facilitation',
  remarks({ snapshot: { answers, sessions }, minutesOf }) {
    const { track } = answers.setup;
    return sessions.flatMap((session): Remark[] => {
      const { id, title, minutes, groupSize } = session;
      const about = (
        variant: string,
        field: 'minutes' | 'groupSize',
        values: Readonly<Record<string, number>>,
      ): Remark => ({
        variant,
        severity: 'warning',
        at: itemAt('sessions', id, field),
        values: { title: { names: [title] }, ...values },
        when: 'begun',
      });
      const needed = minutesNeeded(session, track, minutesOf);
      return [
        ...(minutes !== null && needed > minutes
          ? [about('overrun', 'minutes', { minutes, needed })]
          : []),
        ...(groupSize !== null && groupSize > MOST_AT_TABLE
          ? [about('crowd', 'groupSize', { count: groupSize })]
          : []),
      ];
    });
  },
};

function minutesNeeded(
  { steps, people, groupSize }: Session,
  track: TrackId | null,
  minutesOf: (step: StepId, track: TrackId | null) => number,
): number {
  const work = steps.reduce((sum, step) => sum + minutesOf(step, track), 0);
  // The taster's minutes are those of its 90 minutes as a whole.
  if (track === 'taster') return work;
  const tables = people !== null && people > (groupSize ?? MOST_AT_TABLE);
  const merges = tables ? steps.filter((step) => !IN_ONE_CIRCLE.has(step)).length : 0;
  return Math.ceil((work * (100 + BREAKS)) / 100) + merges * TOGETHER;
}

const X_02: Check = {
  id: 'X-02',
  step: 'facilitation',
  remarks({ snapshot: { trainers } }) {
    const able = trainers.filter(({ passed }) => passed === true);
    const chapters = CHAPTERS.filter((chapter) => {
      // Somebody who has done several modules is still one person.
      const people = able
        .filter((trainer) => trainer.chapters.includes(chapter))
        .map(({ id, name }) => name.trim().toLocaleLowerCase() || id);
      return new Set(people).size === 1;
    });
    if (chapters.length === 0) return [];
    const values = { chapters: { keys: chapters.map((chapter) => `guide:chapter.${chapter}`) } };
    return [{ variant: 'single', severity: 'info', at: null, values, when: 'ready' }];
  },
};

export const FACILITATION_CHECKS: readonly Check[] = [X_01, X_02];
