// The times of a session: what begins when, and how the minutes of a step's parts shrink where a track gives it fewer.
// Pure. Knows nothing of words.
import {
  type ChapterId,
  CHAPTERS,
  type StepId,
  type TrackId,
} from '#domain/vocabularies/method.ts';
import { STEPS } from '#guide/steps.ts';
import { sessionMinutes, type TrackSession, type TrackStep, TRACKS } from '#guide/tracks.ts';

/** `recap` opens a day that is not the first; `spare` is for what took longer. */
export type Pause = 'opening' | 'recap' | 'break' | 'spare' | 'closing';

export interface RunItem {
  readonly what: StepId | Pause;
  /** Minutes from the beginning. */
  readonly from: number;
  readonly minutes: number;
  /** At the same time as the item before it. */
  readonly beside: boolean;
}

/** A session of a track; the full one is parted into a session for each chapter. */
export interface PlannedSession {
  readonly id: TrackSession['id'] | ChapterId;
  readonly minutes: number;
  readonly items: readonly RunItem[];
}

/** What a session may take for breaks besides its minutes, as step 1.3 advises. */
export const BREAKS = 0.15;

/** Before it has its place. */
type Timed = Pick<RunItem, 'what' | 'minutes'> & { readonly beside?: boolean };

/** The sessions of a track, each with its run sheet. */
export const plannedSessions = (track: TrackId): PlannedSession[] =>
  track === 'full'
    ? CHAPTERS.map((id) => {
        const steps = STEPS.filter(({ chapter }) => chapter === id);
        return planOf(
          id,
          steps.map(({ id: step, minutes }) => ({ step, minutes })),
        );
      })
    : TRACKS[track].map((session) => ({
        id: session.id,
        minutes: sessionMinutes(session),
        items: itemsOf([
          { what: session.id === 'day_2' ? 'recap' : 'opening', minutes: session.opening },
          ...session.steps.map(asItem),
          { what: 'closing', minutes: session.closing },
        ]),
      }));

const asItem = ({ step, minutes, beside }: TrackStep): Timed => ({
  what: step,
  minutes,
  ...(beside && { beside }),
});

function planOf(id: ChapterId, steps: readonly TrackStep[]): PlannedSession {
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return { id, minutes, items: itemsOf(steps.map(asItem)) };
}

/** After each other from 0 on; what takes no time is left out. */
function itemsOf(parts: readonly Timed[]): RunItem[] {
  let [from, before] = [0, 0];
  return parts
    .filter(({ minutes }) => minutes > 0)
    .map(({ what, minutes, beside = false }) => {
      const item = { what, minutes, beside, from: beside ? before : from };
      before = item.from;
      from = Math.max(from, item.from + minutes);
      return item;
    });
}

/** An opening and a closing of a session of one's own are this long where there is room. */
const WELCOME = 10;
/** A break is no shorter and no longer, and there is one for about so many minutes of work. */
const SHORTEST_BREAK = 10;
const LONGEST_BREAK = 20;
const WORK = 100;
/** A session as long as this has a meal in its middle break. */
const DAY = 360;
const MEAL = 45;

/**
 * The run sheet of a session that a team has planned. What its steps leave of its minutes becomes opening, breaks, time
 * in hand and closing; without minutes of its own it is as long as its steps. `over`: minutes that the steps have too many.
 */
export function ownRun(
  steps: readonly { readonly step: StepId; readonly minutes: number }[],
  whole: number | null,
): { readonly items: readonly RunItem[]; readonly over: number } {
  const work = steps.reduce((sum, { minutes }) => sum + minutes, 0);
  const spare = (whole ?? work) - work;
  if (steps.length === 0 || spare <= 0)
    return { items: itemsOf(steps.map(asItem)), over: steps.length === 0 ? 0 : Math.abs(spare) };
  const opening = spare > WELCOME ? WELCOME : 0;
  const closing = spare > 2 * WELCOME ? WELCOME : 0;
  const left = spare - opening - closing;
  const most = Math.min(Math.max(1, Math.round(work / WORK)), Math.floor(left / SHORTEST_BREAK));
  const count = Math.min(most, steps.length - 1);
  const each = count > 0 ? Math.min(LONGEST_BREAK, Math.floor(left / count / 5) * 5) : 0;
  const meal =
    whole !== null && whole >= DAY && count > 0 ? Math.min(left - each * count, MEAL - each) : 0;
  const rest = left - each * count - meal;
  let done = 0;
  let breaks = 0;
  const middle = steps.flatMap((step, at): Timed[] => {
    done += step.minutes;
    const isDue = breaks < count && at < steps.length - 1 && isPast(done, breaks, { work, count });
    // So that every break finds a place while there are steps to come.
    const isLast = breaks < count && steps.length - 1 - at === count - breaks;
    if (!isDue && !isLast) return [asItem(step)];
    breaks += 1;
    const isMiddle = breaks === Math.ceil(count / 2);
    return [asItem(step), { what: 'break', minutes: each + (isMiddle ? meal : 0) }];
  });
  return {
    over: 0,
    items: itemsOf([
      { what: 'opening', minutes: opening },
      ...middle,
      { what: 'spare', minutes: rest < SHORTEST_BREAK ? 0 : rest },
      { what: 'closing', minutes: closing + (rest < SHORTEST_BREAK ? rest : 0) },
    ]),
  };
}

const isPast = (
  done: number,
  breaks: number,
  { work, count }: { readonly work: number; readonly count: number },
): boolean => done >= (work * (breaks + 1)) / (count + 1) - SHORTEST_BREAK;

/** The parts of a step in fewer minutes: in their proportions, whole minutes, none without any. */
export function sharedOut(parts: readonly number[], minutes: number): number[] {
  const whole = parts.reduce((sum, part) => sum + part, 0);
  if (whole === minutes || parts.length === 0) return [...parts];
  if (minutes < parts.length) return parts.map((_, at) => (at < minutes ? 1 : 0));
  const exact = parts.map((part) => Math.max(1, (part * minutes) / whole));
  const shares = exact.map(Math.floor);
  const order = exact
    .map((share, at) => ({ at, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  let left = minutes - shares.reduce((sum, share) => sum + share, 0);
  for (let turn = 0; left > 0; turn += 1, left -= 1) {
    const at = order[turn % order.length]?.at ?? 0;
    shares[at] = (shares[at] ?? 0) + 1;
  }
  // One minute at least for each may be too much together: the longest give back.
  for (; left < 0; left += 1) {
    const longest = shares.indexOf(Math.max(...shares));
    shares[longest] = (shares[longest] ?? 1) - 1;
  }
  return shares;
}
