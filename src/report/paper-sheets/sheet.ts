// A paper sheet from top to bottom: its head, then answers, lists and areas in their order.
// Knows nothing of pages and of how a list or an answer is set.
import type { PaperPart, PaperSheet } from '#pictures/paper-parts.ts';
import type { SheetSource } from '#pictures/paper-sheets.ts';
import { type Block, heightOf, rowBlock } from '#report/blocks.ts';
import { areaBlocks } from '#report/paper-sheets/areas.ts';
import { fieldBlocks, type FieldPart } from '#report/paper-sheets/fields.ts';
import { sheetHead } from '#report/paper-sheets/head.ts';
import type { SheetType } from '#report/paper-sheets/size.ts';
import { tableBlocks } from '#report/paper-sheets/tables.ts';
import { style } from '#report/type.ts';
import { headingBlock } from '#report/typeset.ts';

export interface SheetRoom {
  /** Rows added to every open list, and lines to every long answer, beyond what there always is. */
  readonly further: number;
  /** The height of a page. */
  readonly page: number;
  readonly source: SheetSource;
}

/** Empty rows of a list: on a blank sheet, and under what is printed on a filled one. */
const EMPTY_ROWS = { blank: 4, filled: 3 };
/** The share of a page that the field of power and interest takes. */
const GRID = 0.5;

/** The blocks of a sheet. */
export function sheetBlocks(sheet: PaperSheet, type: SheetType, room: SheetRoom): Block[] {
  const { text, isFilled } = room.source;
  const head = sheetHead(sheet, type, [
    text.t('paper:table'),
    text.t('paper:date'),
    text.t('paper:facilitator'),
  ]);
  const words = { number: text.t('paper:number'), rows: text.t('paper:rows') };
  const empty = (isFilled ? EMPTY_ROWS.filled : EMPTY_ROWS.blank) + room.further;
  const blocks: Block[] = [head];
  let run: FieldPart[] = [];
  const flush = (): void => {
    blocks.push(...fieldBlocks(run, type, room));
    run = [];
  };
  for (const part of sheet.parts) {
    if (part.part === 'field') {
      run.push(part);
      continue;
    }
    flush();
    blocks.push(...otherBlocks(part));
  }
  flush();
  return blocks;

  function otherBlocks(part: Exclude<PaperPart, FieldPart>): Block[] {
    switch (part.part) {
      case 'heading':
        return [headingBlock(part.text, type, { times: 1.25 })];
      case 'lead':
        return [leadBlock(part.text, type)];
      case 'table':
        return tableBlocks(part, type, { empty, words });
      case 'area': {
        const isFirst = blocks.length === 1;
        const whole = room.page - (isFirst ? heightOf(head) : 0);
        const height = part.area === 'grid' ? room.page * GRID : whole;
        return areaBlocks(part, type, { height, source: room.source });
      }
    }
  }
}

/** The mission sentence. */
const leadBlock = (text: string, type: SheetType): Block =>
  rowBlock([{ runs: [{ text, style: style('serif600', type.size * 1.5) }], x: 0, width: type.width }], type, {
    gap: type.size * 0.8,
    leading: 1.25,
    lang: type.typed,
  });
