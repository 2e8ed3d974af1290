// Plain data by the published schema, in and out. What does not fit is named and not passed over in silence.
// Knows nothing of commands.
import { Refusal } from '#cli/refusal.ts';
import { dataOf } from '#document/index.ts';
import { isBlankData, readData, type WorkbookData } from '#domain/data.ts';
import type { Copy } from '#domain/exports.ts';
import { isDeeperThan } from '#domain/json-depth.ts';
import { copyOf, type Snapshot } from '#domain/snapshot.ts';
import { MAX_DEPTH } from '#storage/file.ts';

export interface PlainData {
  readonly data: WorkbookData;
  /** Paths of what does not fit the schema. */
  readonly dropped: readonly string[];
}

/** The JSON in a text; undefined when it is none. */
export function jsonOf(file: string, text: string): unknown {
  if (isDeeperThan(text, MAX_DEPTH)) throw new Refusal('cli:file.too-deep', { file });
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    return undefined;
  }
}

/** Plain data of a workbook; what it does not say of itself is given. */
export function plainData(
  file: string,
  json: unknown,
  { language, now }: { readonly language: string; readonly now: number },
): PlainData {
  const reading = readData(json);
  if (!reading) throw new Refusal('cli:wrong.noData', { file });
  const meta = (json as { readonly meta?: Partial<WorkbookData['meta']> }).meta ?? {};
  const data = {
    ...reading.data,
    meta: {
      createdAt: typeof meta.createdAt === 'number' ? reading.data.meta.createdAt : now,
      contentLanguage:
        typeof meta.contentLanguage === 'string' ? reading.data.meta.contentLanguage : language,
    },
  };
  if (isBlankData(data)) throw new Refusal('cli:wrong.noData', { file });
  return { data, dropped: reading.dropped };
}

/** Refuses data that does not fit, unless a part of it is enough; answers the note on what stays behind. */
export function makeSure(file: string, dropped: readonly string[], isPartly: boolean): string[] {
  if (dropped.length === 0) return [];
  const paths = [...dropped.slice(0, MOST_NAMED), ...(dropped.length > MOST_NAMED ? ['…'] : [])];
  if (!isPartly)
    throw new Refusal('cli:wrong.data', {
      file,
      count: dropped.length,
      paths: paths.join(', '),
    });
  return [...dropped];
}

const MOST_NAMED = 5;

/** A workbook as plain data. */
export const dataFor = (snapshot: Snapshot, copy: Copy): WorkbookData =>
  dataOf(copyOf(snapshot, copy), { private: copy === 'internal' });
