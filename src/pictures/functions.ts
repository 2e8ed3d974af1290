// How well the nine functions of the innovation system work (step 5.1), as five squares each.
// Knows nothing of screens; barrier and cause stand in the table twin.
import { languageOf } from '#domain/bilingual.ts';
import { median } from '#domain/arithmetic.ts';
import { SYSTEM_FUNCTIONS } from '#domain/vocabularies/flow.ts';
import { linesOf } from '#pictures/lines.ts';
import type { Mark, Picture } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { textAt } from '#pictures/shapes.ts';
import { optionLabel } from '#text/option-label.ts';

const MOST = 5;
/** Up to here a function is weak and its barrier worth naming. */
const WEAK = 2;
const HUE = 'chapter-5';

/** A row for each function that is rated or has a barrier; null without any. */
export function functionsPicture(source: PictureSource, space: Space): Picture | null {
  const { snapshot, text } = source;
  const langOf = languageOf(snapshot);
  const { strength, barrier, cause, evidence } = snapshot.answers.barriers;
  const rows = SYSTEM_FUNCTIONS.map((id) => ({
    name: optionLabel(text, 'system_function', id),
    value: median(Object.values(strength[id] ?? {})),
    barrier: barrier[id]?.trim() ?? '',
    cause: cause[id]?.trim() ?? '',
    sure: median(Object.values(evidence[id] ?? {})),
  })).filter(
    (row) => row.value !== null || row.sure !== null || row.barrier !== '' || row.cause !== '',
  );
  if (rows.length === 0) return null;
  const { width, size, measure } = space;
  const square = size * 1.05;
  const step = square * 1.25;
  const scoreOf = (value: number | null): string =>
    value === null
      ? text.t('pictures:functions.unrated')
      : text.t('pictures:functions.score', { value: text.number(value) });
  const scoreWidth = Math.max(...rows.map(({ value }) => measure(scoreOf(value), size, 600)));
  const plot = width - scoreWidth - size * 1.2 - MOST * step;
  const marks: Mark[] = [];
  let y = 0;
  for (const row of rows) {
    const name = linesOf(
      row.name,
      { x: 0, y, width: plot - size, size, weight: 600, page: text.language },
      measure,
    );
    const about =
      row.barrier === ''
        ? { marks: [], height: 0 }
        : linesOf(
            row.barrier,
            {
              x: 0,
              y: y + name.height,
              width: plot - size,
              size: size * 0.9,
              ink: 'ink-2',
              lang: langOf(row.barrier),
              page: text.language,
            },
            measure,
          );
    for (let at = 0; at < MOST; at += 1) {
      const share = Math.min(1, Math.max(0, (row.value ?? 0) - at));
      const box = { y: y + size * 0.1, height: square, radius: size * 0.12 };
      const x = plot + at * step;
      const isWeak = row.value !== null && row.value <= WEAK;
      const ink = isWeak ? 'signal' : HUE;
      if (share > 0)
        marks.push({ mark: 'rect', ...box, x, width: square * share, radius: 0, fill: ink });
      marks.push({
        mark: 'rect',
        ...box,
        x,
        width: square,
        fill: 'none',
        stroke: { ink: share > 0 ? ink : 'edge', width: size * 0.08 },
      });
    }
    marks.push(
      textAt(scoreOf(row.value), width, y + size * 0.94, { size, weight: 600, anchor: 'end' }),
      ...name.marks,
      ...about.marks,
    );
    y += Math.max(name.height + about.height, square + size * 0.3) + size * 0.6;
  }
  return {
    width,
    height: y,
    marks,
    alt: text.t('pictures:functions.alt', { number: rows.length }),
    table: {
      caption: text.t('fields:matrix.system_function.heading'),
      columns: [
        text.t('pictures:functions.about'),
        ...['strength', 'barrier', 'cause', 'evidence'].map((field) =>
          text.t(`fields:barriers.${field}.label`),
        ),
      ],
      rows: rows.map((row) => [
        row.name,
        scoreOf(row.value),
        row.barrier,
        row.cause,
        row.sure === null ? '' : text.number(row.sure),
      ]),
      langs: rows.map((row) => [undefined, undefined, langOf(row.barrier), langOf(row.cause)]),
    },
  };
}
