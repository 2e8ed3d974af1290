// `kurs export`: one workbook as a file, or a folder of workbooks as a file each. Knows nothing of how files are made.
import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { choicesOf, one } from '#cli/choices.ts';
import { checkTarget, isFolder, writeOutput } from '#cli/files.ts';
import { makeFile, type Wish } from '#cli/make.ts';
import type { Options } from '#cli/options.ts';
import { Refusal } from '#cli/refusal.ts';
import { copyOf, needed } from '#cli/said.ts';
import type { Shell } from '#cli/shell.ts';
import { sentenceOf } from '#cli/trouble.ts';
import { wishForFile, wishForFolder } from '#cli/wish.ts';
import { ENDING, openFile } from '#cli/workbook-file.ts';
import { askedLanguage, textsIn, writtenIn } from '#cli/words.ts';
import { languagesOf } from '#domain/bilingual.ts';
import type { ExportFile } from '#domain/exports.ts';

/** Writes one file, or one for each workbook of a folder; 1 when some of these could not be made. */
export async function exportCommand(file: string, options: Options, shell: Shell): Promise<number> {
  const isBatch = await isFolder(file);
  const target = needed(options, 'to');
  const wished = isBatch ? wishForFolder(options) : wishForFile(options, target);
  const wish: Omit<Wish, 'language'> = {
    ...wished,
    copy: copyOf(options),
    ...choicesOf(options, wished),
  };
  askedLanguage(options.lang);
  const job = { wish, options, shell, isBatch };
  if (isBatch) return exportFolder(file, target, job);
  const made = await exportOne(file, target, job);
  tell(shell, target, made);
  await tellCopy(shell, wish);
  return 0;
}

interface Job {
  readonly isBatch: boolean;
  readonly wish: Omit<Wish, 'language'>;
  readonly options: Options;
  readonly shell: Shell;
}

async function exportOne(
  file: string,
  target: string,
  { wish, options, shell, isBatch }: Job,
  before = '',
): Promise<ExportFile> {
  const makesFolder = isBatch;
  await checkTarget(target, { force: options.force === true, input: file, makesFolder });
  const { snapshot, dropped } = await openFile(file, { take: options.take });
  for (const path of dropped) shell.note(shell.text.t('cli:leftOut', { path }));
  const language =
    askedLanguage(options.lang) ?? writtenIn(snapshot.meta.contentLanguage) ?? shell.text.language;
  const content = options.content && one('--content', options.content, languagesOf(snapshot));
  const made = await makeFile(snapshot, { ...wish, language, content }, (share) =>
    shell.share(`${before}${basename(file)} … ${shell.text.percent(share)}`),
  );
  await writeOutput(target, made.bytes, { makesFolder });
  return made;
}

async function exportFolder(folder: string, to: string, job: Job): Promise<number> {
  const { wish, options, shell } = job;
  const files = (await readdir(folder)).filter(
    (name) => name.toLowerCase().endsWith(ENDING) && !name.startsWith('.'),
  );
  if (files.length === 0) throw new Refusal('cli:wrong.emptyFolder', { folder, ending: ENDING });
  let failed = 0;
  for (const [at, name] of files.toSorted().entries()) {
    const target = join(to, targetName(name, wish, options));
    const count = shell.text.t('cli:batch.at', { at: at + 1, of: files.length });
    try {
      const made = await exportOne(join(folder, name), target, job, `${count}  `);
      tell(shell, target, made, `${count}  `);
    } catch (error) {
      failed += 1;
      shell.note(`${count}  ${name}: ${sentenceOf(error, shell.text)}`);
    }
  }
  if (failed < files.length) await tellCopy(shell, wish);
  if (failed > 0) shell.note(shell.text.t('cli:batch.failed', { count: failed, of: files.length }));
  return failed > 0 ? 1 : 0;
}

/** What it is, in which language if one was asked for, and whether it must stay in the house. */
const targetName = (name: string, { document, format, copy }: Job['wish'], { lang }: Options) =>
  `${[
    name.slice(0, -ENDING.length),
    document,
    ...(lang === undefined ? [] : [lang]),
    ...(copy === 'internal' ? [copy] : []),
  ].join('-')}.${format}`;

function tell({ text, out, note }: Shell, file: string, made: ExportFile, before = ''): void {
  const { missing = [] } = made;
  // Slides and sheets are no pages.
  const pages = file.toLowerCase().endsWith('.pdf') ? made.pages : undefined;
  out(
    before +
      (pages === undefined
        ? text.t('cli:written', { file })
        : text.t('cli:writtenPages', { file, count: pages })),
  );
  if (missing.length > 0) note(text.t('cli:missing', { letters: missing.join(' ') }));
}

/** Who passes a file on has to know which copy it is. */
async function tellCopy({ text, note }: Shell, { copy }: Job['wish']): Promise<void> {
  note((await textsIn(text.language, ['sheets'])).t(`sheets:info.${copy}`));
}
