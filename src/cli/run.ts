// The command from its words to its exit code: 0 done, 1 done but something is open, 2 refused and nothing written,
// 3 a mistake of ours. Knows nothing of the single commands.
import { helpLines } from '#cli/help.ts';
import { readArguments, type Said } from '#cli/options.ts';
import { Refusal } from '#cli/refusal.ts';
import { type Shell, shellOf } from '#cli/shell.ts';
import { sentenceOf } from '#cli/trouble.ts';
import { askedLanguage, languageHere, textsIn } from '#cli/words.ts';

/** Runs what was said. Never rejects. */
export async function run(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<number> {
  const shell = shellOf(await textsIn(languageHere(env), ['cli']));
  try {
    return await perform(readArguments(args), shell);
  } catch (error) {
    shell.note(`kurs: ${sentenceOf(error, shell.text)}`);
    if (error instanceof Refusal) return 2;
    if (env['KURS_DEBUG'] && error instanceof Error) shell.note(error.stack ?? '');
    return 3;
  }
}

/** Each command is loaded when it is asked for: most need little of what there is. */
async function perform({ command, options, file }: Said, shell: Shell): Promise<number> {
  if (options.version) {
    shell.out(import.meta.env['VITE_VERSION']);
    return 0;
  }
  if (command === null || options.help) {
    const language = askedLanguage(options.lang);
    const text = language ? await textsIn(language, ['cli']) : shell.text;
    for (const line of helpLines(command, text)) shell.out(line);
    return 0;
  }
  switch (command) {
    case 'new':
      return (await import('#cli/commands/new.ts')).newCommand(options, shell);
    case 'info':
      return (await import('#cli/commands/info.ts')).infoCommand(file, options, shell);
    case 'check':
      return (await import('#cli/commands/check.ts')).checkCommand(file, options, shell);
    case 'export':
      return (await import('#cli/commands/export.ts')).exportCommand(file, options, shell);
    case 'import':
      return (await import('#cli/commands/import.ts')).importCommand(file, options, shell);
    case 'convert':
      return (await import('#cli/commands/convert.ts')).convertCommand(file, options, shell);
  }
}
