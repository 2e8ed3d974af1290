import { describe, expect, test } from 'vitest';
import { STEP_IDS } from '#domain/vocabularies/method.ts';
import { loadHyphenator } from '#text/hyphenation.ts';
import { type Language, LANGUAGES } from '#text/language.ts';
import { textsOf } from '../support/texts.ts';

/** With a bar where they may part: as the language divides words into syllables. */
const PARTED: Readonly<Record<Language, string>> = {
  de: 'Kom|mu|ni|ka|ti|ons|stra|te|gie',
  et: 'kom|mu|ni|kat|sioo|ni|stra|tee|gia',
  en: 're|com|mend|a|tions',
  lv: 'priekš|no|sa|cī|ju|mu',
  lt: 'ne|be|or|ga|ni|zuo|si|me',
  nb: 'kom|mu|ni|ka|sjons|stra|te|gi',
  pl: 'praw|do|po|do|bień|stwo',
  sv: 'kom|mu|ni|ka|tions|stra|te|gi',
};

describe.each(LANGUAGES)('in %s', async (language) => {
  const hyphenate = await loadHyphenator(language);
  const text = await textsOf(language);

  test('a long word parts between its syllables', () => {
    const parted = PARTED[language];
    expect(hyphenate(parted.replaceAll('|', '')).replaceAll('\u00AD', '|')).toBe(parted);
  });

  test('short words stay whole, and nothing but soft hyphens is added', () => {
    for (const step of STEP_IDS) {
      const question = text.t(`guide:step.${step}.question`);
      const shown = hyphenate(question);
      expect(shown.replaceAll('\u00AD', '')).toBe(question);
      for (const word of shown.split(/[\s\u00A0]/u))
        if (word.includes('\u00AD'))
          expect(word.replaceAll('\u00AD', '').length).toBeGreaterThan(11);
    }
  });
});
