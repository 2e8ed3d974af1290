// A paper sheet from top to bottom as sections: its head, then runs of answers, lists and areas in their order.
// Knows nothing of pages and of how a list or an answer is set.
import type { PaperPart, PaperSheet } from '#pictures/paper-parts.ts';
import type { Words } from '#pictures/part.ts';
import type { SheetSource } from '#pictures/paper-source.ts';
import { type Block, heightOf, rowBlock } from '#report/blocks.ts';
import { areaBlocks } from '#report/paper-sheets/areas.ts';
import { fieldBlocks, type FieldPart, longFields } from '#report/paper-sheets/fields.ts';
import { sheetHead } from '#report/paper-sheets/head.ts';
import type { SheetType } from '#report/paper-sheets/size.ts';
import { rowHeight } from '#report/paper-sheets/table-rows.ts';
import { chunksOf, tableBlocks } from '#report/paper-sheets/tables.ts';
import { style } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

export interface SheetSection {
  readonly blocks: readonly Block[];
  /** What it grows by with each row or line more; 0 when it cannot. */
  readonly growth: number;
}

export interface SheetRoom {
  /** Rows or lines that each section has beyond the usual ones; less than 0 takes lines from long answers only. */
  readonly further: readonly number[];
  /** The height of the first page. */
  readonly page: number;
  readonly source: SheetSource;
}

/** Empty rows of a list: on a blank sheet, and under what is printed on a filled one. */
const EMPTY_ROWS = { blank: 4, filled: 3 };

/** The sections of a sheet; the first is its head. */
export function sheetSections(sheet: PaperSheet, type: SheetType, room: SheetRoom): SheetSection[] {
  const { source, page } = room;
  const { text, isFilled } = source;
  const blanks = ['table', 'date', 'facilitator'].map((key) => text.t(`paper:${key}`));
  const head = sheetHead(sheet, type, blanks);
  const words = { number: text.t('paper:number'), rows: text.t('paper:rows') };
  const least = isFilled ? EMPTY_ROWS.filled : EMPTY_ROWS.blank;
  return [
    { blocks: [head], growth: 0 },
    ...runsOf(sheet.parts).map((run, at): SheetSection => {
      const further = room.further[at + 1] ?? 0;
      if (Array.isArray(run)) {
        const blocks = fieldBlocks(run, type, { further, page });
        return { blocks, growth: longFields(run) * type.pitch };
      }
      switch (run.part) {
        case 'lead':
          return { blocks: [leadBlock(run, type)], growth: 0 };
        case 'table': {
          const blocks = tableBlocks(run, type, { empty: least + Math.max(0, further), words });
          const growth = run.isOpen ? chunksOf(run, type).length * rowHeight(type) : 0;
          return { blocks, growth };
        }
        case 'area': {
          const height = page - (at === 0 ? heightOf(head) + between(type) : 0);
          return { blocks: areaBlocks(run, type, { height, source }), growth: 0 };
        }
      }
    }),
  ];
}

type Run = FieldPart[] | Exclude<PaperPart, FieldPart>;

/** Answers after each other are one run. */
function runsOf(parts: readonly PaperPart[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (part.part !== 'field') runs.push(part);
    else if (Array.isArray(last)) last.push(part);
    else runs.push([part]);
  }
  return runs;
}

/** Between two sections. */
export const between = ({ size }: SheetType): number => size * 1.2;

/** The title once more, over the pages that follow. */
export const titleAgain = (title: string, type: SheetType): Block =>
  headingBlock(title, type, { times: 1.25, isArtifact: true });

/** The mission sentence. */
const leadBlock = ({ text, lang }: Words, type: SheetType): Block =>
  rowBlock(
    [{ runs: [{ text, style: style('serif600', type.size * 1.5) }], x: 0, width: type.width }],
    type,
    { leading: 1.25, lang },
  );
