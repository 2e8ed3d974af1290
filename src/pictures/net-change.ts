// What of a measured change is ours (step 8.2): from the whole, part by part, to what is left.
// The arithmetic is the domain's; knows nothing of screens.
import { afterYears, netChange, oneDigit } from '#domain/arithmetic.ts';
import type { Impact } from '#domain/records/impact.ts';
import { linesOf } from '#pictures/lines.ts';
import type { Mark, Picture } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { nameWords } from '#pictures/record-values.ts';
import { polyline, stroked } from '#pictures/shapes.ts';

const YEARS = [1, 2, 3] as const;
const SHARES = ['anyway', 'byOthers', 'displaced'] as const;
const NAMES = 0.34;
const HUE = 'chapter-8';
/** As wide as a figure. */
const MINUS = '\u2212';

/** A staircase for each measured change; null while none is measured. */
export function netPicture(source: PictureSource, space: Space): Picture | null {
  const { snapshot, text } = source;
  const impacts = snapshot.impacts.filter(({ change }) => change.value !== null);
  if (impacts.length === 0) return null;
  const { width, size, measure } = space;
  const plain = (value: number): string => text.number(oneDigit(value)).replace('-', MINUS);
  const told = (value: number, { change }: Impact): string =>
    `${plain(value)} ${change.unit}`.trim();
  const nameOf = (impact: Impact): Words => nameWords(snapshot, 'impacts', impact, text);
  const left = width * NAMES;
  const marks: Mark[] = [];
  let y = 0;
  for (const impact of impacts) {
    const name = nameOf(impact);
    const title = linesOf(
      name.text,
      {
        x: 0,
        y,
        width,
        size: size * 1.1,
        weight: 600,
        lang: name.lang,
        page: text.language,
      },
      measure,
    );
    marks.push(...title.marks);
    y += title.height + size * 0.3;
    const steps = stepsOf(impact, text);
    const values = steps.map(({ amount }) => told(amount, impact));
    const room = Math.max(...values.map((value) => measure(value, size, 600))) + size * 0.8;
    // A unit as long as a sentence must not leave the bars without room.
    const plot = Math.max(size * 4, width - left - size - Math.min(room, width * 0.3));
    const whole = Math.abs(impact.change.value ?? 0) || 1;
    const at = (value: number): number => left + (plot * Math.abs(value)) / whole;
    const begin = y;
    steps.forEach((step, index) => {
      const label = linesOf(
        step.label,
        {
          x: 0,
          y,
          width: left - size,
          size,
          weight: step.isEnd ? 600 : 400,
          page: text.language,
        },
        measure,
      );
      const value = linesOf(
        values[index] ?? '',
        {
          x: at(step.from) + size * 0.5,
          y,
          width: width - at(step.from) - size * 0.5,
          size,
          weight: step.isEnd ? 600 : 400,
          page: text.language,
        },
        measure,
      );
      const tall = size * 1.15;
      marks.push({
        mark: 'rect',
        x: at(step.to),
        y,
        width: Math.max(at(step.from) - at(step.to), size * 0.1),
        height: tall,
        radius: 0,
        fill: step.isEnd ? HUE : 'surface',
        stroke: { ink: HUE, width: size * 0.08, ...(!step.isEnd && DASHED(size)) },
      });
      marks.push(...label.marks, ...value.marks);
      y += Math.max(label.height, value.height, tall) + size * 0.4;
    });
    marks.push(
      stroked(
        polyline([
          [left, begin - size * 0.2],
          [left, y - size * 0.2],
        ]),
        { ink: 'edge', width: size * 0.06 },
      ),
    );
    if (impact.fadeOut !== null) {
      const faded = YEARS.map(
        (count) =>
          `${text.t('frame:net.after', { count })}: ${told(afterYears(netOf(impact), impact.fadeOut, count), impact)}`,
      ).join(' · ');
      const line = linesOf(
        faded,
        { x: 0, y, width, size: size * 0.9, ink: 'ink-2', page: text.language },
        measure,
      );
      marks.push(...line.marks);
      y += line.height;
    }
    y += size;
  }
  return {
    width,
    height: y - size * 0.6,
    marks,
    alt: text.t('pictures:net.alt', { number: impacts.length }),
    table: {
      caption: text.t('frame:net.heading'),
      columns: [
        text.t('fields:impacts.outcome.label'),
        text.t('fields:impacts.change.label'),
        ...SHARES.map((share) => text.t(`fields:impacts.${share}.label`)),
        text.t('frame:net.ours'),
        ...YEARS.map((count) => text.t('frame:net.after', { count })),
      ],
      rows: impacts.map((impact) => [
        nameOf(impact).text,
        told(impact.change.value ?? 0, impact),
        ...SHARES.map((share) => (impact[share] === null ? '' : text.number(impact[share]))),
        told(netOf(impact), impact),
        // The unit has been said twice: columns of numbers are read more easily.
        ...YEARS.map((count) => plain(afterYears(netOf(impact), impact.fadeOut, count))),
      ]),
      langs: impacts.map((impact) => [nameOf(impact).lang]),
    },
  };
}

const DASHED = (size: number) => ({ dash: [size * 0.3, size * 0.22] });
const netOf = ({ change, ...impact }: Impact): number =>
  netChange(
    change.value ?? 0,
    SHARES.map((share) => impact[share]),
  );

interface Step {
  readonly label: string;
  readonly amount: number;
  /** The bar, from the greater to the smaller amount. */
  readonly from: number;
  readonly to: number;
  /** The first and the last: solid. */
  readonly isEnd: boolean;
}

/** Each share is taken off what the ones before it have left. */
function stepsOf(impact: Impact, text: PictureSource['text']): Step[] {
  const whole = impact.change.value ?? 0;
  const steps: Step[] = [
    {
      label: text.t('fields:impacts.change.label'),
      amount: whole,
      from: whole,
      to: 0,
      isEnd: true,
    },
  ];
  let left = whole;
  for (const share of SHARES) {
    const off = left * ((impact[share] ?? 0) / 100);
    if (off === 0) continue;
    steps.push({
      label: text.t(`pictures:net.${share}`),
      amount: -off,
      from: left,
      to: left - off,
      isEnd: false,
    });
    left -= off;
  }
  return [
    ...steps,
    { label: text.t('frame:net.ours'), amount: left, from: left, to: 0, isEnd: true },
  ];
}
