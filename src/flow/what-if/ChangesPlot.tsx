// Which outcomes move, as bars to either side of "as planned". The side, the sign and the hatching say which
// way; colour only repeats it. The table beside it says the same.
import { scaleLinear } from 'd3-scale';
import { useId, useRef } from 'react';
import { useWidth } from '#flow/use-width.ts';
import { plotRows } from '#flow/what-if/plot-rows.ts';
import { type ChangeRow, directionWords, signed, sureWords } from '#flow/what-if/rows.ts';
import styles from '#flow/what-if/WhatIf.module.css';
import { nodeName } from '#text/flow-names.ts';
import { useLangOf } from '#frame/Said.tsx';
import { useMeasure } from '#frame/use-measure.ts';
import { useText } from '#workspace/text-context.ts';

/** More bars nobody reads; the table has them all. */
const MOST = 12;
const SIZE = 16;
const BAR = 16;
const HEAD = 30;

/** The picture, as wide as there is room. */
export function ChangesPlot({ rows }: { readonly rows: readonly ChangeRow[] }) {
  const text = useText();
  const langOf = useLangOf();
  const box = useRef<HTMLElement>(null);
  const width = useWidth(box);
  const measure = useMeasure();
  const hatch = useId();
  const shown = rows.slice(0, MOST);
  const nameOf = ({ node }: ChangeRow): string => nodeName(text, node);
  const say = (row: ChangeRow): string =>
    text.t('what-if:plot.row', {
      name: nameOf(row),
      direction: directionWords(text, row),
      size: signed(text, row.value),
      sure: sureWords(text, row),
    });
  const plot = plotRows({
    names: shown.map(nameOf),
    width: width ?? 0,
    // The bolder the wider: what fits bold fits.
    measure: (words) => measure(words, SIZE, 600),
    language: text.language,
    line: SIZE * 1.25,
    bar: BAR,
    top: HEAD,
  });
  const x = scaleLinear([-1, 1], [plot.left, width ?? 0]);
  const middle = x(0);
  return (
    <figure ref={box} className={styles.plot}>
      {width !== null && (
        <svg
          width={width}
          height={plot.height}
          viewBox={`0 0 ${width} ${plot.height}`}
          role="img"
          aria-label={text.t('what-if:plot.alt', { rows: shown.map(say).join('; ') })}
          fontFamily="var(--font-sans)"
          fontSize={SIZE}
          fill="var(--ink)"
        >
          <defs>
            <pattern
              id={hatch}
              width="6"
              height="6"
              patternUnits="userSpaceOnUse"
              patternTransform="rotate(45)"
            >
              <rect width="6" height="6" fill="var(--signal-soft)" />
              <rect width="2.5" height="6" fill="var(--signal)" />
            </pattern>
          </defs>
          <text x={middle - 10} y={SIZE} textAnchor="end" fontSize={14} fill="var(--ink-2)">
            ← {text.t('what-if:plot.away')}
          </text>
          <text x={middle + 10} y={SIZE} fontSize={14} fill="var(--ink-2)">
            {text.t('what-if:plot.near')} →
          </text>
          {shown.map((row, index) => {
            const place = plot.rows[index];
            if (!place) return null;
            const isAway = row.value < 0;
            const end = x(row.value);
            return (
              <g key={row.node.id}>
                <text
                  y={place.nameY}
                  fontWeight={row.node.main === true ? 600 : 400}
                  lang={langOf(row.node.label)}
                >
                  {place.lines.map((line, at) => (
                    <tspan key={line} x={0} dy={at === 0 ? 0 : SIZE * 1.25}>
                      {line}
                    </tspan>
                  ))}
                </text>
                <rect
                  x={plot.left}
                  y={place.barY + BAR / 2 - 0.5}
                  width={(width ?? 0) - plot.left}
                  height={1}
                  fill="var(--hairline)"
                />
                <rect
                  x={Math.min(middle, end)}
                  y={place.barY}
                  width={Math.abs(end - middle)}
                  height={BAR}
                  fill={isAway ? `url(#${hatch})` : 'var(--accent)'}
                  stroke={isAway ? 'var(--signal)' : 'var(--accent)'}
                  strokeWidth={1}
                />
                <line
                  x1={middle}
                  x2={middle}
                  y1={place.axis[0]}
                  y2={place.axis[1]}
                  stroke="var(--ink)"
                  strokeWidth={1.5}
                />
                {/* On the side that the bar leaves free. */}
                <Label
                  x={middle + (isAway ? 10 : -10)}
                  y={place.barY + BAR - 3}
                  anchor={isAway ? 'start' : 'end'}
                  size={signed(text, row.value)}
                  sure={sureWords(text, row)}
                />
              </g>
            );
          })}
        </svg>
      )}
      {rows.length > MOST && (
        <figcaption className={styles.quiet}>
          {text.t('what-if:plot.most', { count: MOST })}
        </figcaption>
      )}
    </figure>
  );
}

interface LabelProps {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
  readonly size: string;
  readonly sure: string;
}

/** The number, and how sure it is; a halo keeps the line behind it from crossing the words. */
const Label = ({ x, y, anchor, size, sure }: LabelProps) => (
  <text
    x={x}
    y={y}
    textAnchor={anchor}
    fontSize={14}
    stroke="var(--paper)"
    strokeWidth={6}
    paintOrder="stroke"
  >
    <tspan fontWeight={600}>{size}</tspan>
    <tspan fill="var(--ink-2)"> · {sure}</tspan>
  </text>
);
