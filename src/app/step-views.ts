// Fills the frame's port for special views. The one place that knows which chapter draws what.
import { lazy } from 'react';
import type { StepViews } from '#frame/views-port.ts';

export const STEP_VIEWS: StepViews = {
  sentence: lazy(() =>
    import('#chapters/mission/SentenceView.tsx').then((m) => ({ default: m.SentenceView })),
  ),
  criteria: lazy(() =>
    import('#chapters/mission/CriteriaView.tsx').then((m) => ({ default: m.CriteriaView })),
  ),
  grid: lazy(() => import('#chapters/people/GridView.tsx').then((m) => ({ default: m.GridView }))),
  flow: lazy(() => import('#chapters/flow/FlowStep.tsx').then((m) => ({ default: m.FlowStep }))),
  linkTest: lazy(() =>
    import('#chapters/flow/LinkTest.tsx').then((m) => ({ default: m.LinkTest })),
  ),
  plan: lazy(() => import('#chapters/pilot/PlanView.tsx').then((m) => ({ default: m.PlanView }))),
  net: lazy(() => import('#chapters/learn/NetView.tsx').then((m) => ({ default: m.NetView }))),
  state: lazy(() =>
    import('#chapters/learn/StateView.tsx').then((m) => ({ default: m.StateView })),
  ),
  signatures: lazy(() =>
    import('#chapters/learn/SignaturesView.tsx').then((m) => ({ default: m.SignaturesView })),
  ),
  canvas: lazy(() =>
    import('#chapters/learn/CanvasStep.tsx').then((m) => ({ default: m.CanvasStep })),
  ),
};
