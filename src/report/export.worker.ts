// Makes files away from the page, so that typing and scrolling go on. One request, then it ends.
// Texts and font addresses come with the request. Knows nothing of the app or of where files are kept.
import { type Copy, type ExportJob, ExportRefusal } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import type { FontName } from '#report/drawing.ts';
import { type ExportFile, exportSource } from '#report/export-source.ts';
import { type Fonts, loadFonts } from '#report/font-files.ts';
import { makeFile } from '#report/makers.ts';
import type { Language } from '#text/language.ts';
import type { Namespace } from '#text/namespaces.ts';
import type { SentenceWords } from '#text/sentence.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

/** The texts of one language. */
export interface Texts {
  readonly language: Language;
  readonly bundles: Partial<Readonly<Record<Namespace, Bundle>>>;
}

export interface ExportRequest {
  readonly snapshot: Snapshot;
  readonly copy: Copy;
  readonly texts: Texts;
  /** Of what people typed; see `exportSource`. */
  readonly content: string;
  /** The mission sentence's words in the languages the workbook is told in. */
  readonly sentences: Readonly<Record<string, Texts>>;
  readonly today: string;
  /** The fingerprint that a signature made now would hold. */
  readonly contentHash: string;
  readonly job: ExportJob;
  /** Addresses of the font files and of the subsetter; further scripts are fetched only when they are needed. */
  readonly fonts: Readonly<Record<FontName | 'subsetter', string>>;
}

export type ExportReply =
  | { readonly reply: 'ready' }
  | { readonly reply: 'progress'; readonly share: number }
  | { readonly reply: 'done'; readonly file: ExportFile }
  /** A refusal says why in a sentence for people. */
  | { readonly reply: 'failed'; readonly message: string; readonly isRefusal: boolean };

const answer = (reply: ExportReply): void => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  make(data).then(
    (file) => answer({ reply: 'done', file }),
    (error: unknown) =>
      answer({
        reply: 'failed',
        message: error instanceof Error ? error.message : String(error),
        isRefusal: error instanceof ExportRefusal,
      }),
  );
});

// HarfBuzz loads before this line is reached; what was sent earlier would have found no listener.
answer({ reply: 'ready' });

async function make(request: ExportRequest): Promise<ExportFile> {
  const { snapshot, copy, content, today, contentHash, job } = request;
  const text = await translatorOf(request.texts);
  const sentences = new Map<string, SentenceWords>();
  for (const [language, texts] of Object.entries(request.sentences))
    sentences.set(language, await translatorOf(texts));
  return makeFile(
    job,
    exportSource(snapshot, {
      copy,
      text,
      content,
      sentenceIn: (language) => sentences.get(language) ?? text,
      today,
      contentHash: () => contentHash,
    }),
    {
      fonts: () => fontsOf(request),
      onProgress: (share) => answer({ reply: 'progress', share: 0.2 + share * 0.8 }),
    },
  );
}

async function fontsOf({ snapshot, fonts: addresses }: ExportRequest): Promise<Fonts> {
  const fonts = await loadFonts(snapshot, (name) => fetchFile(addresses[name]));
  answer({ reply: 'progress', share: 0.2 });
  return fonts;
}

const translatorOf = ({ language, bundles }: Texts): Promise<Translator> =>
  createTranslator(
    language,
    Object.keys(bundles) as Namespace[],
    async (_, name) => bundles[name] ?? {},
  );

async function fetchFile(address: string): Promise<ArrayBuffer> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.arrayBuffer();
}
