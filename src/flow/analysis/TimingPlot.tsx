// A timeline per outcome: a dot where it can be true, a diamond where it is planned, and what lies between.
// The table beside it says the same.
import { type ScaleTime, scaleUtc } from 'd3-scale';
import styles from '#flow/analysis/Analysis.module.css';
import { cut, MOST_DRAWN, useRoom } from '#flow/analysis/plot.ts';
import type { TimedRow } from '#flow/analysis/TimingSection.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { nodeName } from '#text/flow-names.ts';
import { useLangOf } from '#frame/Said.tsx';
import { useText } from '#workspace/text-context.ts';

const DOT = 'M-6 0a6 6 0 1 1 12 0 6 6 0 1 1 -12 0Z';
const DIAMOND = 'M0 -9 6 0 0 9 -6 0Z';
const EDGE = 10;
/** Pixels a year needs on the axis. */
const TICK = 90;

interface TimingPlotProps {
  readonly rows: readonly TimedRow[];
  /** ISO date. */
  readonly today: string;
}

/** The drawing with its legend. */
export function TimingPlot({ rows, today }: TimingPlotProps) {
  const text = useText();
  const { box, width, size } = useRoom();
  const drawn = rows.slice(0, MOST_DRAWN);
  const dates = [today, ...drawn.flatMap(({ earliest, planned }) => [earliest, planned])]
    .filter((date) => date !== null)
    .toSorted();
  const [from = today, to = today] = [dates[0], dates.at(-1)];
  const scale = scaleUtc([dateAt(from), dateAt(to)], [EDGE, width - EDGE]);
  const row = size * 3.2;
  const top = size * 2;
  const height = top + drawn.length * row;
  const words = text.t('analysis:timing.plot', {
    count: drawn.length,
    from: text.date(from),
    to: text.date(to),
  });
  const left = rows.length - drawn.length;
  return (
    <div ref={box} className={styles.plot}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words} fontSize={size}>
        <title>{words}</title>
        <Axis scale={scale} size={size} height={height} width={width} />
        <line
          x1={scale(dateAt(today))}
          x2={scale(dateAt(today))}
          y1={top}
          y2={height}
          stroke="var(--ink)"
          strokeDasharray="2 4"
        />
        {drawn.map((each, at) => (
          <g key={each.id} transform={`translate(0 ${top + at * row})`}>
            <Row row={each} at={(iso) => scale(dateAt(iso))} width={width} size={size} />
          </g>
        ))}
      </svg>
      <Legend today={today} />
      {left > 0 && <p className={styles.note}>{text.t('analysis:timing.left', { count: left })}</p>}
    </div>
  );
}

const dateAt = (iso: string): Date => new Date(`${iso}T00:00:00Z`);

interface AxisProps {
  readonly scale: ScaleTime<number, number>;
  readonly size: number;
  readonly width: number;
  readonly height: number;
}

function Axis({ scale, size, width, height }: AxisProps) {
  const text = useText();
  const ticks = scale.ticks(Math.max(2, Math.floor(width / TICK)));
  const hasMonths = ticks.some((tick) => tick.getUTCMonth() > 0);
  const format = new Intl.DateTimeFormat(text.locale, {
    year: 'numeric',
    ...(hasMonths && { month: 'short' }),
    timeZone: 'UTC',
  });
  return ticks.map((tick) => {
    const x = scale(tick);
    const isLast = x > width - size * 3;
    return (
      <g key={tick.getTime()}>
        <line x1={x} x2={x} y1={size * 1.4} y2={height} stroke="var(--hairline)" />
        <text
          x={x}
          y={size}
          textAnchor={isLast ? 'end' : x < size * 3 ? 'start' : 'middle'}
          fill="var(--ink-2)"
        >
          {format.format(tick)}
        </text>
      </g>
    );
  });
}

interface RowProps {
  readonly row: TimedRow;
  readonly at: (iso: string) => number;
  readonly width: number;
  readonly size: number;
}

function Row({ row: { id, earliest, planned, isOpen }, at, width, size }: RowProps) {
  const text = useText();
  const langOf = useLangOf();
  const node = useFlowNow().node.get(id);
  const y = size * 2;
  const isEarly = earliest !== null && planned !== null && planned < earliest;
  const ink = isEarly ? 'var(--signal)' : 'var(--ink)';
  return (
    <>
      <text
        y={size}
        fill="var(--ink)"
        stroke="var(--surface)"
        strokeWidth={4}
        paintOrder="stroke"
        lang={node && langOf(node.label)}
      >
        {node && cut(nodeName(text, node), { width, size })}
      </text>
      <line x1={EDGE} x2={width - EDGE} y1={y} y2={y} stroke="var(--hairline)" />
      {earliest !== null && planned !== null && (
        <line
          x1={at(earliest)}
          x2={at(planned)}
          y1={y}
          y2={y}
          stroke={ink}
          strokeWidth={isEarly ? 4 : 2}
        />
      )}
      {planned !== null && (
        <path
          d={DIAMOND}
          transform={`translate(${at(planned)} ${y})`}
          fill="var(--surface)"
          stroke={ink}
          strokeWidth={2}
        />
      )}
      {earliest !== null && (
        <path
          d={DOT}
          transform={`translate(${at(earliest)} ${y})`}
          fill={isOpen ? 'var(--surface)' : 'var(--accent)'}
          stroke="var(--accent)"
          strokeWidth={2}
          {...(isOpen && { strokeDasharray: '3 2' })}
        />
      )}
    </>
  );
}

/** What the shapes mean. */
function Legend({ today }: { readonly today: string }) {
  const text = useText();
  return (
    <ul className={styles.legend} aria-hidden="true">
      <li>
        <svg viewBox="-10 -10 20 20">
          <path d={DOT} fill="var(--accent)" />
        </svg>
        {text.t('analysis:timing.earliest')}
      </li>
      <li>
        <svg viewBox="-10 -10 20 20">
          <path d={DIAMOND} fill="var(--surface)" stroke="var(--ink)" strokeWidth={2} />
        </svg>
        {text.t('analysis:timing.planned')}
      </li>
      <li>
        <svg viewBox="-10 -10 20 20">
          <path d="M-8 0H8" stroke="var(--signal)" strokeWidth={4} />
        </svg>
        {text.t('analysis:timing.tooEarly')}
      </li>
      <li>
        <svg viewBox="-10 -10 20 20">
          <path d="M0 -9V9" stroke="var(--ink)" strokeDasharray="2 4" />
        </svg>
        {text.t('analysis:timing.today', { date: text.date(today, 'short') })}
      </li>
    </ul>
  );
}
