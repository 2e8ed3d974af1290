// `/w/:docId/flow`: the flow editor alone, over the whole width. Apart, so that steps load without it.
import styles from '#app/FlowRoute.module.css';
import { FlowEditor } from '#flow/FlowEditor.tsx';
import { SaveFailure } from '#frame/SaveFailure.tsx';
import { SaveState } from '#frame/SaveState.tsx';

/** The page of the flow. */
export function FlowRoute() {
  return (
    <main id="main" tabIndex={-1} className={styles.page}>
      <SaveFailure />
      <FlowEditor saved={<SaveState />} />
    </main>
  );
}
