// What the handbook has to say, taken from the model alone: nothing of layout is asked.
import type {
  Handbook,
  HandbookChapter,
  HandbookPart,
  HandbookSection,
} from '#pictures/handbook-part.ts';
import type { Translator } from '#text/translator.ts';
import { evenSpaces } from './pdf-structure.ts';
import { linesOf } from './report-sequence.ts';

/** "H1 Title", "P …" in the order of reading; lines of the contents without their page. */
export const handbookSequence = (handbook: Handbook, text: Translator): string[] =>
  [
    `P ${handbook.cover.eyebrow.text}`,
    `H1 ${handbook.cover.title.text}`,
    `P ${handbook.cover.place.text}`,
    ...handbook.cover.mission.map((line) => `P ${line.text}`),
    ...[...handbook.cover.facts, ...handbook.cover.small].map((line) => `P ${line}`),
    `H1 ${text.t('report:contents')}`,
    ...contentsOf(handbook).map((title) => `TOCI ${title}`),
    ...handbook.chapters.flatMap(chapterLines),
  ]
    .map(evenSpaces)
    .filter((line) => line !== 'P');

/** Titles in the contents. */
export const contentsOf = ({ chapters }: Handbook): string[] =>
  chapters.flatMap(({ title, sections, cards = [] }) => [
    title,
    ...[...sections, ...cards].filter(({ isListed }) => isListed).map((section) => section.title),
  ]);

const chapterLines = ({ title, lead, sections, cards = [] }: HandbookChapter): string[] => [
  `H1 ${title}`,
  ...lead.flatMap(partLines),
  ...[...sections, ...cards].flatMap(sectionLines),
];

const sectionLines = ({ title, parts }: HandbookSection): string[] => [
  `H2 ${title}`,
  ...parts.flatMap(partLines),
];

function partLines(part: HandbookPart): string[] {
  switch (part.part) {
    case 'checklist':
      return part.items.map((item) => `LBody ${item}`);
    case 'form':
      return [
        ...part.columns.map(({ title }) => `TH ${title}`),
        ...part.rows.flatMap((row) =>
          row.map(({ text }, at) => `${at === 0 ? 'TH' : 'TD'} ${text}`),
        ),
      ];
    case 'scale':
      return [`P ${part.question}`, `P ${[part.low, ...part.levels, part.high].join(' ')}`];
    case 'lines':
      return [`P ${part.label}`];
    default:
      return linesOf(part);
  }
}
