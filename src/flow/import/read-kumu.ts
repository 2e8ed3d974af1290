// JSON of Kumu: elements and connections, as people write it and as a project is exported.
// A connection names its ends by id or, as in hand-written files, by label.
import * as v from 'valibot';
import type { Place } from '#domain/lanes.ts';
import { asObject, type Json, LIST, OBJECT, wordsOf } from '#flow/import/json-words.ts';
import { placeAt, sortOut } from '#text/import-names.ts';
import { graphOf, type NeutralLink, type NeutralNode, type Reading } from '#flow/import/neutral.ts';
import { clean, oneLine } from '#text/plain-words.ts';

const FILE = v.looseObject({
  elements: v.array(v.unknown()),
  connections: LIST,
  loops: LIST,
  maps: LIST,
});

/** True for an object with a list of elements. */
export const isKumu = (json: unknown): boolean =>
  v.is(v.looseObject({ elements: LIST }), json) && Array.isArray(asObject(json)['elements']);

/** Reads the parsed JSON of a project or a hand-written map. */
export function readKumu(json: unknown): Reading {
  const file = v.parse(FILE, json);
  const elements = file.elements.filter((element) => v.is(OBJECT, element));
  const connections = file.connections.filter((connection) => v.is(OBJECT, connection));
  const places = placesIn(file.maps);
  const lost = (all: readonly unknown[], kept: readonly unknown[]): number =>
    all.length - kept.length;
  return graphOf('kumu', {
    nodes: elements.flatMap((element) => nodeOf(element, places)),
    links: connections.flatMap(linksOf),
    loose: lost(file.elements, elements) + lost(file.connections, connections),
    beyond: file.loops.length,
  });
}

function nodeOf(element: Json, places: ReadonlyMap<string, Place>): NeutralNode[] {
  const { of, rest } = sortOut(entriesOf(element), ['key', 'label', 'type', 'x', 'y']);
  const [key, label] = [oneLine(of('key')), oneLine(of('label'))];
  if (key === '' && label === '') return [];
  return [
    {
      key: key || label,
      label: label || key,
      type: oneLine(of('type')),
      attributes: rest,
      place: placeAt(of('x'), of('y')) ?? places.get(key) ?? null,
      look: null,
    },
  ];
}

function linksOf(connection: Json): NeutralLink[] {
  const { of, rest } = sortOut(entriesOf(connection), ['key', 'from', 'to', 'type', 'way']);
  const link = {
    from: oneLine(of('from')),
    to: oneLine(of('to')),
    type: oneLine(of('type')),
    attributes: rest,
    isDirected: of('way') !== 'undirected',
  };
  return of('way') === 'mutual' ? [link, { ...link, from: link.to, to: link.from }] : [link];
}

/** What an export keeps under `attributes` and a hand-written file beside the label. */
const entriesOf = ({ attributes, ...own }: Json): [string, string][] =>
  [...Object.entries(own), ...Object.entries(asObject(attributes))].flatMap(([name, value]) =>
    // A default that says nothing.
    value === false ? [] : [[oneLine(name), clean(wordsOf(value))]],
  );

/** Where elements stand on the first map of an export, by element id. */
function placesIn(maps: readonly unknown[]): ReadonlyMap<string, Place> {
  const items = v.parse(LIST, asObject(maps[0])['elements']).map(asObject);
  return new Map(
    items.flatMap((item) => {
      const { x, y } = asObject(item['position'] ?? item);
      const place = placeAt(x, y);
      return place ? [[wordsOf(item['element'] ?? item['_id']), place] as const] : [];
    }),
  );
}
