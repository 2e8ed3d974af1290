// What was said with a command, made sure of. Knows nothing of what is done with it.
import type { Options, Valued } from '#cli/options.ts';
import { Refusal } from '#cli/refusal.ts';
import type { Copy } from '#domain/exports.ts';

/** An option the command cannot do without. */
export function needed(options: Options, name: Valued): string {
  const value = options[name];
  if (value === undefined) throw new Refusal('cli:wrong.needed', { option: `--${name}` });
  return value;
}

/** A file whose name has one of these endings. */
export function ending(file: string, endings: readonly string[]): string {
  if (endings.some((each) => file.toLowerCase().endsWith(each))) return file;
  throw new Refusal('cli:wrong.ending', { file, endings: endings.join(', ') });
}

/** Public unless internal was asked for. */
export function copyOf(options: Options): Copy {
  if (options.public && options.internal) throw new Refusal('cli:wrong.bothCopies');
  return options.internal ? 'internal' : 'public';
}
