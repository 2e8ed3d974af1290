// Nodes and the Links between them as text on the clipboard, and back, in this workbook or another one.
// Pure. What is read is from outside: it is checked like a file.
import { type Edit, newId } from '#document/index.ts';
import { readData, type WorkbookData } from '#domain/data.ts';
import type { Flow } from '#domain/graph.ts';
import { GRID, type Place } from '#domain/lanes.ts';
import { type FlowLink, link as linkFields } from '#domain/records/link.ts';
import { type FlowNode, node as nodeFields } from '#domain/records/node.ts';
import { filterTexts, secondOf, type SecondTexts } from '#domain/second-texts.ts';
import { emptyValues } from '#domain/snapshot.ts';
import { placesOf } from '#domain/standing.ts';
import { settle } from '#flow/placing.ts';

/** The clipboard's name for our copies; beside it lies plain text for every other program. */
export const CLIP_TYPE = 'application/x-kurs-flow';
/** Letters; more is no copy of a flow. */
const LONGEST = 2_000_000;
/** Pixels a copy stands beside its original. */
const BESIDE = 4 * GRID;

/** Records that Nodes refer to, by id: a copy carries their names, since ids mean nothing elsewhere. */
type Named = { readonly id: string; readonly name: string };
export interface Surroundings {
  readonly stakeholders: readonly Named[];
  readonly nodeGroups: readonly Named[];
  /** What is said in a second language goes along, too. */
  readonly second?: SecondTexts | null;
}
const REFERENCES = ['stakeholders', 'nodeGroups'] as const;

export type FlowClip = Pick<
  WorkbookData,
  'nodes' | 'links' | 'second' | (typeof REFERENCES)[number]
>;

/** Some Nodes, and all Links that begin and end among them. */
export function clipOf(flow: Flow, ids: readonly string[], around: Surroundings): FlowClip {
  const places = placesOf(flow);
  const nodes = flow.nodes.filter((node) => ids.includes(node.id));
  const inside = new Set<string | null>(nodes.map(({ id }) => id));
  // A Set yields what is added while it is walked: Links may end at Links.
  const links = flow.links.filter(({ id, from, to }) => {
    const isInside = inside.has(from) && inside.has(to);
    if (isInside) inside.add(id);
    return isInside;
  });
  const used = new Set(
    nodes.flatMap(({ owner, affectedGroup, group }) => [owner, affectedGroup, group]),
  );
  const named = (records: readonly Named[]): Named[] =>
    records.filter(({ id }) => used.has(id)).map(({ id, name }) => ({ id, name }));
  const copied = new Set<string | null>(links.map(({ id }) => id).concat(ids));
  const second =
    around.second &&
    filterTexts(
      around.second,
      ({ record, id }) => (record === 'nodes' || record === 'links') && copied.has(id),
    );
  return {
    ...(second && { second }),
    nodes: nodes.map((node) => ({ ...node, pos: places.get(node.id) ?? null })),
    links,
    stakeholders: named(around.stakeholders),
    nodeGroups: named(around.nodeGroups),
  };
}

/** A copy as text; `readClip` reads it. */
export const writeClip = (clip: FlowClip): string => JSON.stringify(clip);

/** The copy in a text; null when there is none. */
export function readClip(text: string): FlowClip | null {
  if (text === '' || text.length > LONGEST) return null;
  try {
    const data = readData(JSON.parse(text))?.data;
    return data?.nodes && data.nodes.length > 0 ? data : null;
  } catch {
    return null;
  }
}

export interface Pasted {
  readonly edit: Edit;
  /** Ids of the new Nodes. */
  readonly ids: readonly string[];
  /** Owners and groups that this workbook does not have, by name. */
  readonly missing: readonly string[];
}

/** Puts a copy into a flow, a little beside its original, over nothing that is there. */
export function paste(flow: Flow, clip: FlowClip, around: Surroundings): Pasted {
  const renamed = new Map<string, string>();
  for (const { id } of [...(clip.nodes ?? []), ...(clip.links ?? [])]) renamed.set(id, newId());
  const missing = new Set<string>();
  const known = (name: (typeof REFERENCES)[number], id: unknown): string | null => {
    if (typeof id !== 'string') return null;
    const called = clip[name]?.find((record) => record.id === id)?.name ?? '';
    const here = around[name];
    const same =
      here.find((record) => record.id === id && record.name === called) ??
      here.find((record) => record.name === called && called !== '');
    if (!same) missing.add(called);
    return same?.id ?? null;
  };
  const nodes = (clip.nodes ?? []).map((node) => {
    // There is one mission; a copy of it is a later impact until somebody decides.
    const { id, ...values } = { ...emptyValues(nodeFields), ...node };
    return {
      ...values,
      main: null,
      locked: null,
      id: renamed.get(id) ?? id,
      owner: known('stakeholders', values.owner),
      affectedGroup: known('stakeholders', values.affectedGroup),
      group: known('nodeGroups', values.group),
    };
  });
  const places = placesOf(flow);
  const wanted = new Map(
    nodes.map(({ id, pos }) => [id, [(pos?.[0] ?? 0) + BESIDE, (pos?.[1] ?? 0) + BESIDE] as Place]),
  );
  const settled = settle(wanted, [...flow.nodes, ...nodes], places);
  const end = (id: string | null): string | null => renamed.get(id ?? '') ?? null;
  const links = (clip.links ?? []).flatMap((link) => {
    const { id, from, to, ...values } = { ...emptyValues(linkFields), ...link };
    const ends = { from: end(from), to: end(to) };
    return ends.from === null || ends.to === null
      ? []
      : [{ ...values, ...ends, id: renamed.get(id) ?? id }];
  });
  const add = (collection: 'nodes' | 'links', record: FlowNode | FlowLink): Edit => {
    const { id, ...values } = record;
    return { type: 'add-record', collection, id, values };
  };
  return {
    edit: {
      type: 'together',
      edits: [
        ...nodes.map((node) => add('nodes', { ...node, pos: settled[node.id] ?? node.pos })),
        ...links.map((link) => add('links', link)),
        ...secondTexts(clip, renamed),
      ],
    },
    ids: nodes.map(({ id }) => id),
    missing: [...missing],
  };
}

/** The texts of what was copied, for the copies. */
function secondTexts(
  { nodes = [], links = [], second }: FlowClip,
  renamed: ReadonlyMap<string, string>,
): Edit[] {
  if (!second) return [];
  const { language } = second;
  const of = (record: 'nodes' | 'links', ids: readonly { readonly id: string }[]): Edit[] =>
    ids.flatMap(({ id }) =>
      secondOf(second, record, id).map(([field, value]) => ({
        type: 'set-field',
        at: { record, id: renamed.get(id) ?? id, field, language },
        value,
      })),
    );
  return [...of('nodes', nodes), ...of('links', links)];
}
