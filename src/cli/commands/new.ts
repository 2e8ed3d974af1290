// `kurs new`: a blank workbook, or a copy of an example. Knows nothing of where examples are written.
import { checkTarget, writeOutput } from '#cli/files.ts';
import type { Options } from '#cli/options.ts';
import { Refusal } from '#cli/refusal.ts';
import { ending, needed } from '#cli/said.ts';
import type { Shell } from '#cli/shell.ts';
import { ENDING, fileText } from '#cli/workbook-file.ts';
import { askedLanguage, textsIn } from '#cli/words.ts';
import type { WorkbookData } from '#domain/data.ts';
import { exampleData, EXAMPLES } from '#guide/examples.ts';
import type { Language } from '#text/language.ts';
import { languageOf } from '#text/namespaces.ts';

/** Writes a new workbook. */
export async function newCommand(options: Options, { text, out, note }: Shell): Promise<number> {
  const file = ending(needed(options, 'out'), [ENDING]);
  const language = askedLanguage(options.lang) ?? text.language;
  await checkTarget(file, { force: options.force === true });
  const data = await dataFor(options, language);
  const title = options.title?.trim() ?? '';
  const named =
    title === ''
      ? data
      : { ...data, answers: { ...data.answers, start: { ...data.answers?.start, title } } };
  await writeOutput(file, await fileText(named));
  if (data.meta.contentLanguage !== language) note(text.t('cli:exampleInEnglish'));
  out(text.t('cli:written', { file }));
  return 0;
}

async function dataFor({ example: asked }: Options, language: Language): Promise<WorkbookData> {
  const createdAt = Date.now();
  if (asked === undefined) return { meta: { createdAt, contentLanguage: language } };
  const example = EXAMPLES.find(({ id }) => id === asked);
  if (!example) {
    const examples = EXAMPLES.map(({ id }) => id).join(', ');
    throw new Refusal('cli:wrong.example', { example: asked, examples });
  }
  const namespace = `example-${example.id}` as const;
  const words = await textsIn(language, [namespace]);
  const contentLanguage = languageOf(namespace, language);
  return exampleData(example, (key) => words.t(`${namespace}:${key}`), {
    createdAt,
    contentLanguage,
  });
}
