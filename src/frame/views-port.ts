// The special views of steps, filled by `app`, so that the frame need not know the chapters.
import { type ComponentType, createContext, type LazyExoticComponent, useContext } from 'react';
import type { ViewName } from '#guide/step.ts';

export type StepViews = Readonly<Record<ViewName, LazyExoticComponent<ComponentType>>>;

export const StepViewsContext = createContext<StepViews | null>(null);

/** The component of a special view. */
export function useStepView(view: ViewName): LazyExoticComponent<ComponentType> {
  const views = useContext(StepViewsContext);
  if (!views) throw new Error('useStepView outside of StepViewsContext');
  return views[view];
}
