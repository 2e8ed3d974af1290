// Makes what is exported, with the same makers as the app. Knows nothing of files and commands.
import { fonts } from '#cli/fonts.ts';
import { sentenceWords, toldFindings } from '#cli/notice.ts';
import { loadBundle, textsIn } from '#cli/words.ts';
import type { Copy, ExportDocument, ExportFormat } from '#domain/exports.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { canvasPdf } from '#report/canvas-pdf.ts';
import { dayHere } from '#report/day-here.ts';
import type { ExportFile } from '#report/export-source.ts';
import type { Paper } from '#report/paper.ts';
import { reportPdf } from '#report/report-pdf.ts';
import { exportSheets } from '#report/sheets-client.ts';
import type { Language } from '#text/language.ts';
import { WORKBOOK } from '#text/namespaces.ts';

export interface Wish {
  readonly document: ExportDocument;
  readonly format: ExportFormat;
  readonly copy: Copy;
  readonly language: Language;
  readonly paper?: Paper;
}

/** The file that is wished for. */
export async function makeFile(
  snapshot: Snapshot,
  { document, language, copy, paper = 'A4' }: Wish,
  onProgress: (share: number) => void = () => {},
): Promise<ExportFile> {
  if (document === 'lists') return exportSheets({ snapshot, language, loadBundle, copy });
  const text = await textsIn(language, ['common', ...WORKBOOK, 'report', 'glossary']);
  const [sentence, findings] = await Promise.all([sentenceWords(snapshot), toldFindings(snapshot)]);
  const input = { snapshot, text, sentence, today: dayHere() };
  return document === 'canvas'
    ? canvasPdf({ ...input, paper, findings: findings.open.length }, await fonts(), onProgress)
    : reportPdf({ ...input, findings }, await fonts(), onProgress);
}
