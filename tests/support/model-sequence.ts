// What the canvas PDF has to say, taken from the model alone: nothing of layout is asked.
import { languageOf } from '#domain/bilingual.ts';
import { canvasOf } from '#domain/canvas.ts';
import { publicSnapshot, type Snapshot } from '#domain/snapshot.ts';
import { canvasSheet, type Sheet } from '#pictures/canvas.ts';
import { flowPicture } from '#pictures/flow.ts';
import type { TableTwin } from '#pictures/mark.ts';
import { leadIn, type Part } from '#pictures/part.ts';
import { writtenRecord } from '#pictures/record.ts';
import type { SentenceWords } from '#text/sentence.ts';
import type { Translator } from '#text/translator.ts';
import { evenSpaces } from './pdf-structure.ts';

export interface ModelInput {
  readonly snapshot: Snapshot;
  readonly text: Translator;
  /** Of the language the workbook is told in; that of the page unless said otherwise. */
  readonly sentence?: SentenceWords;
  readonly findings: number;
  readonly today: string;
}

/** "H1 Title", "P …" in the order of reading, up to the foot of `pages`. */
export function modelSequence(input: ModelInput, pages: number): string[] {
  const { text, today } = input;
  const snapshot = publicSnapshot(input.snapshot);
  const sheet = canvasSheet(snapshot, { ...input, sentence: input.sentence ?? text });
  const record = writtenRecord(snapshot, text);
  const printed = text.t('canvas:printed', { date: text.date(today) });
  return [
    ...sheetLines(sheet),
    ...(canvasOf(snapshot, today).pathway.left > 0 ? flowLines(snapshot, text) : []),
    ...(record.length > 0 ? [`H1 ${text.t('canvas:record.title')}`] : []),
    ...record.flatMap(({ title, parts }) => [`H2 ${title}`, ...parts.flatMap(partLines)]),
    `P ${sheet.findings}`,
    `P ${sheet.credit}`,
    `P ${printed} · ${text.t('canvas:page', { page: pages, pages })}`,
  ]
    .map(evenSpaces)
    .filter((line) => line !== 'P' && line !== 'LBody');
}

/** The canvas, up to its foot. */
export const sheetLines = (sheet: Sheet): string[] => [
  `P ${[sheet.eyebrow, sheet.place.text].filter(Boolean).join(' · ')}`,
  `H1 ${sheet.title.text}`,
  ...sheet.facts.map((fact) => `P ${fact}`),
  ...sheet.boxes.flatMap(({ title, parts }) => [`H2 ${title}`, ...parts.flatMap(partLines)]),
  ...(sheet.sources === '' ? [] : [`P ${sheet.sources}`]),
];

export const WIDE = { width: 400, size: 10, measure: (words: string) => words.length * 5 };

export function partLines(part: Part): string[] {
  switch (part.part) {
    case 'lead':
    case 'paragraph':
      return [`P ${part.text}`];
    case 'figure':
      return [`P ${part.figure}`, ...(part.text === '' ? [] : [`P ${part.text}`])];
    case 'facts':
      return part.facts.flatMap(({ label, text }) =>
        text === '' ? [`LBody ${label}`] : [`Lbl ${leadIn(label)}`, `LBody ${text}`],
      );
    case 'list':
      return [
        ...(part.title === undefined ? [] : [`P ${part.title}`]),
        ...part.items.map((item) => `LBody ${item.text}`),
      ];
    case 'table':
      return tableLines(part);
    case 'picture': {
      const { alt, table } = part.draw(WIDE);
      return [
        `Figure ${[alt, ...table.rows.map((row) => row.filter(Boolean).join(', '))].join(' ')}`,
      ];
    }
  }
}

function flowLines(snapshot: Snapshot, text: Translator): string[] {
  const { alt, table } = flowPicture(snapshot, text, languageOf(snapshot), WIDE.measure);
  return [`H1 ${text.t('canvas:flow.title')}`, `Figure ${alt}`, ...tableLines(table)];
}

export const tableLines = ({ columns, rows }: TableTwin): string[] => [
  ...columns.map((column) => `TH ${column}`),
  ...rows.flatMap((row) => row.map((cell, at) => `${at === 0 ? 'TH' : 'TD'} ${cell}`)),
];
