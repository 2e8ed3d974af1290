// For every check: workbooks that set off each of its wordings, and one about the same thing that does not.
import { docsFromData, readSnapshot } from '#document/index.ts';
import type { CheckInput } from '#domain/checks/check.ts';
import { eachAfter } from '#domain/checks/each.ts';
import { createGraphReader } from '#domain/checks/graph-reader.ts';
import type { WorkbookData } from '#domain/data.ts';
import { minutesOf } from '#guide/tracks.ts';
import { wordLists } from '#text/words.ts';

export interface Case {
  readonly data: Partial<WorkbookData>;
  /** The mission sentence as it reads. */
  readonly statement?: string;
  readonly today?: string;
  /** The fingerprint of the content now. */
  readonly hash?: string;
  /** Errors that other checks have found. */
  readonly openErrors?: number;
}

export interface CheckFixture {
  /** By wording (variant). */
  readonly fires: Readonly<Record<string, Case>>;
  /** Begun, and nothing to say: not just an empty workbook. */
  readonly silent: Case;
}

/** What a check is given to look at. */
export function inputOf({
  data,
  statement = '',
  today = '2026-11-24',
  hash = '',
  openErrors = 0,
}: Case): CheckInput {
  const meta = { createdAt: 0, contentLanguage: 'en' };
  const snapshot = readSnapshot(
    docsFromData({ meta, marks: {}, accepted: {}, ...data }, 'fixture'),
  );
  return {
    snapshot,
    graph: createGraphReader()(snapshot),
    statement,
    today,
    words: wordLists('en'),
    contentHash: () => hash,
    openErrors,
    each: eachAfter(new Map(), new Map()),
    minutesOf,
  };
}
