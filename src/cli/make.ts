// Makes what is exported, with the same makers as the app. Knows nothing of files and commands.
import { loadFont } from '#cli/fonts.ts';
import { sentenceWords } from '#cli/notice.ts';
import { Refusal } from '#cli/refusal.ts';
import { textsIn } from '#cli/words.ts';
import { contentHash } from '#document/index.ts';
import { languagesOf } from '#domain/bilingual.ts';
import { type Copy, type ExportFile, type ExportJob, ExportRefusal } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { dayHere } from '#report/day-here.ts';
import { exportSource, type OnProgress } from '#report/export-source.ts';
import { loadFonts } from '#report/font-files.ts';
import { makeFile as make } from '#report/makers.ts';
import { neededTexts } from '#report/needed-texts.ts';
import type { Language } from '#text/language.ts';

/** A file, in which copy and language it is told. */
export interface Wish extends ExportJob {
  readonly copy: Copy;
  readonly language: Language;
  /** Of what people typed, where the workbook has two. */
  readonly content?: string | undefined;
}

/** The file that is wished for. */
export async function makeFile(
  snapshot: Snapshot,
  { copy, language, content, ...job }: Wish,
  onProgress: OnProgress = () => {},
): Promise<ExportFile> {
  const text = await textsIn(language, neededTexts(job.document));
  const sentences = new Map(
    await Promise.all(
      languagesOf(snapshot).map(async (each) => [each, await sentenceWords(each)] as const),
    ),
  );
  const source = exportSource(snapshot, {
    copy,
    text,
    content,
    sentenceIn: (each) => sentences.get(each) ?? text,
    today: dayHere(),
    contentHash: () => contentHash(snapshot),
  });
  try {
    const fonts = () => loadFonts(source.snapshot, loadFont);
    return await make(job, source, { fonts, onProgress });
  } catch (error) {
    // A picture of something that nobody has filled.
    if (error instanceof ExportRefusal) throw new Refusal('cli:wrong.nothing');
    throw error;
  }
}
