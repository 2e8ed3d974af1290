// A line drawn from Node to Node with the pointer becomes a Link.
// Must not know how the line looks.
import type { FinalConnectionState } from '@xyflow/react';
import { useCallback } from 'react';
import { useFlowActs } from '#flow/acts.ts';
import { INTO } from '#flow/map-elements.ts';

type Pointer = MouseEvent | TouchEvent;

/** What happens where a line is let go. */
export function useConnecting(): (event: Pointer, state: FinalConnectionState) => void {
  const acts = useFlowActs();
  return useCallback(
    (event, state) => {
      const end = state.toNode?.id ?? nodeUnder(event);
      const start = state.fromNode?.id;
      if (start === undefined || end === undefined || start === end) return;
      // A line drawn from the left side of a Node says what it needs.
      if (state.fromHandle?.id === INTO) acts.link(end, start);
      else acts.link(start, end);
    },
    [acts],
  );
}

/** The Node under the pointer, so that a line may be dropped anywhere on it. */
function nodeUnder(event: Pointer): string | undefined {
  const point = 'changedTouches' in event ? event.changedTouches[0] : event;
  const element = point && document.elementFromPoint(point.clientX, point.clientY);
  return element?.closest('.react-flow__node')?.getAttribute('data-id') ?? undefined;
}
