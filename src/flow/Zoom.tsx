// Nearer, further, everything: the buttons in the corner of the map.
// Must not change the flow.
import { useReactFlow } from '@xyflow/react';
import { useFit } from '#flow/fit.ts';
import styles from '#flow/FlowMap.module.css';
import { IconButton } from '#ui/IconButton.tsx';
import { useText } from '#workspace/text-context.ts';

/** Three buttons. */
export function Zoom() {
  const text = useText();
  const { zoomIn, zoomOut } = useReactFlow();
  const fit = useFit();
  return (
    <div className={styles.zoom} role="group" aria-label={text.t('flow:zoom')}>
      <IconButton icon="zoom-in" label={text.t('flow:zoomIn')} onClick={() => void zoomIn()} />
      <IconButton icon="zoom-out" label={text.t('flow:zoomOut')} onClick={() => void zoomOut()} />
      <IconButton icon="fit" label={text.t('flow:fit')} onClick={() => fit()} />
    </div>
  );
}
