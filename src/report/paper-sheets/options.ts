// Boxes to tick, one after the other in lines: a number, a box, what it stands for.
// Knows nothing of what is asked.
import type { Option } from '#pictures/paper-parts.ts';
import { type Block, rowBlock } from '#report/blocks.ts';
import type { SheetType } from '#report/paper-sheets/size.ts';
import { style } from '#report/type.ts';

const CROSS = '×';

/** As many beside each other as fit, in columns of one width so that the eye finds them. */
export function optionBlocks(options: readonly Option[], type: SheetType): Block[] {
  const { size, width } = type;
  const box = size * 1.15;
  const lead = box + size * 0.4;
  const between = size * 1.2;
  const wordsOf = ({ number, label }: Option): string => [number, label].filter(Boolean).join(' ');
  const natural = Math.max(
    ...options.map((option) => type.measure(wordsOf(option), { face: 'sans600', size })),
  );
  const most = Math.max(1, Math.floor((width + between) / (lead + natural + between)));
  const columns = Math.min(most, options.length);
  const each = Math.min(
    (width + between) / columns - between,
    Math.max(lead + natural + between, width / 4),
  );
  const within = { tag: 'L' } as const;
  return Array.from({ length: Math.ceil(options.length / columns) }, (_, line) => {
    const items = options.slice(line * columns, (line + 1) * columns).map((option, at) => {
      const x = at * (each + between);
      const row = rowBlock(
        [
          // A cross is said before what it stands beside.
          ...(option.isChosen
            ? [
                {
                  runs: [{ text: CROSS, style: style('sans700', size) }],
                  x: x + (box - type.measure(CROSS, { face: 'sans700', size })) / 2,
                  width: box,
                  tag: 'Lbl' as const,
                },
              ]
            : []),
          {
            runs: [
              {
                text: wordsOf(option),
                style: style(option.isChosen ? 'sans700' : 'sans400', size),
              },
            ],
            x: x + lead,
            width: each - lead,
            tag: 'LBody' as const,
          },
        ],
        type,
        { tag: 'LI', within, leading: 1.62 },
      );
      return { row, x, isChosen: option.isChosen };
    });
    const height = Math.max(
      ...items.map(({ row }) => row.lines.reduce((sum, one) => sum + one, 0)),
    );
    return {
      gap: line === 0 ? size * 0.35 : size * 0.15,
      lines: [height],
      isKeptWithNext: false,
      draw(drawing, x, y) {
        for (const item of items) {
          drawing.artifact(() =>
            drawing.rect(
              x + item.x,
              y + size * 0.26,
              box,
              box,
              { stroke: 'ink-2', width: size * 0.09, ...(item.isChosen && { fill: 'sunken' }) },
              size * 0.18,
            ),
          );
          item.row.draw(drawing, x, y, 0, item.row.lines.length);
        }
      },
    } satisfies Block;
  });
}
