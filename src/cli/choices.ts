// What can be chosen for single documents: papers, chapters, steps, a list, a picture. What a document does not read
// is refused, so that nobody waits for it in vain. Knows nothing of how documents are made.
import type { Options, OptionName } from '#cli/options.ts';
import { Refusal } from '#cli/refusal.ts';
import { type ExportChoices, type ExportJob, PAPERS_OF, PICTURES } from '#domain/exports.ts';
import { COLLECTION_NAMES } from '#domain/schema.ts';
import { CHAPTERS, STEP_IDS, TRACK_IDS } from '#domain/vocabularies/method.ts';

type Wished = Pick<ExportJob, 'document' | 'format'>;

/** Options that only some documents read. */
const READ_BY: Readonly<Partial<Record<OptionName, (wished: Wished) => boolean>>> = {
  paper: ({ document, format }) => format === 'pdf' && PAPERS_OF[document] !== undefined,
  chapters: ({ document }) => document === 'report',
  steps: ({ document }) => document === 'sheets',
  filled: ({ document }) => document === 'sheets',
  list: ({ document, format }) => document === 'lists' && format === 'csv',
  picture: ({ document }) => document === 'pictures',
  track: ({ document }) => document === 'handbook',
};

/** The choices that were made. */
export function choicesOf(options: Options, wished: Wished): ExportChoices {
  for (const [name, isRead] of Object.entries(READ_BY))
    if (options[name as OptionName] !== undefined && !isRead(wished))
      throw new Refusal('cli:wrong.notFor', {
        option: `--${name}`,
        kind: wished.document,
        format: wished.format,
      });
  const { paper, chapters, steps, filled, list, picture, track } = options;
  const papers = PAPERS_OF[wished.document] ?? [];
  return {
    ...(paper !== undefined && { paper: one('--paper', paper, papers) }),
    ...(chapters !== undefined && { chapters: several('--chapters', chapters, CHAPTERS) }),
    ...(steps !== undefined && { steps: several('--steps', steps, STEP_IDS) }),
    ...(filled && { isFilled: true }),
    ...(list !== undefined && { list: one('--list', list, COLLECTION_NAMES) }),
    ...(picture !== undefined && { picture: one('--picture', picture, PICTURES) }),
    ...(track !== undefined && { track: one('--track', track, TRACK_IDS) }),
  };
}

/** The value as it is in the list; a refusal names them all. */
export function one<T extends string>(option: string, value: string, values: readonly T[]): T {
  const found = values.find((each) => each.toLowerCase() === value.toLowerCase());
  if (found !== undefined) return found;
  throw new Refusal('cli:wrong.choice', { option, value, values: values.join(', ') });
}

/** In their own order, each once. */
function several<T extends string>(option: string, said: string, values: readonly T[]): T[] {
  const asked = new Set(said.split(',').map((value) => one(option, value.trim(), values)));
  return values.filter((each) => asked.has(each));
}
