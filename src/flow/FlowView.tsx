// The flow in the chosen look. Must not know what stands around it.
import { FlowMap } from '#flow/FlowMap.tsx';
import { FlowOutline } from '#flow/outline/FlowOutline.tsx';
import { FlowTable } from '#flow/FlowTable.tsx';
import type { FlowLook } from '#flow/looks.ts';

interface FlowViewProps {
  readonly look: FlowLook;
  /** Inside a step, not on a page of its own. */
  readonly isEmbedded: boolean;
}

/** One of the looks. */
export function FlowView({ look, isEmbedded }: FlowViewProps) {
  switch (look) {
    case 'map':
      return <FlowMap isEmbedded={isEmbedded} />;
    case 'outline':
      return <FlowOutline />;
    case 'list':
      return <FlowTable />;
  }
}
