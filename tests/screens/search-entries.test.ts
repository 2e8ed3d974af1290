// What the search of a workbook can find, and where it leads.
import { describe, expect, test } from 'vitest';
import { fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { CHAPTERS } from '#domain/vocabularies/method.ts';
import { STEPS } from '#guide/steps.ts';
import type { Entry } from '#screens/search/entry.ts';
import { readingEntries, stepEntries } from '#screens/search/guide-entries.ts';
import { workbookEntries } from '#screens/search/workbook-entries.ts';
import { LANGUAGES } from '#text/language.ts';
import { guideOf, WORKBOOK } from '#text/namespaces.ts';
import { indexFor, search } from '#text/search.ts';
import { createTranslator } from '#text/translator.ts';
import { bundle } from '../guide/bundles.ts';
import { sampleWorkbook } from '../support/sample-workbook.ts';

const NAMESPACES = ['common', ...WORKBOOK, ...CHAPTERS.map(guideOf), 'glossary'] as const;
const toGuide = ({ id }: { readonly id: string }) => ({ href: `#/guide/${id}` });
const secret = 'kari@nordvik.example';

function withLensAndSecret(): Snapshot {
  const whole = sampleWorkbook();
  return {
    ...whole,
    answers: {
      ...whole.answers,
      setup: { ...whole.answers.setup, socialLens: true },
      lens: { ...whole.answers.lens, asked: { people: 'Nobody from the islands' } },
    },
    stakeholders: whole.stakeholders.map((one, at) => ({
      ...one,
      stake: `Stake number ${at}`,
      contact: secret,
    })),
  };
}

describe.each(LANGUAGES)('in %s', async (language) => {
  const text = await createTranslator(language, NAMESPACES, async (of, name) => bundle(of, name));
  const snapshot = withLensAndSecret();
  const entries = workbookEntries(snapshot, text);
  const first = (query: string, among: readonly Entry[] = entries): Entry | undefined =>
    search(indexFor(among, text.locale), query)[0]?.entry;
  const hrefOf = ({ target }: Entry): string => ('href' in target ? target.href : '');

  test('every entry has a name, an id of its own, and leads to a step that there is', () => {
    const all = [...entries, ...stepEntries(text, toGuide)];
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(all.filter(({ title }) => title.trim() === '')).toEqual([]);
    const steps = new Set<string>(STEPS.map(({ id }) => id));
    const lost = all.filter(
      (entry) => !steps.has(/\/([a-z]+)(?:\?|$)/u.exec(hrefOf(entry))?.[1] ?? ''),
    );
    expect(lost).toEqual([]);
  });

  test('a field is found by its label and leads to itself', () => {
    const label = text.t('fields:start.mandate.label');
    const entry = first(label);
    expect(entry?.title).toBe(label);
    expect(entry?.target).toEqual({
      href: '#/w/sample/prepare/start?at=start.mandate',
      at: { record: 'start', id: null, field: 'mandate' },
    });
  });

  test('what was typed into a field finds it', () => {
    expect(first('45/2026')?.title).toBe(text.t('fields:start.mandate.label'));
  });

  test('a record is found by its name and by its other words, and leads to its row', () => {
    const [stakeholder] = snapshot.stakeholders;
    const entry = first(stakeholder!.name);
    expect(entry?.group).toBe('records');
    expect(hrefOf(entry!)).toBe(
      `#/w/sample/people/register?at=stakeholders.${stakeholder!.id}.name`,
    );
    expect(hrefOf(first('stake number 0')!)).toBe(hrefOf(entry!));
  });

  test('a link of the flow is called by both of its ends', () => {
    const [link] = snapshot.links;
    const label = (id: string | null): string =>
      snapshot.nodes.find((node) => node.id === id)!.label;
    expect(entries.find(({ id }) => id === `record links ${link!.id}`)?.title).toBe(
      `${label(link!.from)} – ${label(link!.to)}`,
    );
  });

  test('what stays on this device cannot be found', () => {
    expect(fieldsOf('stakeholders')['contact']?.scope).toBe('private');
    expect(first(secret)).toBeUndefined();
    expect(JSON.stringify(entries)).not.toContain(secret);
  });

  test('the social lens is found while it is on, at the foot of its chapter', () => {
    expect(hrefOf(first('islands nobody')!)).toBe(
      '#/w/sample/people/register?at=lens.asked%3Apeople',
    );
    const off = { ...snapshot.answers, setup: { ...snapshot.answers.setup, socialLens: false } };
    expect(first('islands nobody', workbookEntries({ ...snapshot, answers: off }, text))).toBe(
      undefined,
    );
  });

  test('every step is found by its title, number and guide, every term by its name', () => {
    const steps = stepEntries(text, toGuide);
    const reading = readingEntries(text, text, toGuide);
    for (const { id, number } of STEPS) {
      const title = text.t(`guide:step.${id}.title`);
      expect(first(title, steps)?.id).toBe(`step ${id}`);
      expect(first(number, steps)?.id).toBe(`step ${id}`);
      const why = text.texts(
        `guide-${STEPS.find((step) => step.id === id)!.chapter}:step.${id}.why`,
      );
      expect(reading.find((entry) => entry.id === `guide ${id}`)?.text).toContain(why[0]);
    }
    expect(first(text.t('glossary:mission.term'), reading)?.id).toBe('term mission');
  });

  test('2,000 nodes are ready for the search in well under a second', () => {
    const [node] = snapshot.nodes;
    const nodes = Array.from({ length: 2000 }, (_, at) => ({
      ...node!,
      id: `n${at}`,
      label: `Node ${at}`,
    }));
    const links = Array.from({ length: 2500 }, (_, at) => ({
      ...snapshot.links[0]!,
      id: `l${at}`,
      from: `n${at % 2000}`,
      to: `n${(at * 7) % 2000}`,
    }));
    const start = performance.now();
    const index = indexFor(workbookEntries({ ...snapshot, nodes, links }, text), text.locale);
    expect(search(index, 'node 1999')[0]?.entry.title).toBe('Node 1999');
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
