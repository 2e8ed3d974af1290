// The three ways through the method: which steps, in which session, with how many minutes (d).
// A track only hides steps; nothing is deleted. Taster after a 90-minute mission workshop [38].
import type { StepId, TrackId } from '#domain/vocabularies/method.ts';
import { STEPS } from '#guide/steps.ts';

export interface TrackStep {
  readonly step: StepId;
  readonly minutes: number;
  /** Runs beside the step before it, at other tables. */
  readonly beside?: true;
}

/** `opening` and `closing`: minutes to arrive or look back, and to close. */
export interface TrackSession {
  readonly id: 'taster' | 'home' | 'day_1' | 'day_2' | 'after' | 'full';
  readonly opening: number;
  readonly steps: readonly TrackStep[];
  readonly closing: number;
}

const listed = (steps: readonly (readonly [StepId, number])[]): TrackStep[] =>
  steps.map(([step, minutes]) => ({ step, minutes }));

const TASTER: TrackSession = {
  id: 'taster',
  opening: 0,
  steps: listed([
    ['challenge', 10],
    ['statement', 25],
    ['criteria', 10],
    ['register', 15],
    ['flow', 15],
    ['actions', 10],
    ['canvas', 5],
  ]),
  closing: 0,
};

/** Near the order of the Kristiansand meeting [1]; the mission on day 1, because the rest hangs on it. */
const CORE: readonly TrackSession[] = [
  {
    id: 'home',
    opening: 0,
    steps: listed([
      ['start', 20],
      ['litmus', 40],
    ]),
    closing: 0,
  },
  {
    id: 'day_1',
    opening: 20,
    steps: listed([
      ['vision', 45],
      ['challenge', 25],
      ['practice', 20],
      ['statement', 75],
      ['criteria', 20],
      ['register', 40],
      ['cluster', 45],
    ]),
    closing: 10,
  },
  {
    id: 'day_2',
    opening: 10,
    steps: [
      ...listed([
        ['flow', 90],
        ['links', 20],
        ['pilot', 45],
        ['actions', 50],
        ['transition', 25],
        ['budget', 30],
      ]),
      { step: 'communication', minutes: 30, beside: true },
      ...listed([
        ['indicators', 25],
        ['canvas', 20],
      ]),
    ],
    closing: 0,
  },
  { id: 'after', opening: 0, steps: listed([['review', 45]]), closing: 0 },
];

const FULL: TrackSession = {
  id: 'full',
  opening: 0,
  steps: STEPS.map(({ id, minutes }) => ({ step: id, minutes })),
  closing: 0,
};

/** The sessions of each track in order. */
export const TRACKS: Readonly<Record<TrackId, readonly TrackSession[]>> = {
  taster: [TASTER],
  core: CORE,
  full: [FULL],
};

const MINUTES = Object.fromEntries(
  Object.entries(TRACKS).map(([track, sessions]) => [
    track,
    new Map(sessions.flatMap(({ steps }) => steps).map(({ step, minutes }) => [step, minutes])),
  ]),
) as unknown as Readonly<Record<TrackId, ReadonlyMap<StepId, number>>>;

/** Until a team has chosen, it sees the whole method. */
const UNCHOSEN: TrackId = 'full';

export const isInTrack = (step: StepId, track: TrackId | null): boolean =>
  MINUTES[track ?? UNCHOSEN].has(step);

/** Minutes of a step with a group in this track; those of the full method when it is left out. */
export const minutesOf = (step: StepId, track: TrackId | null): number =>
  MINUTES[track ?? UNCHOSEN].get(step) ?? MINUTES.full.get(step) ?? 0;

/** The steps of a track in the order in which its sessions take them. */
export const trackSteps = (track: TrackId | null): readonly StepId[] =>
  TRACKS[track ?? UNCHOSEN].flatMap(({ steps }) => steps.map(({ step }) => step));

/** The minutes of a whole track. */
export const trackMinutes = (track: TrackId | null): number =>
  TRACKS[track ?? UNCHOSEN].reduce((sum, session) => sum + sessionMinutes(session), 0);

/** The minutes of a session; what runs beside another step takes no time of its own. */
export const sessionMinutes = ({ opening, steps, closing }: TrackSession): number =>
  steps.reduce((sum, { minutes, beside }) => sum + (beside ? 0 : minutes), opening + closing);
