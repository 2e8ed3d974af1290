// What the full report has to say, taken from the model alone: nothing of layout is asked.
import { languageOf } from '#domain/bilingual.ts';
import { flowPicture } from '#pictures/flow.ts';
import type { Fact } from '#pictures/part.ts';
import type { Report } from '#pictures/report.ts';
import type { ReportChapter, ReportPart } from '#pictures/report-part.ts';
import type { Translator } from '#text/translator.ts';
import { partLines, sheetLines, tableLines, WIDE } from './model-sequence.ts';
import { evenSpaces } from './pdf-structure.ts';

/** "H1 Title", "P …" in the order of reading; lines of the contents without their page. */
export function reportSequence(report: Report, text: Translator): string[] {
  const { cover, sheet, chapters, hasFlow, ends, snapshot } = report;
  const upTo = chapters.findIndex(({ id }) => id === 'flow') + 1;
  const { alt, table } = hasFlow
    ? flowPicture(snapshot, text, languageOf(snapshot), WIDE.measure)
    : { alt: '', table: null };
  const body = [
    ...chapters.slice(0, hasFlow ? upTo : 0).flatMap(chapterLines),
    ...(table ? [`H1 ${text.t('canvas:flow.title')}`, `Figure ${alt}`, ...tableLines(table)] : []),
    ...[...chapters.slice(hasFlow ? upTo : 0), ...ends].flatMap(chapterLines),
  ];
  return [
    `P ${cover.eyebrow.text}`,
    `H1 ${cover.title.text}`,
    `P ${cover.place.text}`,
    ...cover.mission.map((line) => `P ${line.text}`),
    ...[...cover.facts, ...cover.small].map((line) => `P ${line}`),
    `H1 ${text.t('report:contents')}`,
    ...contentsOf(report, text).map((title) => `TOCI ${title}`),
    ...sheetLines(sheet),
    ...body,
  ]
    .map(evenSpaces)
    .filter((line) => line !== 'P');
}

/** Titles in the contents. */
export function contentsOf({ chapters, hasFlow, ends }: Report, text: Translator): string[] {
  const titles = (chapter: ReportChapter): string[] => [
    chapter.title,
    ...chapter.sections.filter(({ step }) => step).map(({ title }) => title),
  ];
  return [
    text.t('canvas:title'),
    ...chapters.flatMap((chapter) => [
      ...titles(chapter),
      ...(hasFlow && chapter.id === 'flow' ? [text.t('canvas:flow.title')] : []),
    ]),
    ...ends.flatMap(titles),
  ];
}

const chapterLines = ({ title, lead, sections }: ReportChapter): string[] => [
  `H1 ${title}`,
  ...lead.flatMap(linesOf),
  ...sections.flatMap((section) => [`H2 ${section.title}`, ...section.parts.flatMap(linesOf)]),
];

export function linesOf(part: ReportPart): string[] {
  switch (part.part) {
    case 'heading':
      return [`H3 ${part.text}`];
    case 'facts':
      return part.facts.flatMap(factLines);
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

const factLines = ({ label, text }: Fact): string[] =>
  text === '' ? [`LBody ${label}`] : [`Lbl ${label}`, `LBody ${text}`];
