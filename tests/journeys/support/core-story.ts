// Nordvik as a team on the track Core types it: what that track's steps show, and nothing else.
// Its words are those of the example. Knows no screen.
import type { WorkbookData } from '#domain/data.ts';
import { type Field, isEmptyValue, TEAM } from '#domain/field.ts';
import {
  ANSWERS_NAMES,
  type AnswersName,
  COLLECTION_NAMES,
  type CollectionName,
  fieldsOf,
  isCollection,
} from '#domain/schema.ts';
import type { NodeKind } from '#domain/vocabularies/flow.ts';
import type { StepId } from '#domain/vocabularies/method.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import type { Block, ViewName } from '#guide/step.ts';
import { stepOf } from '#guide/steps.ts';
import { trackSteps } from '#guide/tracks.ts';
import type { Language } from '#text/language.ts';
import { texts } from './texts.ts';

export type RecordName = AnswersName | CollectionName;
export type Values = Readonly<Record<string, unknown>>;
export type ToldItem = Values & { readonly id: string };

/** Records and their values, in the order of the example. */
export interface CoreStory {
  readonly answers: Readonly<Partial<Record<AnswersName, Values>>>;
  readonly items: ReadonlyMap<CollectionName, readonly ToldItem[]>;
}

/** The steps in the order of the track's sessions. */
export const CORE: readonly StepId[] = trackSteps('core');

/** What the views ask for beyond the tables beside them. */
const ASKED_IN: Readonly<
  Partial<Record<ViewName, Readonly<Partial<Record<RecordName, readonly string[]>>>>>
> = {
  sentence: { statement: ['object', 'group', 'place', 'verb'] },
  criteria: { criteria: ['scores', 'reasons'], raters: ['name'] },
  flow: {
    nodes: ['kind', 'label', 'main', 'term', 'deliveredByOthers', 'owner', 'note'],
    links: ['kind', 'from', 'to'],
  },
};

/** Of these more records are typed however few rows a table gets: a flow hangs together, a budget adds up. */
const WHOLE: Readonly<Partial<Record<CollectionName, readonly string[]>>> = {
  nodes: ['kind', 'label', 'main'],
  links: ['kind', 'from', 'to'],
  fundingSources: ['name', 'share'],
  budgetLines: ['label', 'amount'],
};

/** Enough of the flow when the rows are few: a way to the mission, and what is said of it. */
const PATH: readonly string[] = [
  'wage',
  'jobs',
  'contracts',
  'known',
  'stay',
  'mission',
  'wageEnds',
  'buses',
  'downturn',
];

/** The fields a block asks for, as `record.field`. */
const askedIn = (block: Block): string[] => {
  if ('view' in block)
    return Object.entries(ASKED_IN[block.view] ?? {}).flatMap(([record, fields]) =>
      fields.map((field) => `${record}.${field}`),
    );
  if ('records' in block)
    return [...block.columns, ...(block.more ?? [])].map((field) => `${block.records}.${field}`);
  const fields = 'matrix' in block ? block.columns : block.fields;
  return fields.map((field) => `${block.record}.${field}`);
};

const ASKED: ReadonlySet<string> = new Set(
  CORE.flatMap((id) => stepOf(id).blocks.flatMap(askedIn)),
);

/** Nordvik in the words of a language; of each table only the first rows, `most` of them. */
export function coreStory(language: Language, most: number): CoreStory {
  const whole = nordvikExample((key) => texts[language].t(`example-nordvik:${key}`));
  const items = new Map(
    COLLECTION_NAMES.filter((name) => shows(name)).map((name) => [
      name,
      firstRows(name, (whole[name] ?? []) as readonly ToldItem[], most),
    ]),
  );
  const ids = new Map<string, ReadonlySet<string>>(
    [...items].map(([name, told]) => [name, new Set(told.map(({ id }) => id))]),
  );
  const isThere = (to: string, id: string): boolean =>
    ids.get(to)?.has(id) === true || (to === 'nodes' && ids.get('links')?.has(id) === true);
  const answers = ANSWERS_NAMES.map((name) => [
    name,
    asked(name, whole.answers?.[name] ?? {}, isThere),
  ]);
  return {
    answers: Object.fromEntries(answers),
    items: new Map(
      [...items].map(([name, told]) => [
        name,
        told.map(({ id, ...values }) => ({ ...asked(name, values, isThere), id })),
      ]),
    ),
  };
}

/** What the workbook says in the end, its records in the order in which they were `born`. */
export function coreData(
  { answers, items }: CoreStory,
  born: ReadonlyMap<CollectionName, readonly string[]>,
  language: Language,
): WorkbookData {
  const place = (name: CollectionName, { id }: ToldItem): number =>
    born.get(name)?.indexOf(id) ?? -1;
  const idOf = (to: string, id: string): string => {
    const isLink = to === 'nodes' && !items.get('nodes')?.some((node) => node.id === id);
    return `${isLink ? 'links' : to}-${id}`;
  };
  return {
    meta: { createdAt: 0, contentLanguage: language },
    answers: {
      ...Object.fromEntries(
        Object.entries(answers).map(([name, values]) => [
          name,
          inFile(name as AnswersName, values, idOf),
        ]),
      ),
      setup: { track: 'core' },
    },
    ...Object.fromEntries(
      [...items].map(([name, told]) => [
        name,
        told
          .toSorted((one, other) => place(name, one) - place(name, other))
          .map(({ id, ...values }) => ({ ...inFile(name, values, idOf), id: idOf(name, id) })),
      ]),
    ),
  };
}

/** What a file carries; ids tell the collection too, because the example uses one id in several. */
const inFile = (
  record: RecordName,
  values: Values,
  idOf: (to: string, id: string) => string,
): Values =>
  Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = fieldsOf(record)[name];
      if (!field || field.scope === 'private') return [];
      return [[name, withIds(field, value, idOf)]];
    }),
  );

function withIds(field: Field, value: unknown, idOf: (to: string, id: string) => string): unknown {
  if (field.code === 'ref') return idOf(field.to, value as string);
  if (field.code === 'refs') return (value as readonly string[]).map((id) => idOf(field.to, id));
  if (field.code !== 'ratings') return value;
  return mapRaters(value, (rater) => [rater === TEAM ? TEAM : idOf('raters', rater)]);
}

/** The scores of each item under other names of the raters; none leaves a rater out. */
const mapRaters = (value: unknown, rename: (rater: string) => readonly string[]): unknown =>
  Object.fromEntries(
    Object.entries(value as Record<string, Record<string, number>>).map(([item, given]) => [
      item,
      Object.fromEntries(
        Object.entries(given).flatMap(([rater, score]) => rename(rater).map((to) => [to, score])),
      ),
    ]),
  );

const shows = (name: CollectionName): boolean =>
  Object.keys(fieldsOf(name)).some((field) => ASKED.has(`${name}.${field}`));

/** The first rows; of what must be whole the first with more to say, and the bare rest. */
function firstRows(
  name: CollectionName,
  told: readonly ToldItem[],
  most: number,
): readonly ToldItem[] {
  const bare = WHOLE[name];
  if (!bare || most >= told.length) return told.slice(0, most);
  const kept = told.filter((item) => isOnPath(name, item));
  const first = kept.filter((item) => hasMore(name, item, bare)).slice(0, most);
  return kept.map((item) => (first.includes(item) ? item : only(bare, item)));
}

/** A Node of the path, or a Link between two ends of it; an end may be a Link (`known-stay`). */
function isOnPath(name: CollectionName, item: ToldItem): boolean {
  if (name === 'nodes') return PATH.includes(item.id);
  if (name !== 'links') return true;
  const ends = [item['from'], item['to']].flatMap((end) => (end as string).split('-'));
  return ends.every((end) => PATH.includes(end));
}

const only = (fields: readonly string[], item: ToldItem): ToldItem => ({
  ...Object.fromEntries(Object.entries(item).filter(([field]) => fields.includes(field))),
  id: item.id,
});

const hasMore = (name: CollectionName, item: ToldItem, bare: readonly string[]): boolean =>
  Object.keys(item).some((field) => ASKED.has(`${name}.${field}`) && !bare.includes(field));

/** The values of fields that the track asks for; what is not there is not referred to. */
function asked(
  record: RecordName,
  values: Values,
  isThere: (to: string, id: string) => boolean,
): Values {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => {
      const field = fieldsOf(record)[name];
      if (!field || !ASKED.has(`${record}.${name}`) || !fits(record, name, values)) return [];
      const kept = withoutStrangers(field, value, isThere);
      return isEmptyValue(field, kept) ? [] : [[name, kept] as const];
    }),
  );
}

/** The panel of a Node asks an outcome when it will be seen, and nobody else. */
const fits = (record: RecordName, field: string, { kind }: Values): boolean =>
  record !== 'nodes' || field !== 'term' || (kind as NodeKind) === 'outcome';

function withoutStrangers(
  field: Field,
  value: unknown,
  isThere: (to: string, id: string) => boolean,
): unknown {
  if (field.code === 'ref') return isThere(field.to, value as string) ? value : null;
  if (field.code === 'refs')
    return (value as readonly string[]).filter((id) => isThere(field.to, id));
  if (field.code !== 'ratings') return value;
  return mapRaters(value, (rater) => (rater === TEAM || isThere('raters', rater) ? [rater] : []));
}

/** The collection a field refers to, if it does. */
export const targetOf = (field: Field | undefined): CollectionName | null =>
  field && 'to' in field && isCollection(field.to) ? field.to : null;
