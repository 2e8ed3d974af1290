// Every kind of PDF there is, by document, paper and choice: what its model says in its order, and what was typed that
// it is there to hold. Kinds follow from the closed list of exports, so that none can be forgotten.
import { type ExportDocument, type ExportJob, EXPORTS, PAPERS_OF } from '#domain/exports.ts';
import { STEP_IDS } from '#domain/vocabularies/method.ts';
import { handbookOf } from '#pictures/handbook.ts';
import { paperSheets } from '#pictures/paper-sheets.ts';
import { reportOf } from '#pictures/report.ts';
import type { ExportSource } from '#report/export-source.ts';
import { FLOW_PAPERS } from '#report/flow-pdf.ts';
import { flowSequence } from '../../support/flow-sequence.ts';
import { book } from '../../support/fonts.ts';
import { handbookSequence } from '../../support/handbook-sequence.ts';
import { modelSequence } from '../../support/model-sequence.ts';
import { paperSequence } from '../../support/paper-sequence.ts';
import { evenSpaces } from '../../support/pdf-structure.ts';
import { reportSequence } from '../../support/report-sequence.ts';
import { blankWorkbook } from '../../support/sample-workbook.ts';
import { typedTexts } from '../../support/typed-texts.ts';

export interface Kind {
  /** "flow A4", "sheets A3 filled". */
  readonly name: string;
  readonly job: ExportJob;
}

/** What is known of a finished file beside its model: how many pages, and what is heard of it. */
export interface Finished {
  readonly pages: number;
  readonly said: readonly string[];
}

const printed = (document: ExportDocument): Kind[] => {
  const papers = PAPERS_OF[document] ?? [undefined];
  return papers.flatMap((paper) => {
    const job: ExportJob = { document, format: 'pdf', paper };
    const name = [document, paper].filter(Boolean).join(' ');
    if (document !== 'sheets') return [{ name, job }];
    return [false, true].map((isFilled) => ({
      name: `${name} ${isFilled ? 'filled' : 'blank'}`,
      job: { ...job, isFilled, steps: STEP_IDS },
    }));
  });
};

export const KINDS: readonly Kind[] = Object.entries(EXPORTS).flatMap(([document, formats]) =>
  (formats as readonly string[]).includes('pdf') ? printed(document as ExportDocument) : [],
);

/** "H1 Title", "P …": what the model of a kind says, in the order of reading. */
export function sequenceFor(
  { job }: Kind,
  source: ExportSource,
  { pages, said }: Finished,
): string[] {
  const { text, snapshot, today, copy, sentence } = source;
  const last = text.t('canvas:page', { page: pages, pages });
  switch (job.document) {
    case 'canvas': {
      const findings = source.findings.open.filter(({ severity }) => severity !== 'info').length;
      return modelSequence({ snapshot, text, sentence, findings, today }, pages);
    }
    case 'report':
      return reportSequence(reportOf({ ...source, chapters: job.chapters }), text);
    case 'handbook':
      return handbookSequence(handbookOf(source, { track: job.track }), text);
    case 'flow': {
      const paper = FLOW_PAPERS.find((name) => name === job.paper) ?? 'page';
      const title = snapshot.answers.start.title.trim() || text.t('canvas:untitled');
      const day = text.t('canvas:printed', { date: text.date(today) });
      const isTiled = said.includes(evenSpaces(`P ${text.t('flow-paper:how')}`));
      const foot = [`${title} · ${text.t('canvas:flow.title')}`, `${day} · ${last}`];
      return flowSequence(snapshot, { paper, text, book, isTiled, foot });
    }
    case 'sheets': {
      const { isFilled = false, steps = STEP_IDS } = job;
      const foot = [shortTitle(source, said), evenSpaces(text.t('paper:hint')), last];
      const sheets = paperSheets(steps, { snapshot, copy, text, sentence, isFilled });
      const paper = job.paper === 'A1' ? 'A1' : 'A3';
      return paperSequence(sheets, { paper, text, foot });
    }
    default:
      throw new Error(`Nobody said what a ${job.document} says`);
  }
}

/** The name of the workbook may be cut off in the foot of a sheet; it is whole in the properties. */
function shortTitle({ snapshot, text }: ExportSource, said: readonly string[]): string {
  const title = evenSpaces(snapshot.answers.start.title) || text.t('frame:untitled');
  const shown = (said.at(-3) ?? '').slice(2);
  return evenSpaces(title).startsWith(shown.replace(/…$/u, '').trim()) ? shown : title;
}

/** What was typed and is to be found in the file. */
export function typedFor({ job }: Kind, { snapshot }: ExportSource): string[] {
  switch (job.document) {
    case 'canvas':
    case 'report':
      return typedTexts(snapshot);
    case 'flow':
      return snapshot.nodes.map(({ label }) => label.trim()).filter(Boolean);
    case 'handbook':
      return snapshot.sessions.map(({ title }) => title.trim()).filter(Boolean);
    case 'sheets': {
      if (job.isFilled !== true) return [];
      // What was seen through the social lens belongs to no step, and a fingerprint nobody types.
      const { lens } = blankWorkbook().answers;
      return typedTexts({
        ...snapshot,
        answers: { ...snapshot.answers, lens },
        signatures: snapshot.signatures.map((one) => ({ ...one, hash: '' })),
      });
    }
    default:
      return [];
  }
}
