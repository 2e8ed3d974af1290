// The parts of the full report as blocks: labels beside what was typed, pictures with their tables, headings that
// the contents lead to. Knows nothing of pages.
import type { TableTwin } from '#pictures/mark.ts';
import type { Fact } from '#pictures/part.ts';
import type { Reference, ReportPart } from '#pictures/report-part.ts';
import { type Block, type Cell, pictureBlock, rowBlock } from '#report/blocks.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import { tableBlocks } from '#report/table.ts';
import { style, type Type } from '#report/type.ts';
import { headingBlock, partBlocks, stretches } from '#report/typeset.ts';

/** Blocks of a part. */
export function reportBlocks(part: ReportPart, type: Type): Block[] {
  switch (part.part) {
    case 'heading':
      return [
        { ...headingBlock(part.text, type, { times: 1.15, tag: 'H3' }), gap: type.size * 1.4 },
      ];
    case 'facts':
      return labelledBlocks(part.facts, type);
    case 'references':
      return referenceBlocks(part.items, type);
    case 'table':
      return bookTable(part, type);
    case 'picture': {
      const { size, width } = type;
      const picture = part.draw({
        width,
        size: size * 0.9,
        measure: pictureMeasure(type.measure),
        isTableNext: true,
      });
      const scale = Math.min(1, (type.tallest ?? Infinity) / picture.height);
      return [
        pictureBlock(picture, { gap: size, alt: picture.alt, scale }),
        ...bookTable(picture.table, type),
      ];
    }
    case 'paragraph':
      // What introduces something stays with it.
      return partBlocks(part, type).map((block) => ({
        ...block,
        isKeptWithNext: part.isQuiet === true,
      }));
    default:
      return partBlocks(part, type);
  }
}

/** A table of which no row stands alone at the foot or the top of a page. */
function bookTable(table: TableTwin, type: Type): Block[] {
  const blocks = tableBlocks(table, { ...type, size: type.size * 0.93 });
  const isTied = (at: number): boolean => at === 1 || at === blocks.length - 2;
  return roomy(
    blocks.map((block, at) =>
      isTied(at) && at < blocks.length - 1 ? { ...block, isKeptWithNext: true } : block,
    ),
    type,
  );
}

/** Air above the first of several blocks. */
const roomy = (blocks: readonly Block[], { size }: Type): Block[] =>
  blocks.map((block, at) => (at === 0 ? { ...block, gap: size * 0.7 } : block));

/** The label's share of the width. */
const LABEL = 0.29;

/** A list of pairs: what each is at the left, what is said of it beside. */
function labelledBlocks(facts: readonly Fact[], type: Type): Block[] {
  const { size, width } = type;
  const within = { tag: 'L' } as const;
  const gutter = size * 1.2;
  const at = width * LABEL + gutter;
  const rows = facts.map((fact) => {
    const { label, text } = fact.pieces ?? { label: [{ text: fact.label }], text: [fact] };
    const isAlone = fact.text === '';
    const name: Cell = {
      runs: stretches(label, 'sans600', null, type),
      x: 0,
      width: isAlone ? width : width * LABEL,
      tag: isAlone ? 'LBody' : 'Lbl',
    };
    const said: Cell = {
      runs: stretches(text, 'sans400', null, type),
      x: at,
      width: width - at,
      tag: 'LBody',
    };
    return rowBlock(isAlone ? [name] : [name, said], type, {
      gap: size * 0.45,
      tag: 'LI',
      within,
    });
  });
  return roomy(rows, type);
}

function referenceBlocks(items: readonly Reference[], type: Type): Block[] {
  const { width } = type;
  const size = type.size * 0.9;
  const within = { tag: 'L' } as const;
  return roomy(
    items.map(({ text, url }) =>
      rowBlock(
        [
          {
            runs: [
              { text: url === null ? text : `${text} `, style: style('sans400', size) },
              ...(url === null
                ? []
                : [{ text: url, style: { ...style('sans400', size, 'accent'), url } }]),
            ],
            x: size,
            width: width - size,
            tag: 'LBody',
          },
        ],
        type,
        { gap: size * 0.5, bullet: size * 0.4, tag: 'LI', within },
      ),
    ),
    type,
  );
}

/** A heading that contents and bookmarks lead to, under the name of `target`. */
export function entryHeading(
  title: string,
  type: Type,
  { level, target }: { level: 1 | 2; target: object },
): Block {
  const row = headingBlock(title, type, {
    times: level === 1 ? 2.5 : 1.55,
    tag: level === 1 ? 'H1' : 'H2',
  });
  return {
    ...row,
    draw(drawing, x, y, from, to) {
      if (from === 0) {
        drawing.anchor(target, y - type.size);
        drawing.outline(title, level);
      }
      row.draw(drawing, x, y, from, to);
    },
  };
}
