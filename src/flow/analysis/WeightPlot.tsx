// Bars: how many ways lead over each of the first Nodes. The table beside it says the same.
import { scaleLinear } from 'd3-scale';
import styles from '#flow/analysis/Analysis.module.css';
import { cut, MOST_DRAWN, useRoom } from '#flow/analysis/plot.ts';
import type { Weighed } from '#flow/analysis/WeightSection.tsx';
import { useFlowNow } from '#flow/flow-now.ts';
import { nodeName } from '#text/flow-names.ts';
import { useLangOf } from '#frame/Said.tsx';
import { useText } from '#workspace/text-context.ts';

/** Rows of words over a bar. */
export function WeightPlot({ weighed }: { readonly weighed: readonly Weighed[] }) {
  const text = useText();
  const langOf = useLangOf();
  const now = useFlowNow();
  const { box, width, size } = useRoom();
  const drawn = weighed.slice(0, MOST_DRAWN);
  const row = size * 2.6;
  const figures = size * 3;
  const scale = scaleLinear([0, drawn[0]?.ways ?? 1], [2, Math.max(10, width - figures)]);
  const words = text.t('analysis:weight.plot', { count: drawn.length });
  return (
    <div ref={box} className={styles.plot}>
      <svg
        viewBox={`0 0 ${width} ${drawn.length * row}`}
        role="img"
        aria-label={words}
        fontSize={size}
      >
        <title>{words}</title>
        {drawn.map(({ id, ways }, at) => {
          const node = now.node.get(id);
          return (
            <g key={id} transform={`translate(0 ${at * row})`}>
              <text y={size} fill="var(--ink)" lang={node && langOf(node.label)}>
                {node && cut(nodeName(text, node), { width, size })}
              </text>
              <rect
                x={0}
                y={size * 1.4}
                width={scale(ways)}
                height={size * 0.7}
                rx={2}
                fill="var(--accent)"
              />
              <text x={scale(ways) + 6} y={size * 2.05} fill="var(--ink-2)">
                {text.number(Math.round(ways * 10) / 10)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}
