// What paper sheets have to say, taken from their model; of layout only which columns stand beside each other is asked.
import type { PaperPart, PaperSheet } from '#pictures/paper-parts.ts';
import { innerWidth, SHEET_PAPERS, type SheetPaperName } from '#report/paper-sheets/size.ts';
import { chunksOf } from '#report/paper-sheets/tables.ts';
import type { Translator } from '#text/translator.ts';
import { evenSpaces } from './pdf-structure.ts';

/** "H1 Title", "P …" in the order of reading, up to the foot of the last page. */
export const paperSequence = (
  sheets: readonly PaperSheet[],
  { paper, text, foot }: { paper: SheetPaperName; text: Translator; foot: readonly string[] },
): string[] =>
  [
    ...sheets.flatMap((sheet) => [
      `H1 ${sheet.title}`,
      `P ${sheet.question}`,
      `P ${sheet.how}`,
      `P ${sheet.minutes}`,
      ...['table', 'date', 'facilitator'].map((key) => `P ${text.t(`paper:${key}`)}`),
      ...sheet.parts.flatMap((part) => partLines(part, paper, text)),
    ]),
    ...foot.map((words) => `P ${words}`),
  ]
    .map(evenSpaces)
    .filter((line) => line !== 'P');

function partLines(part: PaperPart, paper: SheetPaperName, text: Translator): string[] {
  switch (part.part) {
    case 'lead':
      return [`P ${part.text}`];
    case 'area':
      return [`H2 ${part.title}`, ...(part.alt === '' ? [] : [`Figure ${part.alt}`])];
    case 'field': {
      const { code, label, hint, said, room } = part;
      return [`P ${code} ${label}`, `P ${hint}`, ...roomLines(room), `P ${said.text}`];
    }
    case 'table': {
      const { size } = SHEET_PAPERS[paper];
      const isNamed = part.named !== '';
      return [
        `H2 ${part.code} ${part.caption}`,
        ...(part.isOpen ? [`P ${text.t('paper:rows')}`] : []),
        ...part.legends.map((legend) => `P ${legend}`),
        ...chunksOf(part, { size, width: innerWidth(SHEET_PAPERS[paper]) }).flatMap((chunk) => [
          `TH ${text.t('paper:number')}`,
          ...(isNamed ? [`TH ${part.named}`] : []),
          ...chunk.columns.map(({ code, label }) => `TH ${code} ${label.text}`),
          ...chunk.rows.flatMap(({ code, name, cells }) => [
            `TH ${code}`,
            ...(isNamed ? [`TD ${name?.text ?? ''}`] : []),
            ...cells.map((cell) => `TD ${cell.text}`),
          ]),
        ]),
      ];
    }
  }
}

function roomLines(room: Extract<PaperPart, { part: 'field' }>['room']): string[] {
  if (room.room === 'options')
    return room.options.flatMap(({ number, label, isChosen }) => [
      ...(isChosen ? ['Lbl ×'] : []),
      `LBody ${number} ${label}`,
    ]);
  return room.room === 'parts' ? room.parts.map(({ label, text }) => `P ${label} ${text}`) : [];
}
