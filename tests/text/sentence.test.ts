// The mission in one sentence, made of its parts.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#domain/snapshot.ts';
import { missionSentence, sentenceSegments } from '#text/sentence.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';
import type { Language } from '#text/language.ts';
import { blankWorkbook } from '../support/sample-workbook.ts';

const words = (language: Language): Promise<Translator> =>
  createTranslator(
    language,
    ['sentence'],
    async (lng, namespace) =>
      JSON.parse(readFileSync(`locales/${lng}/${namespace}.json`, 'utf8')) as Bundle,
  );
const none = { value: null, unit: '', year: null, source: '' };
const percent = (value: number) => ({ ...none, value, unit: '%' });

function stating(
  statement: Partial<Snapshot['answers']['statement']>,
  baseline: Snapshot['answers']['challenge']['baseline'] = none,
): Snapshot {
  const blank = blankWorkbook();
  const { answers } = blank;
  return {
    ...blank,
    answers: {
      ...answers,
      challenge: { ...answers.challenge, baseline },
      statement: { ...answers.statement, ...statement },
    },
  };
}
const parts = {
  object: 'the share outside work',
  group: 'of 15–29s',
  place: 'in Nordvik',
  verb: 'falls',
  deadline: '2032-12-31',
  target: percent(5.5),
};

describe('the mission sentence', () => {
  it('reads as one in English and in Polish, whatever its parts are', async () => {
    expect(missionSentence(stating(parts, percent(11)), await words('en'))).toBe(
      'By 31 December 2032, the share outside work of 15–29s in Nordvik falls from 11\u00A0% to 5.5\u00A0%.',
    );
    const polish = {
      ...parts,
      object: 'odsetek osób bez pracy',
      group: 'w wieku 15–29 lat',
      place: 'w Nordvik',
      verb: 'spadnie',
    };
    expect(missionSentence(stating(polish, percent(11)), await words('pl'))).toBe(
      'Do 31 grudnia 2032 r. odsetek osób bez pracy w wieku 15–29 lat w Nordvik spadnie z 11\u00A0% do 5,5\u00A0%.',
    );
  });

  it('does not say "from" while the starting value is unknown', async () => {
    expect(missionSentence(stating(parts), await words('en'))).toContain('falls to 5.5\u00A0%.');
  });

  it('turns round for a state that is reached or not', async () => {
    const state = {
      ...parts,
      endState: true,
      group: 'every child',
      verb: 'has',
      object: 'a place that expects them',
      target: none,
    };
    expect(missionSentence(stating(state), await words('en'))).toBe(
      'By 31 December 2032, every child in Nordvik has a place that expects them.',
    );
  });

  it('shows a dot dot dot for what is missing, and nothing at all before the first word', async () => {
    expect(missionSentence(stating({ object: 'the share' }), await words('en'))).toBe(
      'By …, the share … … to ….',
    );
    expect(missionSentence(stating({}), await words('en'))).toBe('');
  });

  it('is what was written once somebody edited it as a whole', async () => {
    expect(
      missionSentence(stating({ ...parts, statement: ' Our own words. ' }), await words('en')),
    ).toBe('Our own words.');
  });

  it('has a slot for each part, so that each can be filled where it stands', async () => {
    const slots = sentenceSegments(stating({}), await words('en')).flatMap((part) =>
      'slot' in part ? [part.slot] : [],
    );
    expect(slots).toEqual(['deadline', 'object', 'group', 'place', 'verb', 'baseline', 'target']);
  });
});
