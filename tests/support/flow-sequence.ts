// What the flow on paper has to say, taken from its picture; of layout only which sheets there are is asked.
import { languageOf } from '#domain/bilingual.ts';
import { stepOf } from '#guide/steps.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { flowPicture } from '#pictures/flow.ts';
import { pictureMeasure } from '#report/draw-picture.ts';
import type { FlowPaper } from '#report/flow-pdf.ts';
import { cardsOn, tilingOf } from '#report/flow-sheets.ts';
import type { FontBook } from '#report/fonts.ts';
import { PAPERS } from '#report/paper.ts';
import type { Translator } from '#text/translator.ts';
import { tableLines } from './model-sequence.ts';
import { evenSpaces } from './pdf-structure.ts';

/** "H1 Title", "Figure …" in the order of reading, and then the foot; `isTiled` where it goes over sheets. */
export function flowSequence(
  snapshot: Snapshot,
  {
    paper,
    text,
    book,
    isTiled,
    foot,
  }: {
    readonly paper: FlowPaper;
    readonly text: Translator;
    readonly book: FontBook;
    readonly isTiled: boolean;
    readonly foot: readonly string[];
  },
): string[] {
  const title = `H1 ${text.t('canvas:flow.title')}`;
  const measure = pictureMeasure((words, { face, size }) => book.width(words, face) * size);
  const picture = flowPicture(snapshot, text, languageOf(snapshot), measure);
  const { number } = stepOf('flow');
  const notYet = text.t('canvas:notYet', { number, step: text.t('guide:step.flow.title') });
  const tiles = isTiled && paper !== 'page' ? tilingOf(picture, PAPERS[paper]) : [];
  const over = [
    `P ${text.t('flow-paper:how')}`,
    `Figure ${text.t('flow-paper:altOverview', { last: tiles.at(-1)?.name ?? '' })}`,
    ...tiles.flatMap((tile) => {
      const nodes = cardsOn(tile, picture).map(({ words }) => words.label);
      const { name } = tile;
      return [
        `H2 ${text.t('flow-paper:sheet', { name })}`,
        `Figure ${
          nodes.length === 0
            ? text.t('flow-paper:altLines', { name })
            : text.t('flow-paper:alt', { name, nodes: nodes.join('; ') })
        }`,
      ];
    }),
  ];
  const said =
    snapshot.nodes.length === 0
      ? [title, `P ${notYet}`]
      : [
          title,
          ...(isTiled ? over : [`Figure ${picture.alt}`]),
          `H2 ${text.t('flow-paper:table')}`,
          ...tableLines(picture.table),
        ];
  return [...said, ...foot.map((words) => `P ${words}`)].map(evenSpaces);
}
