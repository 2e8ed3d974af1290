// Asks the export worker for a file. The one place that constructs it and knows where its files are.
// Knows nothing of what is in it.
import emoji from '@expo-google-fonts/noto-emoji/400Regular/NotoEmoji_400Regular.ttf?url';
import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import hebrew from '@expo-google-fonts/noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular.ttf?url';
import sans400 from '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf?url';
import sans600 from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import sans700 from '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf?url';
import serifItalic from '@expo-google-fonts/source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic.ttf?url';
import serif600 from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import subsetter from 'harfbuzzjs/dist/harfbuzz-subset.wasm?url';
import { languagesOf } from '#domain/bilingual.ts';
import { type Copy, type ExportJob, ExportRefusal } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { dayHere } from '#report/day-here.ts';
import type { ExportReply, ExportRequest, Texts } from '#report/export.worker.ts';
import type { ExportFile } from '#report/export-source.ts';
import { neededTexts } from '#report/needed-texts.ts';
import { isLanguage, type Language } from '#text/language.ts';
import type { Namespace } from '#text/namespaces.ts';
import type { BundleLoader } from '#text/translator.ts';

export interface FileRequest {
  /** The whole workbook. */
  readonly snapshot: Snapshot;
  readonly copy: Copy;
  /** Of the words around what was typed. */
  readonly language: Language;
  /** Of what people typed: one of the workbook's two. */
  readonly content: string;
  readonly loadBundle: BundleLoader;
  readonly job: ExportJob;
  /** The fingerprint that a signature made now would hold. */
  readonly contentHash: string;
  readonly signal: AbortSignal;
  /** Hears a share from 0 to 1. */
  readonly onProgress?: (share: number) => void;
  /** ISO date; the day here unless said otherwise. */
  readonly today?: string;
}

/** The file. Rejects when it cannot be made, and with the signal's reason when it is aborted. */
export async function exportFile(request: FileRequest): Promise<ExportFile> {
  const { snapshot, copy, language, content, loadBundle, job, contentHash } = request;
  const { signal, onProgress, today = dayHere() } = request;
  const message: ExportRequest = {
    snapshot,
    copy,
    texts: await textsOf(language, neededTexts(job.document), loadBundle),
    content,
    sentences: Object.fromEntries(
      await Promise.all(
        languagesOf(snapshot).map(async (each) => [
          each,
          await textsOf(isLanguage(each) ? each : 'en', ['sentence'], loadBundle),
        ]),
      ),
    ),
    job,
    contentHash,
    today,
    fonts: absolute({
      sans400,
      sans600,
      sans700,
      serif600,
      serifItalic,
      hebrew,
      arabic,
      emoji,
      subsetter,
    }),
  };
  signal.throwIfAborted();
  return askWorker(message, signal, onProgress);
}

function askWorker(
  message: ExportRequest,
  signal: AbortSignal,
  onProgress?: (share: number) => void,
): Promise<ExportFile> {
  const worker = new Worker(new URL('./export.worker.ts', import.meta.url), { type: 'module' });
  const { promise, resolve, reject } = Promise.withResolvers<ExportFile>();
  const abort = (): void => reject(signal.reason as Error);
  signal.addEventListener('abort', abort);
  worker.addEventListener('message', ({ data }: MessageEvent<ExportReply>) => {
    if (data.reply === 'ready') worker.postMessage(message);
    else if (data.reply === 'progress') onProgress?.(data.share);
    else if (data.reply === 'done') resolve(data.file);
    else reject(data.isRefusal ? new ExportRefusal(data.message) : new Error(data.message));
  });
  worker.addEventListener('error', (event) =>
    reject(new Error(event.message || 'The export worker could not start')),
  );
  return promise.finally(() => {
    signal.removeEventListener('abort', abort);
    worker.terminate();
  });
}

async function textsOf(
  language: Language,
  names: readonly Namespace[],
  load: BundleLoader,
): Promise<Texts> {
  const bundles = await Promise.all(
    names.map(async (name) => [name, await load(language, name)] as const),
  );
  return { language, bundles: Object.fromEntries(bundles) };
}

/** The worker stands elsewhere than the page: addresses must not depend on where they are read. */
const absolute = <Key extends string>(
  addresses: Readonly<Record<Key, string>>,
): Record<Key, string> =>
  Object.fromEntries(
    Object.entries<string>(addresses).map(([key, address]) => [
      key,
      new URL(address, document.baseURI).href,
    ]),
  ) as Record<Key, string>;
