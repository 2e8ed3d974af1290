// The full report as Markdown, from the same model as the PDF: to read as it is, to put into a wiki or a repository.
// Knows nothing of files on disk.
import type { ChapterId } from '#domain/vocabularies/method.ts';
import { languageOf } from '#domain/bilingual.ts';
import { flowPicture } from '#pictures/flow.ts';
import { type Report, reportOf } from '#pictures/report.ts';
import type { ReportChapter } from '#pictures/report-part.ts';
import type { ExportFile, ExportSource } from '#report/export-source.ts';
import { heading, markdownPart, markdownTable } from '#report/markdown/markdown-parts.ts';
import { inline, lines, slugs } from '#report/markdown/markdown-text.ts';
import type { Translator } from '#text/translator.ts';

/** Makes the file; `text` has the namespaces `report` and `glossary`. */
export function reportMarkdown(
  source: ExportSource & { readonly chapters?: readonly ChapterId[] },
): ExportFile {
  const { text } = source;
  const report = reportOf(source);
  const body = bodyBlocks(report, text);
  const slug = slugs();
  const title = report.cover.title.text;
  const contents = text.t('report:contents');
  [title, contents].forEach(slug);
  const entries = body
    .flatMap((block) => (typeof block === 'string' ? [] : [{ ...block, slug: slug(block.words) }]))
    .filter(({ level }) => level <= 3)
    .map(
      (entry) =>
        `${'  '.repeat(entry.level - 2)}- [${inline(entry.words)}](#${encodeURIComponent(entry.slug)})`,
    );
  const blocks = [
    ...coverBlocks(report, source),
    heading(2, contents),
    entries.join('\n'),
    ...body.map((block) => (typeof block === 'string' ? block : heading(block.level, block.words))),
  ];
  const file = `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
  return { bytes: new TextEncoder().encode(file) };
}

/** A heading; the contents name those of the two highest levels under the title. */
interface Heading {
  readonly level: number;
  readonly words: string;
}
type BodyBlock = string | Heading;

function coverBlocks({ cover }: Report, { text, copy }: ExportSource): string[] {
  const { eyebrow, title, place, mission, facts, small } = cover;
  return [
    heading(1, title.text),
    inline(eyebrow.text),
    inline(place.text),
    ...(copy === 'internal' ? [`**${inline(text.t('sheets:info.internal'))}**`] : []),
    mission.map((line) => `> ${lines(line.text, '> ')}`).join('\n>\n'),
    facts.map((fact) => `- ${inline(fact)}`).join('\n'),
    ...small.map(inline),
  ];
}

function bodyBlocks(report: Report, text: Translator): BodyBlock[] {
  const { sheet, chapters, hasFlow, ends, snapshot } = report;
  const upTo = hasFlow ? chapters.findIndex(({ id }) => id === 'flow') + 1 : 0;
  const flow = hasFlow
    ? flowPicture(snapshot, text, languageOf(snapshot), (words) => words.length * 5)
    : null;
  return [
    { level: 2, words: sheet.eyebrow },
    { level: 3, words: sheet.title.text },
    inline(sheet.place.text),
    sheet.facts.map((fact) => `- ${inline(fact)}`).join('\n'),
    ...sheet.boxes.flatMap(({ title, parts }): BodyBlock[] => [
      { level: 4, words: title },
      ...parts.flatMap((part) => markdownPart(part, 5)),
    ]),
    inline(sheet.sources),
    ...chapters.slice(0, upTo).flatMap(chapterBlocks),
    ...(flow
      ? [
          { level: 2, words: text.t('canvas:flow.title') },
          inline(flow.alt),
          markdownTable(flow.table),
        ]
      : []),
    ...[...chapters.slice(upTo), ...ends].flatMap(chapterBlocks),
  ];
}

const chapterBlocks = ({ title, lead, sections }: ReportChapter): BodyBlock[] => [
  { level: 2, words: title },
  ...lead.flatMap((part) => markdownPart(part, 3)),
  ...sections.flatMap((section): BodyBlock[] => [
    { level: 3, words: section.title },
    // A heading within a section is a block as others are: the contents do not name it.
    ...section.parts.flatMap((part): BodyBlock[] =>
      part.part === 'heading' ? [{ level: 4, words: part.text }] : markdownPart(part, 4),
    ),
  ]),
];
