import { describe, expect, it } from 'vitest';
import { toldFindings } from '#pictures/told-findings.ts';
import { runChecks } from '#domain/checks/run-checks.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { statusInTrack } from '#guide/progress.ts';
import { minutesOf } from '#guide/tracks.ts';
import { missionSentence } from '#text/sentence.ts';
import { wordLists } from '#text/words.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const words = await textsOf('en');
const tell = (snapshot: Snapshot) =>
  toldFindings(snapshot, 'public', { words, today: '2026-11-24', contentHash: () => '' });

/** The sample with everybody judged, each step ready. */
function judged(values: Partial<Snapshot['stakeholders'][number]>): Snapshot {
  const sample = sampleWorkbook();
  return {
    ...sample,
    stakeholders: sample.stakeholders.map((one) => ({ ...one, ...values })),
    marks: { register: 'ready', communication: 'ready', governance: 'ready' },
  };
}
const keysOf = ({ open }: ReturnType<typeof tell>): string[] => open.map(({ key }) => key);

describe('findings for a public copy', () => {
  it('tell nothing that only the judgement of people shows', () => {
    const nobody = keysOf(tell(judged({ power: null, interest: null, attitude: null })));
    const players = keysOf(tell(judged({ power: 5, interest: 5, attitude: -2 })));
    const seen = judged({ power: 5, interest: 5, attitude: -2 });
    const all = runChecks(
      {
        snapshot: seen,
        today: '2026-11-24',
        words: wordLists('en'),
        statement: missionSentence(seen, words),
        contentHash: () => '',
        minutesOf,
      },
      (step) => statusInTrack(seen, step),
    );
    // There is something that only the judgement shows.
    expect(all.filter(({ key }) => !nobody.includes(key)).map(({ id }) => id)).not.toEqual([]);
    expect(players.length).toBeGreaterThan(0);
    expect(players.filter((key) => !nobody.includes(key))).toEqual([]);
  });

  it('tell of no missing sceptic when one is there, though only private fields say so', () => {
    const friends = (snapshot: Snapshot): string[] =>
      keysOf(tell(snapshot)).filter((key) => key.startsWith('S-07/'));
    const without = judged({ attitude: null, roles: [] });
    expect(friends(without)).toHaveLength(1);
    expect(friends(judged({ attitude: -1, roles: [] }))).toEqual([]);
  });

  it('tell accepted warnings apart, without their reasons', () => {
    const snapshot = judged({ attitude: null, roles: [] });
    const warning = tell(snapshot).open.find(({ severity }) => severity === 'warning');
    if (!warning) throw new Error('Nothing to accept');
    const { open, accepted } = tell({ ...snapshot, accepted: { [warning.key]: 'between us' } });
    expect(accepted.map(({ key }) => key)).toEqual([warning.key]);
    expect(open.map(({ key }) => key)).not.toContain(warning.key);
    expect(JSON.stringify({ open, accepted })).not.toContain('between us');
  });
});
