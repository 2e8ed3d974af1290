// Which pictures the report shows in its steps, and what their tables tell already, so that nothing is told twice.
// Knows nothing of pages or of how pictures are drawn.
import type { Copy, PictureId } from '#domain/exports.ts';
import type { Quantity } from '#domain/field.ts';
import type { AnswersName, CollectionName } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { pictureOf } from '#pictures/pictures.ts';
import type { ReportPart } from '#pictures/report-part.ts';
import { inOrderOfDays } from '#pictures/timeline.ts';

interface Pictured<Item> {
  readonly picture: PictureId;
  /** More items than this are shown in further pictures, so that each can be read on a page. */
  readonly most: number;
  /** Fields of an item that the picture's table tells whole; `isAll` where the picture shows all items. */
  readonly told: (item: Item, isAll: boolean) => readonly string[];
  /** Its own heading, where the collection has a table besides; else what is left is told item by item. */
  readonly title?: string;
}
type OfCollections = { readonly [N in CollectionName]?: Pictured<Snapshot[N][number]> };

const OF_COLLECTIONS: OfCollections = {
  stakeholders: {
    picture: 'grid',
    most: Infinity,
    told: () => ['name', 'power', 'interest'],
    title: 'frame:grid.title',
  },
  relations: {
    picture: 'relations',
    most: 30,
    told: () => ['from', 'kind', 'to', 'mutual', 'strength', 'note'],
  },
  tasks: {
    picture: 'timeline',
    most: 18,
    told: (_, isAll) => [
      'title',
      'owner',
      'start',
      'end',
      'status',
      // A task may wait for one in another picture.
      ...(isAll ? ['dependsOn'] : []),
    ],
  },
  risks: {
    picture: 'risks',
    most: 20,
    told: () => ['event', 'likelihood', 'impact', 'action', 'owner'],
  },
  indicators: {
    picture: 'indicators',
    most: 20,
    told: ({ ofMission, baseline, target }) => [
      'name',
      'frequency',
      'responsible',
      // The mission's own indicator is drawn with the values of the challenge and the mission.
      ...(!ofMission && isPlain(baseline) ? ['baseline'] : []),
      ...(!ofMission && isPlain(target) ? ['target'] : []),
    ],
  },
  impacts: {
    picture: 'net',
    most: 6,
    told: ({ change }) =>
      change.value === null
        ? ['outcome']
        : [
            'outcome',
            'anyway',
            'byOthers',
            'displaced',
            ...(isPlain(change) && change.year === null ? ['change'] : []),
          ],
  },
};

/** Of the answers to a step. */
const OF_ANSWERS: {
  readonly [N in AnswersName]?: { readonly picture: PictureId; readonly told: readonly string[] };
} = {
  barriers: { picture: 'functions', told: ['strength', 'barrier', 'cause', 'evidence'] },
};

/** A table has room for a number with its unit and its year, but not for where it comes from. */
const isPlain = ({ value, source }: Quantity): boolean => value !== null && source.trim() === '';

/** A source of pictures for a copy; public unless said otherwise. */
export type ReportPictures = PictureSource & { readonly copy?: Copy };

export interface ShownPictures<Item> extends Pick<Pictured<Item>, 'title'> {
  readonly parts: readonly ReportPart[];
  readonly told: (item: Item) => readonly string[];
}

/** The pictures of a collection; null where there is none to show. */
export function collectionPicture<N extends CollectionName>(
  name: N,
  source: ReportPictures,
): ShownPictures<Snapshot[N][number]> | null {
  const pictured = OF_COLLECTIONS[name];
  if (!pictured) return null;
  const { picture, most, told, title } = pictured;
  const { snapshot } = source;
  const items: readonly object[] =
    name === 'tasks' ? inOrderOfDays(snapshot.tasks) : snapshot[name];
  const isAll = items.length <= most;
  const groups = isAll
    ? [items]
    : Array.from({ length: Math.ceil(items.length / most) }, (_, at) =>
        items.slice(at * most, (at + 1) * most),
      );
  const parts = groups.flatMap((group) => {
    const shown = isAll ? source : { ...source, snapshot: { ...snapshot, [name]: group } };
    return picturePart(picture, shown) ?? [];
  });
  if (parts.length === 0) return null;
  return { parts, told: (item) => told(item, isAll), ...(title !== undefined && { title }) };
}

/** The picture of a step's answers, and their fields that it tells; null where there is none to show. */
export function answersPicture(
  name: AnswersName,
  source: ReportPictures,
): { readonly part: ReportPart; readonly told: readonly string[] } | null {
  const pictured = OF_ANSWERS[name];
  const part = pictured && picturePart(pictured.picture, source);
  return part ? { told: pictured.told, part } : null;
}

function picturePart(id: PictureId, { copy = 'public', ...rest }: ReportPictures) {
  const source = { ...rest, copy };
  // Whether there is one does not depend on the room it gets.
  if (!pictureOf(id, source, ROUGH)) return null;
  return {
    part: 'picture',
    draw: (space) => pictureOf(id, source, space) ?? NOTHING,
  } satisfies ReportPart;
}

const ROUGH = { width: 400, size: 10, measure: (words: string) => words.length * 5 } as const;
const NOTHING = {
  width: 0,
  height: 0,
  marks: [],
  alt: '',
  table: { caption: '', columns: [], rows: [] },
};
