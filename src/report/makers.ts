// Who makes which file: one entry for each format of each document. Makers are loaded when somebody asks for them.
// Knows nothing of workers, of the app or of where fonts are kept.
import type { ExportDocument, ExportJob, FormatOf } from '#domain/exports.ts';
import type { Fonts } from '#report/canvas-pdf.ts';
import type { ExportFile, ExportSource, OnProgress } from '#report/export-source.ts';
import { flowText, type FlowTextFormat } from '#report/flow/flow-text.ts';
import { type Paper, PAPERS } from '#report/paper.ts';

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
  },
  report: {
    async pdf(source, { chapters }, { fonts, onProgress }) {
      const { reportPdf } = await import('#report/report-pdf.ts');
      return reportPdf({ ...source, chapters }, await fonts(), onProgress);
    },
  },
  slides: {},
  flow: {
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
  },
  pictures: {},
  handbook: {
    async pdf(source, { track }, { fonts, onProgress }) {
      const { handbookPdf } = await import('#report/handbook/handbook-pdf.ts');
      return handbookPdf(source, track ? { track } : {}, await fonts(), onProgress);
    },
  },
  sheets: {},
};

/** Makes the file. Rejects when it fails; nothing half-made is handed out. */
export async function makeFile(
  job: ExportJob,
  source: ExportSource,
  tools: Tools,
): Promise<ExportFile> {
  const make = (MAKERS[job.document] as Readonly<Record<string, Maker | undefined>>)[job.format];
  if (!make) throw new Error(`No ${job.document} can be made as ${job.format}`);
  return make(source, job, tools);
}

const paperOf = (name: string | undefined, usual: Paper): Paper =>
  name !== undefined && name in PAPERS ? (name as Paper) : usual;
