// The workbooks to look around in: one invented and complete, the others published cases in our words.
// Each is fetched when somebody opens it. Knows no language: an example finds its words by key.
import type { WorkbookData } from '#domain/data.ts';

export type ExampleId = 'nordvik' | 'cities' | 'cancer' | 'ocean' | 'superwomen';

/** Makes the workbook from the texts `example-<id>`; whoever opens it says when and in which language. */
export type ExampleMaker = (words: (key: string) => string) => WorkbookData;

export interface Example {
  readonly id: ExampleId;
  /** Published by others; what they do not say stays empty. */
  readonly isPublished: boolean;
  readonly load: () => Promise<ExampleMaker>;
}

/** In the order in which they are offered. */
export const EXAMPLES: readonly Example[] = [
  {
    id: 'nordvik',
    isPublished: false,
    load: async () => (await import('#guide/examples/nordvik.ts')).nordvikExample,
  },
  {
    id: 'cities',
    isPublished: true,
    load: async () => (await import('#guide/examples/cities.ts')).citiesExample,
  },
  {
    id: 'cancer',
    isPublished: true,
    load: async () => (await import('#guide/examples/cancer.ts')).cancerExample,
  },
  {
    id: 'ocean',
    isPublished: true,
    load: async () => (await import('#guide/examples/ocean.ts')).oceanExample,
  },
  {
    id: 'superwomen',
    isPublished: true,
    load: async () => (await import('#guide/examples/superwomen.ts')).superwomenExample,
  },
];

/** An example as a workbook of one's own, made now and written in the language of the words. */
export const exampleData = async (
  example: Example,
  words: Parameters<ExampleMaker>[0],
  meta: WorkbookData['meta'],
): Promise<WorkbookData> => ({ ...(await example.load())(words), meta });
