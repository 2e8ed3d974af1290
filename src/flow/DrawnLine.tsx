// The line that is being drawn, and what letting go would do: the verb of the Link, or why there is none.
// For the eye only: what came of it is announced by the act.
import { cx } from '#ui/cx.ts';
import { curveBetween } from '#flow/edge-path.ts';
import { connectionOf } from '#flow/edits.ts';
import { type FlowNow, useFlowNow } from '#flow/flow-now.ts';
import { type Drawing, useFlowUi } from '#flow/flow-ui.ts';
import { sidesOf } from '#flow/link-ends.ts';
import styles from '#flow/DrawnLine.module.css';
import { nodeName, endName, refusalWords, verb } from '#text/flow-names.ts';
import type { Translator } from '#text/translator.ts';
import { useText } from '#workspace/text-context.ts';

/** Nothing while nothing is drawn. For inside the plane. */
export function DrawnLine() {
  const text = useText();
  const now = useFlowNow();
  const drawing = useFlowUi((ui) => ui.drawing);
  if (!drawing) return null;
  const sides = sidesOf(drawing.from, now);
  if (!sides) return null;
  const isOut = drawing.side === 'out';
  const [x, y] = isOut ? sides.right : sides.left;
  const [endX, endY] = drawing.end;
  const said = saidOf(text, now, drawing);
  return (
    <svg className={styles.drawing} aria-hidden="true">
      <path
        className={cx(styles.line, said?.isRefused && styles.refused)}
        d={isOut ? curveBetween(x, y, endX, endY) : curveBetween(endX, endY, x, y)}
      />
      <circle className={styles.end} cx={endX} cy={endY} r="5" />
      {said && (
        <text className={styles.words} x={endX} y={endY - 16}>
          {said.words}
        </text>
      )}
    </svg>
  );
}

function saidOf(text: Translator, now: FlowNow, { from, side, over }: Drawing) {
  if (over === null || over === from) return null;
  const [start, end] = side === 'out' ? [from, over] : [over, from];
  const connection = connectionOf(now, start, end);
  const node = now.node.get(start);
  if (!connection) return null;
  if ('kind' in connection) return { words: verb(text, connection.kind), isRefused: false };
  return {
    words: node
      ? refusalWords(text, connection.refused, node, endName(text, now, end))
      : nodeName(text, { kind: null, main: null, label: '' }),
    isRefused: true,
  };
}
