// `kurs import`: plain data by the published schema becomes a workbook. Knows nothing of the schema.
import { checkTarget, readInput, writeOutput } from '#cli/files.ts';
import type { Options } from '#cli/options.ts';
import { jsonOf, makeSure, plainData } from '#cli/plain-data.ts';
import { Refusal } from '#cli/refusal.ts';
import { ending, needed } from '#cli/said.ts';
import type { Shell } from '#cli/shell.ts';
import { ENDING, fileText } from '#cli/workbook-file.ts';
import { askedLanguage } from '#cli/words.ts';
import { readEnvelope } from '#domain/envelope.ts';

/** Writes the workbook of a file of answers. */
export async function importCommand(
  file: string,
  options: Options,
  { text, out, note }: Shell,
): Promise<number> {
  const target = ending(needed(options, 'out'), [ENDING]);
  const language = askedLanguage(options.lang) ?? text.language;
  await checkTarget(target, { force: options.force === true, input: file });
  const json = jsonOf(file, new TextDecoder().decode(await readInput(file)));
  if (json === undefined) throw new Refusal('cli:wrong.noJson', { file });
  if (readEnvelope(json)) throw new Refusal('cli:wrong.isWorkbook', { file });
  const { data, dropped } = plainData(file, json, { language, now: Date.now() });
  const left = makeSure(file, dropped, options.partly === true);
  await writeOutput(target, await fileText(data));
  for (const path of left) note(text.t('cli:leftOut', { path }));
  out(text.t('cli:written', { file: target }));
  return 0;
}
