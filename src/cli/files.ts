// Files in and out: a target is checked before any work, and written beside and then put in its place, so that
// nothing half-made is ever left there. Knows nothing of what is in the files.
import { constants, rmSync } from 'node:fs';
import { access, mkdir, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from '#cli/refusal.ts';

/** Bytes: above it, no file is read. */
const MOST = 100_000_000;

/** The bytes of a file that people named. */
export async function readInput(file: string): Promise<Uint8Array> {
  const found = await stat(file).catch((error: unknown) => {
    throw refused(error, 'cli:wrong.notFound', 'cli:wrong.unreadable', file);
  });
  if (found.isDirectory()) throw new Refusal('cli:wrong.isFolder', { file });
  if (found.size > MOST) throw new Refusal('cli:file.too-large', { file });
  return readFile(file).catch((error: unknown) => {
    throw refused(error, 'cli:wrong.notFound', 'cli:wrong.unreadable', file);
  });
}

export const isFolder = async (path: string): Promise<boolean> =>
  (await stat(path).catch(() => null))?.isDirectory() ?? false;

export interface TargetOptions {
  /** May take the place of a file that is there. */
  readonly force: boolean;
  /** What is read: never written over. */
  readonly input?: string;
  /** Makes the folder with the first file that is written into it. */
  readonly makesFolder?: boolean;
}

/** Refuses a target that is there already, that is the input, or whose folder is not there or locked. */
export async function checkTarget(
  file: string,
  { force, input, makesFolder = false }: TargetOptions,
): Promise<void> {
  if (input !== undefined && resolve(input) === resolve(file))
    throw new Refusal('cli:wrong.sameFile', { file });
  const found = await stat(file).catch(() => null);
  if (found?.isDirectory()) throw new Refusal('cli:wrong.isFolder', { file });
  if (found && !force) throw new Refusal('cli:wrong.exists', { file });
  const folder = dirname(file);
  if (!(await isFolder(folder))) {
    if (makesFolder) return;
    throw new Refusal('cli:wrong.noFolder', { folder });
  }
  await access(folder, constants.W_OK).catch(() => {
    throw new Refusal('cli:wrong.notWritable', { folder });
  });
}

/** Writes a finished file. */
export async function writeOutput(
  file: string,
  content: Uint8Array | string,
  { makesFolder = false }: Pick<TargetOptions, 'makesFolder'> = {},
): Promise<void> {
  const draft = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  drafts.add(draft);
  try {
    if (makesFolder) await mkdir(dirname(file), { recursive: true });
    const handle = await open(draft, 'wx');
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    throw isSystemError(error)
      ? new Refusal('cli:wrong.notWritable', { folder: dirname(file) })
      : error;
  } finally {
    drafts.delete(draft);
  }
}

/** What is being written; gone with the process when it is stopped. */
const drafts = new Set<string>();
process.once('exit', () => {
  for (const draft of drafts) rmSync(draft, { force: true });
});

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;

function refused(error: unknown, missing: string, otherwise: string, file: string): unknown {
  if (!isSystemError(error)) return error;
  const isMissing = error.code === 'ENOENT' || error.code === 'ENOTDIR';
  return new Refusal(isMissing ? missing : otherwise, { file });
}
