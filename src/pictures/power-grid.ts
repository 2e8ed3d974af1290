// Power and interest as a 5 by 5 field with names in it (step 4.1). A judgement of people: for the house only.
// Source: Mendelow [47]. Rows grow with the names in them, so that none runs into another.
import { quadrantOf } from '#domain/grid.ts';
import type { Stakeholder } from '#domain/records/stakeholder.ts';
import { linesOf } from '#pictures/lines.ts';
import type { Mark, Picture } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { nameWords } from '#pictures/record-values.ts';
import { circle, filled, polyline, stroked, textAt } from '#pictures/shapes.ts';

const STEPS = [1, 2, 3, 4, 5] as const;
/** From here on, power and interest are great. */
const GREAT = 4;

/** The field, and those who are not placed yet; null while nobody is known. Expects an internal copy. */
export function gridPicture({ snapshot, text }: PictureSource, space: Space): Picture | null {
  const people = snapshot.stakeholders;
  if (people.length === 0) return null;
  const { width, size, measure } = space;
  const nameOf = (one: Stakeholder): Words => nameWords(snapshot, 'stakeholders', one, text);
  const names = (
    of: readonly Stakeholder[],
    x: number,
    y: number,
    room: number,
  ): { marks: Mark[]; height: number } => {
    const marks: Mark[] = [];
    let at = y;
    for (const one of of) {
      const name = nameOf(one);
      const lines = linesOf(
        name.text,
        {
          x: x + size * 0.8,
          y: at,
          width: room - size * 0.8,
          size,
          lang: name.lang,
          page: text.language,
        },
        measure,
      );
      marks.push(filled(circle(x + size * 0.25, at + size * 0.62, size * 0.22), 'chapter-4'));
      marks.push(...lines.marks);
      at += lines.height + size * 0.35;
    }
    return { marks, height: at - y };
  };

  const left = size * 2;
  const cell = (width - left) / 5;
  const inset = size * 0.5;
  const marks: Mark[] = [
    textAt(`${text.t('frame:grid.power')} ↑`, 0, size, { size, ink: 'ink-2' }),
  ];
  const behind: Mark[] = [];
  let y = size * 1.7;
  for (const power of STEPS.toReversed()) {
    const opens = power === 5 || power === GREAT - 1;
    const head = opens ? quadrantHeads(power, y) : { marks: [], height: 0 };
    const cells = STEPS.map((interest) =>
      names(
        people.filter((one) => one.power === power && one.interest === interest),
        left + (interest - 1) * cell + inset,
        y + head.height + inset,
        cell - 2 * inset,
      ),
    );
    const tall =
      head.height + Math.max(size * 2.6, ...cells.map(({ height }) => height + 2 * inset));
    for (const interest of STEPS) {
      const isKey = quadrantOf(power, interest) === 'key_player';
      behind.push({
        mark: 'rect',
        x: left + (interest - 1) * cell,
        y,
        width: cell,
        height: tall,
        radius: 0,
        fill: isKey ? 'sunken' : 'surface',
        stroke: { ink: 'hairline', width: size * 0.06 },
      });
    }
    const middle = y + head.height + (tall - head.height) / 2;
    marks.push(
      textAt(String(power), left - size * 0.6, middle + size * 0.3, {
        size,
        ink: 'ink-2',
        anchor: 'end',
      }),
      ...head.marks,
      ...cells.flatMap((each) => each.marks),
    );
    if (power === GREAT - 1) marks.push(strong(left, y, width, y));
    y += tall;
  }
  const great = left + (GREAT - 1) * cell;
  marks.push(strong(great, size * 1.7, great, y));
  for (const interest of STEPS)
    marks.push(
      textAt(String(interest), left + (interest - 0.5) * cell, y + size * 1.2, {
        size,
        ink: 'ink-2',
        anchor: 'middle',
      }),
    );
  y += size * 1.2;
  marks.push(
    textAt(`${text.t('frame:grid.interest')} →`, width, y + size * 1.4, {
      size,
      ink: 'ink-2',
      anchor: 'end',
    }),
  );
  y += size * 1.9;
  const waiting = people.filter(({ power, interest }) => power === null || interest === null);
  if (waiting.length > 0) {
    marks.push(textAt(text.t('frame:grid.unplaced'), 0, y + size * 1.3, { size, weight: 600 }));
    const rest = names(waiting, 0, y + size * 1.9, width);
    marks.push(...rest.marks);
    y += size * 1.9 + rest.height;
  }
  return {
    width,
    height: y,
    marks: [...behind, ...marks],
    alt: text.t('pictures:grid.alt', { number: people.length - waiting.length }),
    table: {
      caption: text.t('frame:grid.title'),
      columns: [
        text.t('fields:stakeholders.name.label'),
        text.t('frame:grid.power'),
        text.t('frame:grid.interest'),
        text.t('pictures:grid.quadrant'),
      ],
      rows: people.map((one) => {
        const quadrant = quadrantOf(one.power, one.interest);
        return [
          nameOf(one).text,
          one.power === null ? '' : text.number(one.power),
          one.interest === null ? '' : text.number(one.interest),
          quadrant ? text.t(`vocabularies:grid.${quadrant}.label`) : text.t('frame:grid.unplaced'),
        ];
      }),
      langs: people.map((one) => [nameOf(one).lang]),
    },
  };

  /** What to do with those in the two quadrants that begin at this power. */
  function quadrantHeads(power: number, top: number): { marks: Mark[]; height: number } {
    const parts = [1, 5].map((interest) => {
      const quadrant = quadrantOf(power, interest) ?? 'monitor';
      const isRight = interest === 5;
      return linesOf(
        text.t(`vocabularies:grid.${quadrant}.label`),
        {
          x: left + (isRight ? (GREAT - 1) * cell : 0) + inset,
          y: top + inset * 0.7,
          width: cell * (isRight ? 2 : 3) - 2 * inset,
          size: size * 0.9,
          weight: 600,
          ink: 'chapter-4',
          page: text.language,
        },
        measure,
      );
    });
    return {
      marks: parts.flatMap((part) => part.marks),
      height: Math.max(...parts.map(({ height }) => height)) + inset * 0.4,
    };
  }

  function strong(x1: number, y1: number, x2: number, y2: number): Mark {
    const line = polyline([
      [x1, y1],
      [x2, y2],
    ]);
    return stroked(line, { ink: 'edge', width: size * 0.12 });
  }
}
