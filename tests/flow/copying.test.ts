// Copies of Nodes through the clipboard, within a workbook and into another one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocs, openWorkbook } from '#document/index.ts';
import { clipOf, paste, readClip, writeClip } from '#flow/copying.ts';
import { readFlow } from '#flow/flow-now.ts';
import { flowOf } from '../domain/flow-samples.ts';

const flow = flowOf({ jobs: 'activity', known: 'outcome', bus: 'assumption', mission: 'impact' }, [
  'jobs produces known',
  'bus assumes link0',
  'known contributes mission',
]);
const around = { stakeholders: [{ id: 'office', name: 'Labour office' }], nodeGroups: [] };
const owned = {
  ...flow,
  nodes: flow.nodes.map((node) => (node.id === 'jobs' ? { ...node, owner: 'office' } : node)),
};

/** Another workbook with this copy in it. */
function pasted(clip: ReturnType<typeof readClip>, here = around) {
  if (!clip) throw new Error('No copy');
  const workbook = openWorkbook(createDocs('other', 1), { readOnly: false });
  const { edit, missing } = paste(readFlow(workbook.read), clip, here);
  workbook.apply(edit);
  return { ...readFlow(workbook.read), missing, workbook };
}

describe('a copy', () => {
  it('takes the links among its nodes along, also those that end at links', () => {
    const clip = clipOf(owned, ['jobs', 'known', 'bus'], around);
    expect(clip.links?.map(({ id }) => id)).toEqual(['link0', 'link1']);
    expect(clipOf(owned, ['jobs', 'bus'], around).links).toEqual([]);
  });

  it('comes out of the clipboard as it went in', () => {
    const clip = clipOf(owned, ['jobs', 'known', 'bus'], around);
    const { nodes, links } = pasted(readClip(writeClip(clip)));
    expect(nodes.map(({ label, kind }) => [label, kind])).toEqual([
      ['jobs', 'activity'],
      ['known', 'outcome'],
      ['bus', 'assumption'],
    ]);
    const [jobs, known, bus] = nodes;
    expect(links).toMatchObject([
      { kind: 'produces', from: jobs?.id, to: known?.id },
      { kind: 'assumes', from: bus?.id, to: links[0]?.id },
    ]);
  });

  it('takes its texts in a second language along', () => {
    const texts = { 'nodes.jobs.label': 'Робота', 'links.link0.note': 'Чому', 'start.title': 'x' };
    const second = { language: 'uk', texts, of: {} };
    const clip = readClip(writeClip(clipOf(owned, ['jobs', 'known'], { ...around, second })));
    expect(Object.keys(clip?.second?.texts ?? {})).toHaveLength(2);
    const { nodes, links, workbook } = pasted(clip);
    workbook.apply({ type: 'set-second-language', language: 'uk' });
    expect(workbook.snapshot().second?.texts).toEqual({
      [`nodes.${nodes[0]?.id}.label`]: 'Робота',
      [`links.${links[0]?.id}.note`]: 'Чому',
    });
  });

  it('finds its owners again by name, and names those that are not there', () => {
    const clip = readClip(writeClip(clipOf(owned, ['jobs'], around)));
    const elsewhere = { stakeholders: [{ id: 'other-id', name: 'Labour office' }], nodeGroups: [] };
    expect(pasted(clip, elsewhere).nodes[0]?.owner).toBe('other-id');
    const nobody = pasted(clip, { stakeholders: [], nodeGroups: [] });
    expect(nobody.nodes[0]?.owner).toBeNull();
    expect(nobody.missing).toEqual(['Labour office']);
  });

  it('is one undo step', () => {
    const { workbook } = pasted(clipOf(owned, ['jobs', 'known'], around));
    workbook.undo();
    expect(readFlow(workbook.read)).toEqual({ nodes: [], links: [] });
  });

  it('is read from no other text, whatever lies on the clipboard', () => {
    for (const text of ['', 'Trial jobs', '{}', '[]', 'null', '{"nodes":{}}', '{"nodes":[1]}'])
      expect(readClip(text)).toBeNull();
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const clip = readClip(text);
        if (clip) pasted(clip);
      }),
    );
  });
});
