// Blocks put together to one that is never parted: under each other, or side by side.
// Knows nothing of what the blocks say.
import { type Block, heightOf } from '#report/blocks.ts';

/** Under each other, with their own gaps between them. */
export function stacked(blocks: readonly Block[]): Block {
  const height = blocks.reduce(
    (sum, block, at) => sum + heightOf(block) + (at === 0 ? 0 : block.gap),
    0,
  );
  return {
    gap: blocks[0]?.gap ?? 0,
    lines: [height],
    isKeptWithNext: false,
    draw(drawing, x, y) {
      let top = y;
      blocks.forEach((block, at) => {
        if (at > 0) top += block.gap;
        block.draw(drawing, x, top, 0, block.lines.length);
        top += heightOf(block);
      });
    },
  };
}

/** Side by side, each at its distance from the left; read one after the other. */
export const beside = (
  blocks: readonly { readonly block: Block; readonly x: number }[],
  gap: number,
): Block => ({
  gap,
  lines: [Math.max(...blocks.map(({ block }) => heightOf(block)))],
  isKeptWithNext: false,
  draw(drawing, x, y) {
    for (const each of blocks) each.block.draw(drawing, x + each.x, y, 0, each.block.lines.length);
  },
});
