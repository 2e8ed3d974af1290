// Step 5.2: the flow editor inside the step page.
// Must not add anything of its own: the same editor fills the page of its own.
import { FlowEditor } from '#flow/FlowEditor.tsx';

/** The view `flow`. */
export function FlowStep() {
  return <FlowEditor isEmbedded />;
}
