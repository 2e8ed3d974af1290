// Page 4: the canvas with all that was said, and how far the team wants to go from here.
import { Suspense } from 'react';
import { useStepView } from '#frame/views-port.ts';
import { TrackCards } from '#screens/begin/TrackCards.tsx';
import { useText } from '#workspace/text-context.ts';

/** The live canvas, then the tracks. */
export function CanvasPage() {
  const text = useText();
  const Canvas = useStepView('canvas');
  return (
    <>
      <Suspense fallback={<p role="status">{text.t('common:loading')}</p>}>
        <Canvas />
      </Suspense>
      <TrackCards />
    </>
  );
}
