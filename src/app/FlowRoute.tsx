// `/w/:docId/flow`: the flow editor alone, over the whole width. Apart, so that steps load without it.
import { FlowEditor } from '#flow/FlowEditor.tsx';

/** The page of the flow. */
export function FlowRoute() {
  return (
    <main id="main" tabIndex={-1} style={{ blockSize: '100%' }}>
      <FlowEditor />
    </main>
  );
}
