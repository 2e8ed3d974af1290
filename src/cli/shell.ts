// What a command has around it: words, and a place to say them. Results go out, everything else beside them, so
// that results can be piped. Knows nothing of commands.
import type { Translator } from '#text/translator.ts';

export interface Shell {
  /** Of the surroundings; needs only the namespace `cli`. */
  readonly text: Translator;
  /** A line of the result. */
  readonly out: (line: string) => void;
  /** A line beside the result: notes, progress. */
  readonly note: (line: string) => void;
  /** A line that the next one replaces; nothing where nobody watches. */
  readonly share: (line: string) => void;
}

/** The shell of this process. */
export function shellOf(text: Translator): Shell {
  const { stdout, stderr } = process;
  let isOpen = false;
  const clear = (): void => {
    if (isOpen) stderr.write('\r\u001B[K');
    isOpen = false;
  };
  return {
    text,
    out(line) {
      clear();
      stdout.write(`${shown(line)}\n`);
    },
    note(line) {
      clear();
      stderr.write(`${shown(line)}\n`);
    },
    share(line) {
      if (!stderr.isTTY) return;
      clear();
      stderr.write(shown(line));
      isOpen = true;
    },
  };
}

/** Words from files must not steer the terminal. */
const shown = (line: string): string => line.replaceAll(/[^\P{Cc}\n\t]/gu, '');
