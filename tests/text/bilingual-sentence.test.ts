// The mission sentence of a workbook in two languages: whole in one of them, never half in each.
import { describe, expect, it } from 'vitest';
import { contentIn } from '#domain/bilingual.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { madeSentence, missionSentence } from '#text/sentence.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';
import { textsOf } from '../support/texts.ts';

const sample = sampleWorkbook();
const PARTS = {
  'statement.object': 'andelen unga utan arbete eller studier',
  'statement.group': 'i åldern 16 till 24 år',
  'statement.place': 'i Nordvik län',
  'statement.verb': 'minskar',
};
const [english, swedish] = [await textsOf('en'), await textsOf('sv')];

function sentence(
  language: string,
  second: Readonly<Record<string, string>>,
  said: Partial<Snapshot['answers']> = {},
): string {
  const answers = { ...sample.answers, ...said };
  const snapshot: Snapshot = { ...sample, answers, second: { language, texts: second, of: {} } };
  const content = contentIn(snapshot, language, madeSentence(snapshot, english));
  return missionSentence(content.snapshot, language === 'sv' ? swedish : english);
}
const whole = missionSentence(sample, english);

describe('the mission sentence in the second language', () => {
  it('is made of the parts in that language, in its order', () => {
    const said = sentence('sv', PARTS);
    for (const part of Object.values(PARTS)) expect(said).toContain(part);
    expect(said).not.toBe(whole);
  });

  it('stays as it was while a part is missing', () => {
    const { 'statement.verb': _, ...some } = PARTS;
    expect(sentence('sv', some)).toBe(whole);
    expect(sentence('sv', {})).toBe(whole);
  });

  it('waits for no unit that it does not say', () => {
    const { statement, challenge } = sample.answers;
    const target = { ...statement.target, unit: 'of a hundred' };
    const baseline = { ...challenge.baseline, unit: 'of a hundred' };
    expect(sentence('sv', PARTS, { statement: { ...statement, target } })).toContain(' falls ');
    expect(
      sentence('sv', PARTS, {
        statement: { ...statement, target, endState: true },
        challenge: { ...challenge, baseline },
      }),
    ).toContain(PARTS['statement.object']);
    expect(
      sentence('sv', PARTS, {
        challenge: { ...challenge, baseline: { ...baseline, value: null } },
      }),
    ).toContain(PARTS['statement.object']);
  });

  it('is a text of its own in a language that has no words to make it', () => {
    expect(sentence('uk', PARTS)).toBe(whole);
    expect(sentence('uk', { 'statement.statement': 'До 2032 року …' })).toBe('До 2032 року …');
  });
});
