// The power-interest grid as a picture for internal papers; the screen has its own that can be moved.
// Never part of a public paper. Source: Mendelow [47].
import { quadrantOf } from '#domain/grid.ts';
import type { Stakeholder } from '#domain/records/stakeholder.ts';
import type { Mark, Picture } from '#pictures/mark.ts';
import type { Space } from '#pictures/pathway.ts';
import { breakText } from '#pictures/line-breaking.ts';
import { textAt } from '#pictures/shapes.ts';
import type { Translator } from '#text/translator.ts';

const STEPS = 5;
/** The first step that counts as high. */
const CUT = 4;

/** Names in five by five cells, power upwards, interest to the right; cells grow with what they hold. */
export function powerInterestPicture(
  stakeholders: readonly Stakeholder[],
  text: Translator,
  { width, size, measure }: Space,
): Picture {
  const placed = stakeholders.filter((one) => one.power !== null && one.interest !== null);
  const axis = size * 2.2;
  const cell = (width - axis) / STEPS;
  const nameOf = (one: Stakeholder): string => one.name.trim() || text.t('canvas:unnamed');
  const linesIn = (power: number, interest: number): string[] =>
    placed
      .filter((one) => one.power === power && one.interest === interest)
      .flatMap((one) =>
        breakText(nameOf(one), cell - size, (part) => measure(part, size, 600), text.language),
      );
  const marks: Mark[] = [];
  let y = 0;
  for (let power = STEPS; power >= 1; power -= 1) {
    const row = Array.from({ length: STEPS }, (_, index) => linesIn(power, index + 1));
    const height = Math.max(
      cell * 0.55,
      Math.max(...row.map((lines) => lines.length)) * size * 1.25 + size,
    );
    row.forEach((lines, index) => {
      const x = axis + index * cell;
      const isHigh = power >= CUT && index + 1 >= CUT;
      marks.push({
        mark: 'rect',
        x,
        y,
        width: cell,
        height,
        radius: 0,
        fill: isHigh ? 'sunken' : 'surface',
        stroke: { ink: 'hairline', width: 1 },
      });
      lines.forEach((line, at) =>
        marks.push(textAt(line, x + size / 2, y + size * (1.3 + at * 1.25), { size, weight: 600 })),
      );
    });
    marks.push(
      textAt(text.number(power), axis - size, y + height / 2 + size / 3, {
        size,
        ink: 'ink-2',
        anchor: 'end',
      }),
    );
    y += height;
  }
  for (let interest = 1; interest <= STEPS; interest += 1) {
    marks.push(
      textAt(text.number(interest), axis + (interest - 0.5) * cell, y + size * 1.4, {
        size,
        ink: 'ink-2',
        anchor: 'middle',
      }),
    );
  }
  y += size * 3;
  marks.push(textAt(text.t('canvas:grid.axes'), axis, y, { size, ink: 'ink-2' }));
  return {
    width,
    height: y + size * 0.4,
    marks,
    alt: text.t('canvas:grid.alt', { count: placed.length }),
    table: {
      caption: text.t('canvas:grid.title'),
      columns: ['name', 'power', 'interest', 'quadrant'].map((column) =>
        text.t(`canvas:grid.column.${column}`),
      ),
      rows: placed.map((one) => {
        const quadrant = quadrantOf(one.power, one.interest);
        return [
          nameOf(one),
          text.number(one.power ?? 0),
          text.number(one.interest ?? 0),
          quadrant ? text.t(`vocabularies:grid.${quadrant}.label`) : '',
        ];
      }),
    },
  };
}
