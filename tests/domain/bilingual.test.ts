// The workbook in its second language: nothing lost, nothing private told, and what is missing is named.
import { describe, expect, it } from 'vitest';
import { contentIn, languageOf, languagesOf, missingTexts, textPairs } from '#domain/bilingual.ts';
import { canonical, signedContent } from '#domain/canonical.ts';
import { addressOf, ANSWERS_NAMES, COLLECTION_NAMES, fieldAt } from '#domain/schema.ts';
import { isLanguageTag, markOf, readAddress, textFields } from '#domain/second-texts.ts';
import { publicSnapshot, type Snapshot } from '#domain/snapshot.ts';
import { textsByStep } from '#guide/second-order.ts';
import { item as itemOf, sampleWorkbook } from '../support/sample-workbook.ts';

/** The sample with an item in every collection. */
const sample: Snapshot = (() => {
  const filled = sampleWorkbook();
  const bare = COLLECTION_NAMES.filter((name) => filled[name].length === 0);
  return {
    ...filled,
    ...Object.fromEntries(bare.map((name) => [name, [itemOf(name, { id: `${name}-1` })]])),
  };
})();
const places = [
  ...ANSWERS_NAMES.flatMap((record) =>
    textFields(record).map((field) => ({ record, id: null, field })),
  ),
  ...COLLECTION_NAMES.flatMap((record) =>
    textFields(record).map((field) => ({ record, id: sample[record][0]?.id ?? '', field })),
  ),
];
const withSecond = (texts: Readonly<Record<string, string>>, language = 'uk'): Snapshot => ({
  ...sample,
  second: { language, texts, of: {} },
});
const everywhere = Object.fromEntries(places.map((at) => [addressOf(at), `uk ${addressOf(at)}`]));
const { baseline } = sample.answers.challenge;

describe('texts in a second language', () => {
  it('count as content, each of them, and a signature covers all that is not private', () => {
    const whole = withSecond(everywhere);
    const [before, signed] = [canonical(whole), signedContent(whole)];
    expect(places.length).toBeGreaterThan(120);
    // Every place in the proof, every fourth on an ordinary day.
    const tried = places.filter((_, at) => process.env['KURS_PROOF'] || at % 4 === 0);
    for (const at of tried) {
      const changed = withSecond({ ...everywhere, [addressOf(at)]: 'another' });
      const isPrivate = fieldAt(at).scope === 'private';
      expect(canonical(changed) === before, addressOf(at)).toBe(false);
      expect(signedContent(changed) === signed, addressOf(at)).toBe(isPrivate);
    }
    expect(canonical(withSecond(everywhere, 'ru'))).not.toBe(before);
    expect(signedContent(withSecond(everywhere, 'ru'))).not.toBe(signed);
  });

  it('change no signature while there are none', () => {
    expect(signedContent(withSecond({}))).toBe(signedContent(sample));
    const secret = Object.keys(everywhere).find((address) => address.endsWith('.contact')) ?? '';
    expect(signedContent(withSecond({ [secret]: 'x' }))).toBe(signedContent(sample));
  });

  it('of private fields are in no public copy, in neither language', () => {
    const secrets = places.filter((at) => fieldAt(at).scope === 'private').map(addressOf);
    expect(secrets.length).toBeGreaterThan(2);
    const texts = Object.fromEntries(secrets.map((address) => [address, 'SECRET']));
    const { second } = withSecond({ ...everywhere, ...texts });
    const of = Object.fromEntries(secrets.map((address) => [address, 'SECRET']));
    const told = publicSnapshot({ ...sample, second: second && { ...second, of } });
    expect(JSON.stringify(told)).not.toContain('SECRET');
    expect(JSON.stringify(contentIn(told, 'uk').snapshot)).not.toContain('SECRET');
    expect(JSON.stringify(contentIn(told, 'uk').fallbacks)).not.toContain('SECRET');
    expect(Object.keys(told.second?.texts ?? {})).toHaveLength(places.length - secrets.length);
  });

  it('have addresses that are read back, whatever the id', () => {
    for (const at of places) expect(readAddress(addressOf(at))).toEqual(at);
    const strange = { record: 'nodes', id: 'a.b@c', field: 'label' } as const;
    expect(readAddress(addressOf(strange))).toEqual(strange);
    for (const none of [
      '',
      '.',
      'nodes',
      'nodes.label',
      'constructor.x',
      'start.level',
      '__proto__.x',
    ])
      expect(readAddress(none)).toBeNull();
  });

  it('are in a language as workbooks name it', () => {
    for (const good of ['uk', 'smn', 'zh-Hant', 'pt-BR', 'es-419'])
      expect(isLanguageTag(good)).toBe(true);
    for (const bad of ['', 'u', 'UK', 'english', 'uk_UA', 'uk:x', 'a/b', 7, null])
      expect(isLanguageTag(bad)).toBe(false);
  });
});

describe('the workbook in its second language', () => {
  it('says all that was typed in it, and the rest as it was written', () => {
    const title = 'start.title';
    const unit = 'challenge.baseline:unit';
    const snapshot = withSecond({ [title]: 'Місце', [unit]: 'осіб', 'start.mandate': '  ' });
    const told = contentIn(snapshot, 'uk').snapshot;
    expect(told.meta.contentLanguage).toBe('uk');
    expect(told.answers.start).toEqual({ ...sample.answers.start, title: 'Місце' });
    expect(told.answers.challenge.baseline).toEqual({ ...baseline, unit: 'осіб' });
    expect(told.nodes).toEqual(sample.nodes);
    expect(told.second).toBeNull();
    expect(snapshot.answers.start.title).toBe(sample.answers.start.title);
  });

  it('is as it was written in its first language and in any it does not have', () => {
    const snapshot = withSecond({ 'start.title': 'Місце' });
    expect(contentIn(snapshot, sample.meta.contentLanguage).snapshot).toBe(snapshot);
    expect(contentIn(snapshot, 'fi').snapshot).toBe(snapshot);
    expect(contentIn(sample, 'uk').snapshot).toBe(sample);
    expect(languagesOf(snapshot)).toEqual(['en', 'uk']);
    expect(languagesOf(sample)).toEqual(['en']);
  });

  it('names what stands in the other language, and knows the language of any words in it', () => {
    const content = contentIn(withSecond({ 'start.title': 'Місце' }), 'uk');
    const { title, territory } = sample.answers.start;
    expect(content.fallbacks.map(({ address }) => address)).not.toContain('start.title');
    expect(content.fallbacks.find(({ address }) => address === 'start.territory')?.original).toBe(
      territory,
    );
    const langOf = languageOf(content.snapshot);
    expect(langOf(territory)).toBe('en');
    expect(langOf('Місце')).toBe('uk');
    expect(langOf(title)).toBe('uk');
    expect(langOf(' ')).toBeUndefined();
  });

  it('gives no text to a field whose original was taken away', () => {
    const emptied = { ...sample.answers.start, title: '' };
    const snapshot = {
      ...withSecond({ 'start.title': 'Місце' }),
      answers: { ...sample.answers, start: emptied },
    };
    expect(contentIn(snapshot, 'uk').snapshot.answers.start.title).toBe('');
  });

  it('may have the sentence that is made of its parts as a text of its own', () => {
    const made = { words: 'By 2032 …', isNeeded: true };
    const missing = missingTexts(withSecond({}), made).map(({ address }) => address);
    expect(missing).toContain('statement.statement');
    expect(missingTexts(withSecond({})).map(({ address }) => address)).not.toContain(
      'statement.statement',
    );
    // Until then it stays in the first language as a whole, and is named.
    const kept = contentIn(withSecond({ 'statement.object': 'x' }), 'uk', made);
    expect(kept.snapshot.answers.statement.statement).toBe(made.words);
    expect(languageOf(kept.snapshot)(made.words)).toBe('en');
    const told = contentIn(withSecond({ 'statement.statement': 'До 2032 …' }), 'uk').snapshot;
    expect(told.answers.statement.statement).toBe('До 2032 …');
  });
});

describe('what is missing', () => {
  it('is every text with letters but names and sources', () => {
    expect(missingTexts(sample)).toEqual([]);
    const missing = missingTexts(withSecond({}));
    const addresses = missing.map(({ address }) => address);
    expect(addresses).toContain('start.title');
    expect(addresses).not.toContain('challenge.baseline:source');
    expect(addresses.some((address) => address.endsWith('.contact'))).toBe(false);
    expect(missing.every(({ original }) => /\p{L}/u.test(original))).toBe(true);
    expect(missingTexts(withSecond({ 'start.title': 'x' }))).toHaveLength(missing.length - 1);
  });

  it('is told when an original has changed since', () => {
    const of = { 'start.title': markOf('As it was') };
    const snapshot = { ...sample, second: { language: 'uk', texts: { 'start.title': 'x' }, of } };
    const outdated = (each: Snapshot) =>
      textPairs(each)
        .filter(({ isOutdated }) => isOutdated)
        .map(({ address }) => address);
    expect(outdated(snapshot)).toEqual(['start.title']);
    const start = { ...sample.answers.start, title: ' As it was ' };
    expect(outdated({ ...snapshot, answers: { ...sample.answers, start } })).toEqual([]);
    expect(outdated(withSecond({ 'start.title': 'x' }))).toEqual([]);
  });

  it('stands in the order of the steps, each text once', () => {
    const pairs = textPairs(withSecond(everywhere));
    const steps = textsByStep(pairs);
    expect(steps.flatMap((step) => step.pairs)).toHaveLength(pairs.length);
    expect(steps[0]?.step).toBe('start');
    const where = (address: string) =>
      steps.findIndex((step) => step.pairs.some((pair) => pair.address === address));
    expect(where('start.title')).toBeLessThan(where('statement.object'));
    expect(steps[where('lens.decides:pilot')]?.step).toBe('pilot');
  });
});
