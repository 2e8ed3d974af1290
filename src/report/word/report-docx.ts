// The full report as a Word file, from the same model as the PDF. All it needs is an argument, so that Node and the
// worker share it. Heavy (docx): load it with the export. Knows nothing of files on disk.
import { Document, Packer } from 'docx';
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { languageOf } from '#domain/bilingual.ts';
import { flowPicture } from '#pictures/flow.ts';
import { type Report, reportOf } from '#pictures/report.ts';
import type { ExportFile, ExportSource } from '#report/export-source.ts';
import {
  type BodyJob,
  wordCanvas,
  wordChapters,
  wordCover,
  wordFlow,
} from '#report/word/word-body.ts';
import { Headings, wordContents } from '#report/word/word-contents.ts';
import { keepWhole } from '#report/word/word-hyphens.ts';
import { wordLanguage } from '#report/word/word-language.ts';
import { wordMeasure } from '#report/word/word-measure.ts';
import { wordPackage } from '#report/word/word-package.ts';
import { roomOf, type Margins, wordSection } from '#report/word/word-sections.ts';
import { WHOLE, wordNumbering, wordStyles } from '#report/word/word-styles.ts';
import { wordTable } from '#report/word/word-table.ts';

/** Makes the file; `text` has the namespaces `report`, `glossary` and `word`. */
export async function reportDocx(
  source: ExportSource & { readonly chapters?: readonly ChapterId[] },
): Promise<ExportFile> {
  const { text, copy, today } = source;
  const report = reportOf(source);
  const { title } = report.sheet;
  const tongue = { page: text.language };
  const headings = new Headings(tongue);
  let id = 0;
  const job: BodyJob = {
    text,
    tongue,
    headings,
    ...roomOf('upright'),
    nextId: () => (id += 1),
  };
  const margins: Margins = {
    text,
    tongue,
    copy,
    title,
    document: text.t('report:title'),
  };
  const body = bodySections(report, job, margins);
  const front = [
    ...wordCover(report.cover, copy, job),
    wordContents(text.t('report:contents'), headings.entries, tongue),
  ];
  const file = new Document({
    sections: [wordSection(front, 'upright', margins, { isFront: true }), ...body],
    styles: wordStyles(wordLanguage(text.language)),
    numbering: wordNumbering,
    hyphenation: { autoHyphenation: true, doNotHyphenateCaps: true, consecutiveHyphenLimit: 2 },
  });
  keepWhole(file, WHOLE);
  const about = {
    title: title.text,
    language: wordLanguage(text.language) ?? text.language,
    today,
  };
  const bytes = await Packer.toArrayBuffer(file, false, wordPackage(about));
  return { bytes: new Uint8Array(bytes) };
}

/** Canvas and chapters; the flow stands on paper of its own, its table after it. */
function bodySections(
  { sheet, chapters, hasFlow, ends, snapshot }: Report,
  job: BodyJob,
  margins: Margins,
) {
  const upTo = hasFlow ? chapters.findIndex(({ id }) => id === 'flow') + 1 : 0;
  const canvas = wordCanvas(sheet, job);
  if (!hasFlow)
    return [
      wordSection(canvas, 'upright', margins),
      wordSection(wordChapters([...chapters, ...ends], job), 'upright', margins),
    ];
  const { text, tongue, width } = job;
  const before = wordChapters(chapters.slice(0, upTo), job);
  const picture = flowPicture(snapshot, text, languageOf(snapshot), wordMeasure);
  const flow = wordFlow(picture, job);
  const after = wordChapters([...chapters.slice(upTo), ...ends], job, true);
  return [
    wordSection(canvas, 'upright', margins),
    wordSection(before, 'upright', margins),
    wordSection(flow.page, flow.sheet, margins),
    wordSection([wordTable(picture.table, width, tongue), ...after], 'upright', margins),
  ];
}
