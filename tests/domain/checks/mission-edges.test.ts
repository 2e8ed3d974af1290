// Where the checks on mission, people and sessions turn: beyond one workbook that fires and one that does not.
import { describe, expect, it } from 'vitest';
import { ALL_CHECKS } from '#domain/checks/all-checks.ts';
import type { Remark } from '#domain/checks/check.ts';
import type { WorkbookData } from '#domain/data.ts';
import { addressOf } from '#domain/schema.ts';
import { TRACKS } from '#guide/tracks.ts';
import { type Case, inputOf } from './fixture.ts';

type Session = NonNullable<WorkbookData['sessions']>[number];

const remarksOf = (id: string, data: Case['data']): readonly Remark[] =>
  ALL_CHECKS.find((check) => check.id === id)?.remarks(inputOf({ data })) ?? [];
const placesOf = (id: string, data: Case['data']): (string | null)[] =>
  remarksOf(id, data).map(({ at }) => at && addressOf(at));

describe('X-01, the minutes a session needs', () => {
  const needed = (
    values: Omit<Session, 'id'>,
    track: 'taster' | 'core' | 'full' = 'full',
  ): unknown =>
    remarksOf('X-01', {
      answers: { setup: { track } },
      sessions: [{ id: 's', minutes: 1, steps: ['vision', 'challenge'], ...values }],
    }).find(({ variant }) => variant === 'overrun')?.values?.['needed'];

  it('are those of the steps in the chosen track, with breaks', () => {
    expect(needed({})).toBe(138);
    expect(needed({}, 'core')).toBe(81);
  });

  it('grow by what putting tables together takes, when there are several tables', () => {
    expect(needed({ people: 8 })).toBe(138);
    expect(needed({ people: 9 })).toBe(158);
    expect(needed({ people: 8, groupSize: 4 })).toBe(158);
    expect(needed({ people: 18, groupSize: 6, steps: ['litmus', 'budget'] })).toBe(115);
  });

  it('are the bare minutes in the taster, which is planned as a whole', () => {
    const steps = TRACKS.taster.flatMap((session) => session.steps.map(({ step }) => step));
    expect(needed({ people: 18, groupSize: 6, steps }, 'taster')).toBe(90);
  });

  it('cannot be told without steps or a length', () => {
    expect(needed({ steps: [] })).toBeUndefined();
    expect(needed({ minutes: null })).toBeUndefined();
  });
});

describe('S-10, contact data', () => {
  it('is found in every free text, and pointed to', () => {
    const places = placesOf('S-10', {
      answers: {
        start: { mandate: 'Write to a@b.example' },
        litmus: { reasons: { support: 'tel. 22 33 44 55' } },
        challenge: { baseline: { value: 1, unit: '', year: null, source: 'a@b.example' } },
      },
      practices: [{ id: 'p', address: 'a@b.example or +47 22 33 44 55' }],
      attendees: [{ id: 'a', name: 'a@b.example', organisation: 'a@b.example' }],
    });
    expect(places.map(String).toSorted()).toEqual([
      'attendees.a.organisation',
      'challenge.baseline:source',
      'litmus.reasons:support',
      'practices.p.address',
      'practices.p.address',
      'start.mandate',
    ]);
  });

  it('is not repeated in what is said about it', () => {
    const remarks = remarksOf('S-10', { answers: { start: { title: 'Ask a@b.example' } } });
    expect(JSON.stringify(remarks)).not.toContain('example');
    expect(remarks).toHaveLength(1);
  });
});

describe('what rests on a later step', () => {
  it('waits until something stands there', () => {
    const map = { policyFields: ['health', 'care', 'housing'] } as const;
    const answers = { missionMap: { ...map, missionType: 'transformer_2' } } as const;
    for (const id of ['M-07', 'M-08', 'M-13']) expect(remarksOf(id, { answers })).toEqual([]);
    expect(remarksOf('S-05', { tasks: [{ id: 't', title: 'Train mentors' }] })).toEqual([]);
  });
});

describe('M-09, the time there is', () => {
  const mission = (deadline: string, draftingStart?: string) =>
    remarksOf('M-09', {
      answers: { statement: { deadline }, start: draftingStart ? { draftingStart } : {} },
    }).map(({ variant }) => variant);

  it('counts from today when no start is given, and leaves a deadline before the start to M-02', () => {
    expect(mission('2027-11-23')).toEqual(['short']);
    expect(mission('2027-11-24')).toEqual([]);
    expect(mission('2029-11-24')).toEqual([]);
    expect(mission('2029-11-25')).toEqual(['drift']);
    expect(mission('2026-01-01', '2026-01-01')).toEqual([]);
    expect(mission('2026-01-02', '2026-01-01')).toEqual(['short']);
  });
});

describe('S-01, several owners', () => {
  it('need a body that all of them are members of', () => {
    const owners = (...members: readonly (readonly string[])[]) =>
      remarksOf('S-01', {
        stakeholders: ['a', 'b'].map((id) => ({ id, name: id, roles: ['mission_owner'] as const })),
        bodies: members.map((list, at) => ({ id: `b${at}`, members: list })),
      });
    expect(owners()).toHaveLength(1);
    expect(owners(['a'], ['b'])).toHaveLength(1);
    expect(owners(['a'], ['b', 'a', 'c'])).toHaveLength(0);
  });
});
