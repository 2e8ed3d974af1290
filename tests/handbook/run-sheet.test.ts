import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHAPTERS,
  FACILITATION_METHODS,
  TRACK_IDS,
  TRAINING_MODULES,
} from '#domain/vocabularies/method.ts';
import { METHOD_CARDS } from '#guide/handbook/cards.ts';
import { HALF_DAY, MODULES } from '#guide/handbook/modules.ts';
import { ownRun, plannedSessions, type RunItem, sharedOut } from '#guide/handbook/run-sheet.ts';
import { STEPS } from '#guide/steps.ts';
import { trackMinutes, trackSteps } from '#guide/tracks.ts';
import { clock, roomParts } from '#pictures/handbook-run.ts';
import { LANGUAGES } from '#text/language.ts';
import { guideOf } from '#text/namespaces.ts';
import { textsOf } from '../support/texts.ts';

const endOf = (items: readonly RunItem[]): number =>
  Math.max(0, ...items.map(({ from, minutes }) => from + minutes));
const isGapless = (items: readonly RunItem[]): boolean =>
  items.every(({ from, beside }, at) => {
    const before = items[at - 1];
    if (beside) return from === before?.from;
    return from === endOf(items.slice(0, at));
  });

describe('run sheets of the tracks', () => {
  it.each(TRACK_IDS)('of %s add up to its minutes and hold its steps', (track) => {
    const sessions = plannedSessions(track);
    expect(sessions.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(trackMinutes(track));
    for (const { items, minutes } of sessions) {
      expect(endOf(items)).toBe(minutes);
      expect(isGapless(items)).toBe(true);
    }
    const steps = sessions.flatMap(({ items }) => items.map(({ what }) => what));
    expect(steps.filter((what) => STEPS.some(({ id }) => id === what))).toEqual(trackSteps(track));
  });

  it('last 90, 300 and 315 minutes, and the full one a session for each chapter', () => {
    expect(plannedSessions('taster').map(({ minutes }) => minutes)).toEqual([90]);
    expect(plannedSessions('core').map(({ minutes }) => minutes)).toEqual([60, 300, 315, 45]);
    expect(plannedSessions('full').map(({ id }) => id)).toEqual([...CHAPTERS]);
    expect(trackMinutes('full')).toBe(1555);
  });
});

describe('the run sheet of a session of one’s own', () => {
  it('takes exactly the minutes of the session, or says how many are too many', () => {
    const steps = fc.array(
      fc.record({
        step: fc.constantFrom(...STEPS.map(({ id }) => id)),
        minutes: fc.integer({ min: 5, max: 120 }),
      }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(steps, fc.option(fc.integer({ min: 1, max: 6000 })), (own, whole) => {
        const { items, over } = ownRun(own, whole);
        const work = own.reduce((sum, { minutes }) => sum + minutes, 0);
        expect(isGapless(items)).toBe(true);
        expect(items.every(({ minutes }) => minutes > 0)).toBe(true);
        expect(
          items.map(({ what }) => what).filter((what) => own.some(({ step }) => step === what)),
        ).toEqual(own.map(({ step }) => step));
        if (own.length === 0) expect(items).toEqual([]);
        else expect(endOf(items)).toBe(Math.max(work, whole ?? 0));
        expect(over).toBe(own.length === 0 ? 0 : Math.max(0, work - (whole ?? work)));
      }),
    );
  });

  it('opens, breaks between steps and closes where there is room', () => {
    const steps = [
      { step: 'vision', minutes: 60 },
      { step: 'challenge', minutes: 60 },
    ] as const;
    expect(ownRun(steps, 180).items.map(({ what, from }) => [what, clock(from)])).toEqual([
      ['opening', '0:00'],
      ['vision', '0:10'],
      ['break', '1:10'],
      ['challenge', '1:30'],
      ['spare', '2:30'],
      ['closing', '2:50'],
    ]);
    const day = ownRun([...steps, { step: 'statement', minutes: 75 }], 400).items;
    expect(day.filter(({ what }) => what === 'break').map(({ minutes }) => minutes)).toEqual([
      45, 20,
    ]);
    expect(ownRun(steps, 100).over).toBe(20);
    expect(ownRun(steps, null).items).toHaveLength(2);
  });
});

it('minutes are shared out whole, in their proportions, and none is lost', () => {
  expect(sharedOut([5, 10, 15, 10, 10, 10], 45)).toEqual([4, 8, 11, 8, 7, 7]);
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 9 }),
      fc.integer({ min: 1, max: 300 }),
      (parts, minutes) => {
        const shares = sharedOut(parts, minutes);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBe(minutes);
        if (minutes >= parts.length) expect(Math.min(...shares)).toBeGreaterThan(0);
      },
    ),
  );
});

it.each(LANGUAGES)(
  'every room text in %s begins with its minutes, which make up the step',
  async (language) => {
    const text = await textsOf(language, CHAPTERS.map(guideOf));
    for (const { id, minutes } of STEPS) {
      const parts = roomParts(id, text, minutes);
      expect(parts.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
      expect(parts.filter(({ does }) => /^\d|^$/u.test(does))).toEqual([]);
      expect(parts.map((part) => part.minutes)).toEqual(
        text
          .texts(
            `${guideOf(STEPS.find((step) => step.id === id)?.chapter ?? 'flow')}:step.${id}.room.run`,
          )
          .map((line) => Number.parseInt(line, 10)),
      );
    }
  },
);

it('there is a card for each method a session may name, and a half-day for each module', () => {
  const ids: readonly string[] = METHOD_CARDS.map(({ id }) => id);
  expect(ids).toEqual([...FACILITATION_METHODS, 'link_test']);
  expect(MODULES.map(({ id }) => id)).toEqual([...TRAINING_MODULES]);
  for (const { run } of MODULES)
    expect(run.reduce((sum, [, minutes]) => sum + minutes, 0)).toBe(HALF_DAY);
});
