// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import type { Snapshot } from '#domain/snapshot.ts';
import { exportGraph } from '#report/flow/export-graph.ts';
import { flowOf } from '../../domain/flow-samples.ts';
import { textsOf } from '../../support/texts.ts';
import { readXml } from './grammars.ts';
import { nordvik, withFlow, written } from './sample.ts';

const text = await textsOf('en');
const TEXTS = ['svg', 'md', 'csv', 'graphml', 'gexf', 'gv', 'mmd'] as const;
const WITH_DETAILS = ['md', 'csv', 'graphml', 'gexf'] as const;
const SECRET = 'secret-7731@hidden.example';

/** Nordvik, every organisation with a secret contact and a judgement. */
async function secretive(): Promise<Snapshot> {
  const whole = await nordvik();
  return {
    ...whole,
    stakeholders: whole.stakeholders.map((each) => ({ ...each, contact: SECRET, attitude: -2 })),
    attendees: [{ id: 'a', name: SECRET }] as unknown as Snapshot['attendees'],
    nodes: whole.nodes.map((node, at) => ({
      ...node,
      owner: whole.stakeholders[at % whole.stakeholders.length]?.id ?? null,
    })),
  };
}

describe('what is private', () => {
  const judgement = text.t('fields:stakeholders.attitude.label');

  it.each(TEXTS)('is in no byte of a public file: %s', async (format) => {
    const file = await written(format, await secretive(), text);
    expect(file).not.toContain('secret-7731');
    expect(file).not.toContain('hidden.example');
    expect(file).not.toContain('attitude');
    expect(file).not.toContain(judgement);
  });

  it.each(WITH_DETAILS)('is in a copy for the house: %s', async (format) => {
    const file = await written(format, await secretive(), text, true);
    expect(file.replaceAll('\\', '')).toContain(SECRET);
    expect(file).toMatch(new RegExp(`attitude|${judgement}`, 'u'));
  });

  it.each(['svg', 'gv', 'mmd'] as const)('is in no drawing at all: %s', async (format) => {
    expect(await written(format, await secretive(), text, true)).toBe(
      await written(format, await secretive(), text),
    );
  });
});

describe('a link that ends at a link', () => {
  const flow = flowOf({ work: 'activity', jobs: 'outcome', buses: 'assumption' }, [
    'work produces jobs',
    'buses assumes link0',
  ]);
  const sentence = exportGraph(withFlow(flow), text).links[1]?.sentence ?? '';

  it.each(['csv', 'graphml', 'gexf', 'md'] as const)('is told in words: %s', async (format) => {
    expect(sentence).toContain('buses');
    const file = await written(format, withFlow(flow), text);
    if (format === 'md') expect(file).toContain(text.t('vocabularies:link_kind.assumes.label'));
    else expect(file).toContain(sentence);
  });

  it('is drawn to a point in the middle of it', async () => {
    const dot = await written('gv', withFlow(flow), text);
    expect(dot).toContain('n1 -> l1 [');
    expect(dot).toContain('l1 -> n2;');
    expect(dot).toContain('n3 -> l1 [');
  });
});

describe('the drawing', () => {
  it('stands alone and says what it shows', async () => {
    const root = readXml(await written('svg', await nordvik(), text));
    expect(root.querySelector('title')?.textContent).toBe('Every young person has a place');
    expect(root.querySelector('desc')?.textContent).toContain(
      text.t('vocabularies:node_kind.outcome.label'),
    );
    expect(root.getAttribute('font-family')).toContain('sans-serif');
    expect(root.querySelectorAll('image, style, script, use, foreignObject')).toHaveLength(0);
    expect(root.outerHTML).not.toMatch(/var\(--|url\(|href/u);
  });
});

describe('Nordvik', () => {
  it.each(TEXTS)('is written as before: %s', async (format) => {
    const file = await written(format, await nordvik(), text);
    const head = file.replaceAll('\uFEFF', '').split(/\r?\n/u).slice(0, 12);
    expect([...head, `${file.length} characters`]).toMatchSnapshot();
  });
});
