// `kurs info`: what a file is and how far its workbook has come. Knows nothing of how it is read.
import type { Options } from '#cli/options.ts';
import type { Shell } from '#cli/shell.ts';
import { openFile, type OpenFile } from '#cli/workbook-file.ts';
import { askedLanguage, textsIn } from '#cli/words.ts';
import { COLLECTION_NAMES } from '#domain/schema.ts';
import { VOCABULARIES } from '#domain/vocabularies.ts';
import { progressOf } from '#guide/progress.ts';
import { WORKBOOK } from '#text/namespaces.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

/** Tells what is in a file. */
export async function infoCommand(
  file: string,
  options: Options,
  { text: here, out, note }: Shell,
): Promise<number> {
  const language = askedLanguage(options.lang) ?? here.language;
  const found = await openFile(file, { take: options.take, mayBeNewer: true });
  if (options.json) {
    out(JSON.stringify(factsOf(file, found), null, 2));
    return 0;
  }
  const text = await textsIn(language, ['common', ...WORKBOOK, 'cli']);
  for (const line of columns(linesOf(file, found, text))) out(line);
  if (found.isNewer) note(text.t('cli:info.isNewer'));
  return 0;
}

function factsOf(file: string, { snapshot, hasPrivate, isNewer }: OpenFile): unknown {
  const { meta, answers } = snapshot;
  const { title, territory } = answers.start;
  const { ready, total } = progressOf(snapshot);
  return {
    file,
    docId: meta.docId,
    title,
    territory,
    contentLanguage: meta.contentLanguage,
    createdAt: new Date(meta.createdAt).toISOString(),
    isNewer,
    hasPrivate,
    steps: { ready, total },
    lists: Object.fromEntries(
      COLLECTION_NAMES.map((name) => [name, snapshot[name].length] as const).filter(
        ([, count]) => count > 0,
      ),
    ),
  };
}

function linesOf(
  file: string,
  { snapshot, hasPrivate }: OpenFile,
  text: Translator,
): (readonly [string, string])[] {
  const { meta, answers } = snapshot;
  const { title, territory } = answers.start;
  const { ready, total } = progressOf(snapshot);
  const lists = COLLECTION_NAMES.filter((name) => snapshot[name].length > 0).map(
    (name) => [text.t(`fields:${name}.heading`), text.number(snapshot[name].length)] as const,
  );
  return [
    [text.t('cli:info.file'), file],
    [text.t('fields:start.title.label'), title],
    [text.t('fields:start.territory.label'), territory],
    [text.t('sheets:info.written'), languageName(meta.contentLanguage, text)],
    [text.t('cli:info.created'), text.moment(meta.createdAt)],
    [text.t('cli:info.ready'), text.t('cli:info.readyOf', { ready, total })],
    [text.t('cli:info.private'), text.t(hasPrivate ? 'common:yes' : 'common:no')],
    ...lists,
  ];
}

function languageName(code: string, text: Translator): string {
  const id = VOCABULARIES.language.find((each) => each === code);
  return id ? optionLabel(text, 'language', id) : code;
}

/** Labels to the left, what they name beside them. */
function columns(lines: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...lines.map(([label]) => label.length));
  return lines.map(([label, value]) =>
    `${label.padEnd(width)}  ${value.replaceAll(/\s+/gu, ' ')}`.trimEnd(),
  );
}
