// Runs the built command as people do: as a process of its own, in a folder of its own.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Builds it when it is missing or older than its sources. */
export const prepare = (): void => {
  execFileSync(process.execPath, [join(root, 'scripts/prepare-cli.mjs')], { stdio: 'ignore' });
};

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own, and the command run in it. */
export function shell() {
  const folder = mkdtempSync(join(tmpdir(), 'kurs-cli-'));
  const at = (...path: string[]): string => join(folder, ...path);
  return {
    at,
    /** Names of the files there. */
    files: (...path: string[]): string[] => readdirSync(at(...path)).toSorted(),
    read: (name: string): string => readFileSync(at(name), 'utf8'),
    write: (name: string, content: string): void => writeFileSync(at(name), content),
    run(args: readonly string[], env: Readonly<Record<string, string>> = {}): Ended {
      const { status, stdout, stderr } = spawnSync(
        process.execPath,
        [join(root, 'dist-cli/main.js'), ...args],
        { cwd: folder, encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_GB.UTF-8', ...env } },
      );
      return { code: status, out: stdout, err: stderr };
    },
  };
}
