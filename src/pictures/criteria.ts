// Criteria as bars: how far the middle score goes, and how far the raters lie apart.
// Knows nothing of the scale's words beyond what it is given.
import type { CriterionFact } from '#domain/canvas-facts.ts';
import { breakText } from '#pictures/line-breaking.ts';
import type { Mark, Picture } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';
import { polyline, stroked, textAt } from '#pictures/shapes.ts';
import { hyphenatorOf } from '#text/hyphenation.ts';
import type { Translator } from '#text/translator.ts';

const HIGHEST = 3;

/** A bar per criterion; a bracket shows the spread where raters differ. Scores also stand as numbers. */
export function criteriaPicture(
  facts: readonly CriterionFact[],
  text: Translator,
  { width, size, measure }: Space,
): Picture {
  const marks: Mark[] = [];
  const nameOf = (fact: CriterionFact): string =>
    text.t(`vocabularies:criteria.${fact.criterion}.label`);
  const scoreOf = (fact: CriterionFact): string =>
    text.t(fact.low === fact.high ? 'canvas:criteria.score' : 'canvas:criteria.spread', {
      median: text.number(fact.median),
      low: text.number(fact.low),
      high: text.number(fact.high),
    });
  const thick = size * 0.36;
  let y = 0;
  for (const fact of facts) {
    const score = scoreOf(fact);
    const scoreWidth = measure(score, size * 0.88, 600);
    for (const line of breakText(
      nameOf(fact),
      width - scoreWidth - size,
      (part) => measure(part, size, 400),
      text.language,
      hyphenatorOf(text.language),
    )) {
      y += size * 1.2;
      marks.push(textAt(line, 0, y, { size }));
    }
    marks.push(textAt(score, width, y, { size: size * 0.88, weight: 600, anchor: 'end' }));
    y += size * 0.3;
    const at = (value: number): number => (width * value) / HIGHEST;
    marks.push({
      mark: 'rect',
      x: 0,
      y,
      width,
      height: thick,
      radius: thick / 2,
      fill: 'hairline',
    });
    if (fact.median > 0)
      marks.push({
        mark: 'rect',
        x: 0,
        y,
        width: at(fact.median),
        height: thick,
        radius: thick / 2,
        fill: 'chapter-3',
      });
    if (fact.low !== fact.high) {
      const middle = y + thick + size * 0.26;
      const end = size * 0.16;
      for (const path of [
        polyline([
          [at(fact.low), middle],
          [at(fact.high), middle],
        ]),
        polyline([
          [at(fact.low), middle - end],
          [at(fact.low), middle + end],
        ]),
        polyline([
          [at(fact.high), middle - end],
          [at(fact.high), middle + end],
        ]),
      ]) {
        marks.push(stroked(path, { ink: 'ink', width: size * 0.08 }));
      }
    }
    y += thick + size * 0.62;
  }
  return {
    width,
    height: y,
    marks,
    alt: text.t('canvas:criteria.alt', { count: facts.length }),
    table: {
      caption: text.t('canvas:box.criteria'),
      columns: [text.t('canvas:criteria.column.criterion'), text.t('canvas:criteria.column.score')],
      rows: facts.map((fact) => [nameOf(fact), scoreOf(fact)]),
    },
  };
}
