// Indicators as ways from where they start to where they shall be, with the values on the way (step 8.1).
// Each has its own scale: they measure different things. Knows nothing of screens.
import type { Quantity } from '#domain/field.ts';
import type { Indicator } from '#domain/records/indicator.ts';
import { linesOf } from '#pictures/lines.ts';
import type { Mark, Picture } from '#pictures/mark.ts';
import type { Words } from '#pictures/part.ts';
import type { Space } from '#pictures/pathway.ts';
import type { PictureSource } from '#pictures/picture-source.ts';
import { nameWords, personName } from '#pictures/record-values.ts';
import { arrow, circle, filled, stroked, textAt } from '#pictures/shapes.ts';
import { optionLabel } from '#text/option-label.ts';
import { quantityWords } from '#text/sentence.ts';

const HUE = 'chapter-8';
/** Share of the width that names take, and that a value may take at either end. */
const [NAMES, VALUES] = [0.36, 0.2];

/** A row for each indicator; null without any. */
export function indicatorsPicture(source: PictureSource, space: Space): Picture | null {
  const { snapshot, text } = source;
  const { indicators } = snapshot;
  if (indicators.length === 0) return null;
  const { width, size, measure } = space;
  const page = text.language;
  const left = width * NAMES;
  const ends = width * VALUES;
  const [from, to] = [left + ends, width - ends];
  const marks: Mark[] = [];
  let y = 0;
  for (const indicator of indicators) {
    const { baseline, target } = valuesOf(indicator, source);
    const name = nameOf(indicator, source);
    const title = linesOf(
      name.text,
      {
        x: 0,
        y,
        width: left - size,
        size,
        weight: 600,
        lang: name.lang,
        page,
      },
      measure,
    );
    const valueAt = (value: Quantity, x: number, anchor: 'start' | 'end') =>
      linesOf(
        quantityWords(value, text) || '…',
        { x, y, width: ends - size * 1.2, size, weight: 600, page, anchor },
        measure,
      );
    const start = valueAt(baseline, from - size * 0.8, 'end');
    const end = valueAt(target, to + size * 0.8, 'start');
    const years = [baseline, target].map(({ year }) => (year === null ? '' : String(year)));
    const middle = y + size * 0.62;
    const stroke = { ink: HUE, width: size * 0.14 } as const;
    marks.push(
      ...arrow(
        [
          [from + size * 0.3, middle],
          [to, middle],
        ],
        stroke,
        size * 0.7,
      ),
      stroked(circle(from, middle, size * 0.3), stroke),
      ...title.marks,
      ...start.marks,
      ...end.marks,
    );
    const below = Math.max(start.height, end.height);
    years.forEach((year, index) => {
      if (year !== '')
        marks.push(
          textAt(year, index === 0 ? from - size * 0.8 : to + size * 0.8, y + below + size * 0.75, {
            size: size * 0.85,
            ink: 'ink-2',
            anchor: index === 0 ? 'end' : 'start',
          }),
        );
    });
    marks.push(...wayMarks(indicator, { from, to, middle }, source, space));
    const beside = below + (years.some(Boolean) ? size * 1.1 : 0);
    y += Math.max(title.height, beside, size * 2.2) + size * 0.8;
  }
  return {
    width,
    height: y,
    marks,
    alt: text.t('pictures:indicators.alt', { number: indicators.length }),
    table: {
      caption: text.t('fields:indicators.heading'),
      columns: [
        text.t('fields:indicators.one'),
        text.t('fields:indicators.baseline.label'),
        text.t('fields:waypoints.heading'),
        text.t('fields:indicators.target.label'),
        ...['frequency', 'responsible'].map((field) => text.t(`fields:indicators.${field}.label`)),
      ],
      rows: indicators.map((indicator) => {
        const { baseline, target } = valuesOf(indicator, source);
        const { frequency, responsible } = indicator;
        return [
          nameOf(indicator, source).text,
          withYear(baseline, text),
          text.names(waysOf(indicator, source).map(({ words }) => words)),
          withYear(target, text),
          frequency ? optionLabel(text, 'frequency', frequency) : '',
          personName(snapshot, responsible).text,
        ];
      }),
      langs: indicators.map((indicator) => [
        nameOf(indicator, source).lang,
        ...NO_LANGS,
        personName(snapshot, indicator.responsible).lang,
      ]),
    },
  };
}

/** Columns between in the language of the page. */
const NO_LANGS = Array.from({ length: 4 }, () => undefined);

const nameOf = (indicator: Indicator, { snapshot, text }: PictureSource): Words =>
  nameWords(snapshot, 'indicators', indicator, text);

/** The mission's own indicator has its values in steps 2.2 and 3.1. */
const valuesOf = (
  { ofMission, baseline, target }: Indicator,
  { snapshot: { answers } }: PictureSource,
): { readonly baseline: Quantity; readonly target: Quantity } =>
  ofMission
    ? { baseline: answers.challenge.baseline, target: answers.statement.target }
    : { baseline, target };

const withYear = (value: Quantity, text: PictureSource['text']): string =>
  [quantityWords(value, text), value.year === null ? '' : String(value.year)]
    .filter(Boolean)
    .join(', ');

/** Values on the way, by day. */
const waysOf = (indicator: Indicator, { snapshot, text }: PictureSource) =>
  snapshot.waypoints
    .filter((each) => each.indicator === indicator.id && each.value !== null)
    .toSorted((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'))
    .map(({ date, value }) => ({
      value: value ?? 0,
      words: [date ? text.date(date, 'short') : '', text.number(value ?? 0)]
        .filter(Boolean)
        .join(': '),
    }));

/** Dots on the way with their values, as many as have room: the table tells all. */
function wayMarks(
  indicator: Indicator,
  { from, to, middle }: { readonly from: number; readonly to: number; readonly middle: number },
  source: PictureSource,
  { size, measure }: Space,
): Mark[] {
  const { baseline, target } = valuesOf(indicator, source);
  const [first, last] = [baseline.value, target.value];
  if (first === null || last === null || first === last) return [];
  let free = from;
  return waysOf(indicator, source)
    .map(({ value }) => ({ value, share: (value - first) / (last - first) }))
    .filter(({ share }) => share > 0 && share < 1)
    .toSorted((a, b) => a.share - b.share)
    .flatMap(({ value, share }): Mark[] => {
      const x = from + (to - from) * share;
      const words = source.text.number(value);
      const half = measure(words, size * 0.85, 400) / 2;
      const dot = filled(circle(x, middle, size * 0.24), HUE);
      if (x - half < free || x + half > to) return [dot];
      free = x + half + size * 0.4;
      return [
        dot,
        textAt(words, x, middle + size * 1.35, {
          size: size * 0.85,
          ink: 'ink-2',
          anchor: 'middle',
        }),
      ];
    });
}
