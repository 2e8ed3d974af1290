// The flow in the chosen look. Must not know what stands around it.
import { lazy, Suspense } from 'react';
import { FlowMap } from '#flow/FlowMap.tsx';
import { FlowOutline } from '#flow/outline/FlowOutline.tsx';
import type { FlowLook } from '#flow/looks.ts';
import { FlowTable } from '#flow/table/FlowTable.tsx';
import { showOnMap } from '#flow/show-on-map.ts';

const AnalysisView = lazy(() =>
  import('#flow/analysis/AnalysisView.tsx').then((m) => ({ default: m.AnalysisView })),
);
const WhatIfView = lazy(() =>
  import('#flow/what-if/WhatIfView.tsx').then((m) => ({ default: m.WhatIfView })),
);

interface FlowViewProps {
  readonly look: FlowLook;
  readonly onLook: (look: FlowLook) => void;
  /** Inside a step, not on a page of its own. */
  readonly isEmbedded: boolean;
}

/** One of the looks. */
export function FlowView({ look, onLook, isEmbedded }: FlowViewProps) {
  switch (look) {
    case 'map':
      return <FlowMap isEmbedded={isEmbedded} />;
    case 'outline':
      return <FlowOutline />;
    case 'list':
      return <FlowTable />;
    case 'analysis':
      return (
        <Suspense>
          <AnalysisView onLook={onLook} />
        </Suspense>
      );
    case 'whatIf':
      return (
        <Suspense>
          <WhatIfView onShow={(id) => showOnMap(id, onLook)} />
        </Suspense>
      );
  }
}
