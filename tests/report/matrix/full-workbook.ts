// A workbook in which every field of every record is filled, with hundreds of Nodes: what a very busy team hands in.
// Made from the declarations of the fields, so that a new field is filled, too.
import { bigWorkbook } from '../../../bench/workbook-2000.ts';
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { Field } from '#domain/field.ts';
import type { Fields } from '#domain/record.ts';
import {
  ANSWERS,
  ANSWERS_NAMES,
  COLLECTION_NAMES,
  COLLECTIONS,
  type CollectionName,
} from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';

const NODES = 240;
/** Records of every other list. */
const MANY = 6;

/** Everything filled, what is private, too. */
export function fullWorkbook(): Snapshot {
  const base = readSnapshot(docsFromData(bigWorkbook(NODES), 'full'));
  const answers = ANSWERS_NAMES.map((name) => [name, filled(name, ANSWERS[name], 0)]);
  const lists = COLLECTION_NAMES.map((name) => [
    name,
    name === 'nodes' || name === 'links'
      ? base[name].map((item, at) => ({
          ...filled(name, COLLECTIONS[name], at),
          ...given(item),
          id: item.id,
        }))
      : Array.from({ length: MANY }, (_, at) => ({
          ...filled(name, COLLECTIONS[name], at),
          id: `${name}-${at}`,
        })),
  ]);
  return {
    ...base,
    answers: Object.fromEntries(answers),
    ...Object.fromEntries(lists),
  };
}

/** What the flow says of itself stays: labels, kinds, ends, places. */
const given = (item: object): object =>
  Object.fromEntries(
    Object.entries(item).filter(([, value]) => value !== null && value !== '' && value !== false),
  );

const filled = (record: string, fields: Fields, at: number): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, field]) => [name, valueOf(field, `${record}.${name}`, at)]),
  );

const SENTENCES =
  'Work begins where two offices agree on one list. Nobody is told twice. The bus waits for the late shift, and the school knows why.';

function valueOf(field: Field, place: string, at: number): unknown {
  const turn = at + place.length;
  switch (field.code) {
    case 'text':
      return `${place.replace('.', ' ')} ${at + 1}`;
    case 'prose':
      return `${place.replace('.', ' ')} ${at + 1}. ${SENTENCES}`;
    case 'date':
      return `20${27 + (turn % 6)}-0${1 + (turn % 9)}-15`;
    case 'yesNo':
      return turn % 2 === 0;
    case 'quantity':
      return { value: 1000 + turn, unit: '%', year: 2025, source: `Register ${place} ${at + 1}` };
    case 'position':
      return [turn * 40, turn * 20];
    case 'number':
    case 'scale':
      return field.min + (turn % Math.min(5, field.max - field.min + 1));
    case 'choice':
      return VOCABULARIES[field.vocabulary][turn % VOCABULARIES[field.vocabulary].length];
    case 'many':
      return [...VOCABULARIES[field.vocabulary]].slice(0, 3);
    case 'ref':
      return idIn(field.to, turn);
    case 'refs':
      return [idIn(field.to, turn), idIn(field.to, turn + 1)];
    case 'ratings':
      return Object.fromEntries(
        VOCABULARIES[field.vocabulary].map((item, index) => [
          item,
          Object.fromEntries(
            Array.from({ length: MANY }, (_, rater) => [
              `raters-${rater}`,
              field.min + ((index + rater) % (field.max - field.min + 1)),
            ]),
          ),
        ]),
      );
    case 'remarks':
      return Object.fromEntries(
        VOCABULARIES[field.vocabulary].map((item) => [item, `${place.replace('.', ' ')} ${item}`]),
      );
  }
}

function idIn(name: string, turn: number): string {
  const list = name as CollectionName;
  if (list === 'nodes') return `node-${turn % NODES}`;
  return list === 'links' ? `link-${turn % NODES}` : `${list}-${turn % MANY}`;
}
