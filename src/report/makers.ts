// Who makes which file: one entry for each format of each document. Makers are loaded when somebody asks for them.
// Knows nothing of workers, of the app or of where fonts are kept.
import type { ExportDocument, ExportJob, FormatOf, PictureId } from '#domain/exports.ts';
import type { StepId, TrackId } from '#domain/vocabularies/method.ts';
import { STEPS } from '#guide/steps.ts';
import { isInTrack } from '#guide/tracks.ts';
import type { Fonts } from '#report/font-files.ts';
import type { ExportFile, ExportSource, OnProgress } from '#report/export-source.ts';
import { flowText, type FlowTextFormat } from '#report/flow/flow-text.ts';
import { type Paper, PAPERS } from '#report/paper.ts';
import { loadHyphenators } from '#text/hyphenation.ts';

/** What a maker may use besides. */
export interface Tools {
  /** The house's fonts; loaded at the first call. */
  readonly fonts: () => Promise<Fonts>;
  readonly onProgress: OnProgress;
}

type Maker = (source: ExportSource, job: ExportJob, tools: Tools) => Promise<ExportFile>;

const flowAs =
  (format: FlowTextFormat): Maker =>
  async (source) => ({ bytes: new TextEncoder().encode(flowText(format, source)) });

const drawnAs =
  (format: 'svg' | 'png', which?: PictureId | 'canvas'): Maker =>
  async (source, { picture = 'pathway' }, { fonts }) => {
    const { picturePng, pictureSvg } = await import('#report/drawn/drawn-files.ts');
    const make = format === 'svg' ? pictureSvg : picturePng;
    return make(source, { picture: which ?? picture }, await fonts());
  };

const MAKERS: { readonly [D in ExportDocument]: { readonly [F in FormatOf<D>]?: Maker } } = {
  canvas: {
    async pdf(source, { paper }, { fonts, onProgress }) {
      const { canvasPdf } = await import('#report/canvas-pdf.ts');
      const findings = source.findings.open.filter(({ severity }) => severity !== 'info').length;
      return canvasPdf(
        { ...source, findings, paper: paperOf(paper, 'A3') },
        await fonts(),
        onProgress,
      );
    },
    svg: drawnAs('svg', 'canvas'),
    png: drawnAs('png', 'canvas'),
  },
  report: {
    async pdf(source, { chapters }, { fonts, onProgress }) {
      const { reportPdf } = await import('#report/report-pdf.ts');
      return reportPdf({ ...source, chapters }, await fonts(), onProgress);
    },
    async docx(source, { chapters }) {
      const { reportDocx } = await import('#report/word/report-docx.ts');
      return reportDocx({ ...source, ...(chapters && { chapters }) });
    },
    async md(source, { chapters }) {
      const { reportMarkdown } = await import('#report/markdown/report-markdown.ts');
      return reportMarkdown({ ...source, ...(chapters && { chapters }) });
    },
  },
  slides: {
    async pptx(source, _, { fonts, onProgress }) {
      const { slidesPptx } = await import('#report/slides/slides-pptx.ts');
      return slidesPptx(source, await fonts(), onProgress);
    },
  },
  flow: {
    async pdf(source, { paper }, { fonts, onProgress }) {
      const { FLOW_PAPERS, flowPdf } = await import('#report/flow-pdf.ts');
      const wanted = FLOW_PAPERS.find((name) => name === paper) ?? 'page';
      return flowPdf(source, { paper: wanted }, await fonts(), onProgress);
    },
    svg: drawnAs('svg', 'flow'),
    png: drawnAs('png', 'flow'),
    csv: flowAs('csv'),
    md: flowAs('md'),
    graphml: flowAs('graphml'),
    gexf: flowAs('gexf'),
    gv: flowAs('gv'),
    mmd: flowAs('mmd'),
  },
  lists: {
    async xlsx(source) {
      const { workbookXlsx } = await import('#report/sheets/workbook-xlsx.ts');
      return workbookXlsx(source);
    },
    async csv(source, { list }) {
      const { listsCsv } = await import('#report/lists/lists-csv.ts');
      return listsCsv(source, { list });
    },
    async md(source) {
      const { listsMarkdown } = await import('#report/lists/lists-markdown.ts');
      return listsMarkdown(source);
    },
  },
  pictures: { svg: drawnAs('svg'), png: drawnAs('png') },
  handbook: {
    async pdf(source, { track }, { fonts, onProgress }) {
      const { handbookPdf } = await import('#report/handbook/handbook-pdf.ts');
      return handbookPdf(source, track ? { track } : {}, await fonts(), onProgress);
    },
  },
  sheets: {
    async pdf(source, { paper, steps, isFilled = false }, { fonts, onProgress }) {
      const { paperSheetsPdf } = await import('#report/paper-sheets/paper-sheets-pdf.ts');
      return paperSheetsPdf(
        source,
        {
          paper: paper === 'A1' ? 'A1' : 'A3',
          steps: steps ?? stepsOf(source.snapshot.answers.setup.track),
          isFilled,
        },
        await fonts(),
        onProgress,
      );
    },
  },
};

/** Makes the file. Rejects when it fails; nothing half-made is handed out. */
export async function makeFile(
  job: ExportJob,
  source: ExportSource,
  tools: Tools,
): Promise<ExportFile> {
  const make = (MAKERS[job.document] as Readonly<Record<string, Maker | undefined>>)[job.format];
  if (!make) throw new Error(`No ${job.document} can be made as ${job.format}`);
  const { meta, untranslated } = source.snapshot;
  const languages = [source.text.language, meta.contentLanguage, untranslated?.language];
  await loadHyphenators(languages.filter((each) => each !== undefined));
  return make(source, job, tools);
}

/** In the order of the method. */
const stepsOf = (track: TrackId | null): StepId[] =>
  STEPS.filter(({ id }) => isInTrack(id, track)).map(({ id }) => id);

const paperOf = (name: string | undefined, usual: Paper): Paper =>
  name !== undefined && name in PAPERS ? (name as Paper) : usual;
