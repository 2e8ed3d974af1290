// What the report has to say in Word, taken from the model alone.
import { languageOf } from '#domain/bilingual.ts';
import type { Copy } from '#domain/exports.ts';
import { flowPicture } from '#pictures/flow.ts';
import { leadIn } from '#pictures/part.ts';
import type { Report } from '#pictures/report.ts';
import type { ReportChapter, ReportPart } from '#pictures/report-part.ts';
import type { Translator } from '#text/translator.ts';
import { fitForXml } from '#text/xml.ts';
import { partLines, tableLines, WIDE } from './model-sequence.ts';
import { evenSpaces } from './pdf-structure.ts';

/** "H1 …", "Lbl …", "TH …" in the order of reading. */
export function wordSequence(report: Report, text: Translator, copy: Copy): string[] {
  const { cover, sheet, chapters, hasFlow, ends, snapshot } = report;
  const upTo = hasFlow ? chapters.findIndex(({ id }) => id === 'flow') + 1 : 0;
  const flow = hasFlow ? flowPicture(snapshot, text, languageOf(snapshot), WIDE.measure) : null;
  const body = [
    `H1 ${sheet.eyebrow}`,
    `H2 ${sheet.title.text}`,
    `P ${sheet.place.text}`,
    ...sheet.facts.map((fact) => `P ${fact}`),
    ...sheet.boxes.flatMap(({ title, parts }) => [`H3 ${title}`, ...parts.flatMap(linesOf)]),
    `P ${sheet.sources}`,
    ...chapters.slice(0, upTo).flatMap(chapterLines),
    ...(flow
      ? [`H1 ${text.t('canvas:flow.title')}`, `Figure ${flow.alt}`, ...tableLines(flow.table)]
      : []),
    ...[...chapters.slice(upTo), ...ends].flatMap(chapterLines),
  ];
  const contents = body
    .filter((line) => /^H[12] /u.test(line))
    .map((line) => `TOCI ${line.slice(3)}`);
  return [
    `P ${cover.eyebrow.text}`,
    `Title ${cover.title.text}`,
    `P ${cover.place.text}`,
    ...(copy === 'internal' ? [`P ${text.t('sheets:info.internal')}`] : []),
    ...cover.mission.map((line) => `P ${line.text}`),
    ...[...cover.facts, ...cover.small].map((line) => `P ${line}`),
    `TOC ${text.t('report:contents')}`,
    ...contents,
    ...body,
  ]
    .map((line) => evenSpaces(fitForXml(line)))
    .filter((line) => line.includes(' '));
}

const chapterLines = ({ title, lead, sections }: ReportChapter): string[] => [
  `H1 ${title}`,
  ...lead.flatMap(linesOf),
  ...sections.flatMap((section) => [`H2 ${section.title}`, ...section.parts.flatMap(linesOf)]),
];

function linesOf(part: ReportPart): string[] {
  switch (part.part) {
    case 'heading':
      return [`H3 ${part.text}`];
    case 'facts':
      return part.facts.flatMap(({ label, text }) =>
        text === '' ? [`LBody ${label}`] : [`Lbl ${leadIn(label)}`, `LBody ${text}`],
      );
    case 'references':
      return part.items.map(({ text, url }) => `LBody ${url === null ? text : `${text} ${url}`}`);
    case 'picture': {
      const { alt, table } = part.draw(WIDE);
      return [`Figure ${alt}`, ...tableLines(table)];
    }
    default:
      return partLines(part);
  }
}
