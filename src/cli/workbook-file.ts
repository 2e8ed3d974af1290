// A `.kurs.json` file as a workbook to look at, and a workbook as such a file. What the app would ask about is
// refused here with the option that answers it. Knows nothing of commands.
import { readInput } from '#cli/files.ts';
import { Refusal } from '#cli/refusal.ts';
import { docsFromData, newId, readSnapshot } from '#document/index.ts';
import type { WorkbookData } from '#domain/data.ts';
import { fieldsOf } from '#domain/schema.ts';
import { COLLECTION_NAMES } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { readWorkbookFile } from '#storage/file-read.ts';
import { writeWorkbookFile } from '#storage/file-write.ts';
import type { FileResult } from '#storage/file.ts';

export const ENDING = '.kurs.json';

/** Which of the two parts of a file is meant when they differ. */
const PARTS = ['stored', 'edited'] as const;
type FilePart = (typeof PARTS)[number];

export interface OpenFile {
  readonly snapshot: Snapshot;
  /** The file is a full backup. */
  readonly hasPrivate: boolean;
  /** Written by a newer Kurs: something of it may be unknown here. */
  readonly isNewer: boolean;
  /** Paths of the readable part that could not be taken over. */
  readonly dropped: readonly string[];
}

export interface OpenOptions {
  /** As it was typed. */
  readonly take?: string | undefined;
  /** Looking is enough: what a newer Kurs wrote is shown as far as it is known. */
  readonly mayBeNewer?: boolean;
}

/** The workbook in a file. */
export async function openFile(file: string, options: OpenOptions = {}): Promise<OpenFile> {
  const bytes = await readInput(file);
  return openText(file, new TextDecoder().decode(bytes), options);
}

/** The workbook in the text of a file. */
export async function openText(
  file: string,
  text: string,
  { take, mayBeNewer = false }: OpenOptions,
): Promise<OpenFile> {
  const part = askedPart(take);
  const found = await readWorkbookFile(text);
  if (found.kind === 'refused') throw new Refusal(`cli:file.${found.reason}`, { file });
  if (found.kind === 'newer' && !mayBeNewer) throw new Refusal('cli:file.newer', { file });
  return opened(file, found, part);
}

function opened(
  file: string,
  found: Exclude<FileResult, { kind: 'refused' }>,
  part: FilePart | undefined,
): OpenFile {
  const whole = { isNewer: found.kind === 'newer', dropped: [] };
  switch (found.kind) {
    case 'ok':
    case 'newer':
      return { ...read(found.content.data, found.content.docId), ...whole };
    case 'edited-by-hand':
      if (part === undefined) throw new Refusal('cli:file.edited', { file });
      return part === 'stored'
        ? { ...read(found.content.data, found.content.docId), ...whole }
        : { ...read(found.data, found.content.docId), ...whole, dropped: found.dropped };
    case 'data-only':
      if (part !== 'edited') throw new Refusal('cli:file.dataOnly', { file });
      return { ...read(found.data, newId()), ...whole, dropped: found.dropped };
  }
}

function askedPart(take: string | undefined): FilePart | undefined {
  const part = PARTS.find((each) => each === take);
  if (take !== undefined && part === undefined)
    throw new Refusal('cli:wrong.part', { part: take, parts: PARTS.join(', ') });
  return part;
}

const read = (data: WorkbookData, docId: string): Pick<OpenFile, 'snapshot' | 'hasPrivate'> => ({
  snapshot: snapshotOf(data, docId),
  hasPrivate: hasPrivate(data),
});

/** Plain data as the whole workbook. */
export const snapshotOf = (data: WorkbookData, docId: string): Snapshot =>
  readSnapshot(docsFromData(data, docId));

/** The text of a new file. Nobody else has this workbook yet, so what is private goes along. */
export const fileText = (data: WorkbookData): Promise<string> =>
  writeWorkbookFile(docsFromData(data, newId()), {
    versionId: newId(),
    lineage: [],
    includePrivate: hasPrivate(data),
    now: Date.now(),
  });

const hasPrivate = (data: WorkbookData): boolean =>
  COLLECTION_NAMES.some((name) =>
    (data[name] ?? []).some((item) =>
      Object.keys(item).some((field) => fieldsOf(name)[field]?.scope === 'private'),
    ),
  ) ||
  Object.entries(data.answers ?? {}).some(([name, values]) =>
    Object.keys(values).some(
      (field) => fieldsOf(name as keyof Snapshot['answers'])[field]?.scope === 'private',
    ),
  );
