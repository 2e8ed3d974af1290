// `kurs convert`: a workbook, plain data or a map as one of the others. Knows nothing of formats beyond their endings.
import { checkTarget, readInput, writeOutput } from '#cli/files.ts';
import { makeFile } from '#cli/make.ts';
import { mapData } from '#cli/map-data.ts';
import type { Options } from '#cli/options.ts';
import { dataFor, jsonOf, makeSure, plainData } from '#cli/plain-data.ts';
import { Refusal } from '#cli/refusal.ts';
import { copyOf, ending, needed } from '#cli/said.ts';
import type { Shell } from '#cli/shell.ts';
import { ENDING, fileText, openText, snapshotOf } from '#cli/workbook-file.ts';
import { askedLanguage, textsIn, writtenIn } from '#cli/words.ts';
import { newId } from '#document/index.ts';
import { readEnvelope } from '#domain/envelope.ts';
import type { Copy } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { decode } from '#flow/import/read-files.ts';
import type { Language } from '#text/language.ts';

/** What the flow can be written as: text formats only. */
const MAPS = ['graphml', 'gexf', 'gv', 'mmd', 'csv'] as const;
const ENDINGS = [ENDING, '.json', ...MAPS.map((each) => `.${each}`)];

interface Given {
  readonly snapshot: Snapshot;
  readonly notes: readonly string[];
}

/** Reads whatever it is and writes what the target's ending says. */
export async function convertCommand(
  file: string,
  options: Options,
  { text, out, note }: Shell,
): Promise<number> {
  const target = ending(needed(options, 'to'), ENDINGS);
  const wanted = options.public || options.internal ? copyOf(options) : undefined;
  const asked = askedLanguage(options.lang);
  await checkTarget(target, { force: options.force === true, input: file });
  const bytes = await readInput(file);
  const { snapshot, notes } = await read(file, bytes, options, asked ?? text.language);
  const copy = wanted ?? copyFor(snapshot, file, target);
  const content = await write(snapshot, target, { copy, asked });
  await writeOutput(target, content);
  for (const line of notes) note(line);
  out(text.t('cli:written', { file: target }));
  return 0;
}

async function read(
  file: string,
  bytes: Uint8Array,
  options: Options,
  language: Language,
): Promise<Given> {
  const content = decode(bytes, language);
  const json = /^\s*\{/u.test(content) ? jsonOf(file, content) : undefined;
  if (json !== undefined && readEnvelope(json)) {
    const { snapshot, dropped } = await openText(file, content, { take: options.take });
    return { snapshot, notes: makeSure(file, dropped, options.partly === true) };
  }
  if (json !== undefined && isData(json)) {
    const { data, dropped } = plainData(file, json, { language, now: Date.now() });
    const notes = makeSure(file, dropped, options.partly === true);
    return { snapshot: snapshotOf(data, newId()), notes };
  }
  const words = await textsIn(language, ['vocabularies', 'flow', 'flow-import']);
  const { data, notes } = mapData(file, content, words);
  return { snapshot: snapshotOf(data, newId()), notes };
}

/** Maps of other programs say neither of these. */
const isData = (json: unknown): boolean =>
  typeof json === 'object' && json !== null && ('answers' in json || 'meta' in json);

async function write(
  snapshot: Snapshot,
  target: string,
  { copy, asked }: { readonly copy: Copy; readonly asked: Language | undefined },
): Promise<Uint8Array | string> {
  const name = target.toLowerCase();
  if (name.endsWith(ENDING)) return fileText(dataFor(snapshot, copy));
  if (name.endsWith('.json')) return `${JSON.stringify(dataFor(snapshot, copy), null, 2)}\n`;
  const format = MAPS.find((each) => name.endsWith(`.${each}`));
  if (!format) throw new Refusal('cli:wrong.ending', { file: target, endings: ENDINGS.join(', ') });
  if (snapshot.nodes.length === 0) throw new Refusal('cli:wrong.noFlow');
  const language = asked ?? writtenIn(snapshot.meta.contentLanguage) ?? 'en';
  return (await makeFile(snapshot, { document: 'flow', format, copy, language })).bytes;
}

/** A map is public unless told otherwise. Of whole data nothing is left out, and nothing given away, unasked. */
function copyFor(snapshot: Snapshot, file: string, target: string): Copy {
  if (!target.toLowerCase().endsWith('.json')) return 'public';
  const said = (copy: Copy): string => JSON.stringify(dataFor(snapshot, copy));
  if (said('public') === said('internal')) return 'public';
  throw new Refusal('cli:wrong.whichCopy', { file });
}
