// Draws canvas or report away from the page, so that typing and scrolling go on. One request, then it ends.
// Texts and font addresses come with the request. Knows nothing of the app or of where files are kept.
import type { Snapshot } from '#domain/snapshot.ts';
import type { ReportInput } from '#pictures/report.ts';
import { type CanvasPdf, canvasPdf } from '#report/canvas-pdf.ts';
import type { FontName } from '#report/drawing.ts';
import { loadFonts } from '#report/font-files.ts';
import type { Paper } from '#report/paper.ts';
import { reportPdf } from '#report/report-pdf.ts';
import type { Language } from '#text/language.ts';
import type { Namespace } from '#text/namespaces.ts';
import { type Bundle, createTranslator, type Translator } from '#text/translator.ts';

/** The texts of one language. */
export interface Texts {
  readonly language: Language;
  readonly bundles: Partial<Readonly<Record<Namespace, Bundle>>>;
}

/** What to draw. `findings` of the canvas: how many are open. */
export type ExportJob =
  | { readonly draw: 'canvas'; readonly paper: Paper; readonly findings: number }
  | ({ readonly draw: 'report' } & Pick<ReportInput, 'findings' | 'chapters'>);

export interface ExportRequest {
  readonly snapshot: Snapshot;
  readonly texts: Texts;
  /** Of the language the workbook is written in; needs only `sentence`. */
  readonly sentence: Texts;
  readonly today: string;
  readonly job: ExportJob;
  /** Addresses of the font files and of the subsetter; further scripts are fetched only when they are needed. */
  readonly fonts: Readonly<Record<FontName | 'subsetter', string>>;
}

export type ExportReply =
  | { readonly reply: 'ready' }
  | { readonly reply: 'progress'; readonly share: number }
  | { readonly reply: 'done'; readonly pdf: CanvasPdf }
  | { readonly reply: 'failed'; readonly message: string };

const answer = (reply: ExportReply): void => postMessage(reply);

addEventListener('message', ({ data }: MessageEvent<ExportRequest>) => {
  draw(data).then(
    (pdf) => answer({ reply: 'done', pdf }),
    (error: unknown) =>
      answer({ reply: 'failed', message: error instanceof Error ? error.message : String(error) }),
  );
});

// HarfBuzz loads before this line is reached; what was sent earlier would have found no listener.
answer({ reply: 'ready' });

async function draw(request: ExportRequest): Promise<CanvasPdf> {
  const [text, sentence, fonts] = await Promise.all([
    translatorOf(request.texts),
    translatorOf(request.sentence),
    loadFonts(request.snapshot, (name) => fetchFile(request.fonts[name])),
  ]);
  answer({ reply: 'progress', share: 0.2 });
  const { snapshot, today, job } = request;
  const onProgress = (share: number): void =>
    answer({ reply: 'progress', share: 0.2 + share * 0.8 });
  const source = { snapshot, today, text, sentence };
  return job.draw === 'canvas'
    ? canvasPdf({ ...source, ...job }, fonts, onProgress)
    : reportPdf({ ...source, ...job }, fonts, onProgress);
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
