// The pathway of the canvas as a picture in words: the strongest paths to the mission.
// Knows nothing of canvas or page.
import type { LanguageOf } from '#domain/bilingual.ts';
import type { Canvas } from '#domain/canvas.ts';
import { flowTable, nodeWords } from '#pictures/flow-words.ts';
import type { Picture } from '#pictures/mark.ts';
import { pathwayMarks, type Space } from '#pictures/pathway.ts';
import type { Translator } from '#text/translator.ts';

/** The picture. `langOf` tells the languages of the labels. */
export function pathwayPicture(
  pathway: Canvas['pathway'],
  text: Translator,
  langOf: LanguageOf,
  space: Space,
): Picture {
  const words = new Map(pathway.nodes.map((node) => [node.id, nodeWords(text, node, langOf)]));
  const { marks, height } = pathwayMarks(
    pathway,
    (id) => words.get(id) ?? { kind: '', label: '' },
    text.language,
    space,
  );
  return {
    width: space.width,
    height,
    marks,
    alt: text.t('canvas:pathway.alt', { count: pathway.nodes.length }),
    table: { caption: text.t('canvas:box.pathway'), ...flowTable(text, pathway, langOf) },
  };
}
