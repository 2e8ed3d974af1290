// Step 5.2: the flow editor inside the step page. A link from a finding selects the node it speaks of.
import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { FlowEditor } from '#flow/FlowEditor.tsx';
import { selectNodes } from '#flow/flow-ui.ts';
import { useWorkbook } from '#workspace/workbook-context.ts';

/** The view `flow`. */
export function FlowStep() {
  const { read } = useWorkbook();
  const [query] = useSearchParams();
  const [record, id] = query.get('at')?.split('.') ?? [];
  useEffect(() => {
    // The node may have been deleted since the link was made.
    if (record === 'nodes' && id && read.ids('nodes').includes(id)) selectNodes(id);
  }, [record, id, read]);
  return <FlowEditor isEmbedded />;
}
