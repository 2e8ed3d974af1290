// The same flow in React Flow as it comes: its own nodes and edges. Only the wheel moves the map, as it
// does on ours, and the whole of it may be shown.
// Knows nothing of Kurs but the data.
import { ReactFlow, ReactFlowProvider, useNodesState, useReactFlow } from '@xyflow/react';
import '@xyflow/react/dist/style.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { begin, data, steer } from './flow-page.ts';

const NODES = data.nodes.map(({ id, label, pos: [x, y] }) => ({
  id,
  data: { label },
  position: { x, y },
}));
const EDGES = data.links.map(({ id, from, to }) => ({ id, source: from, target: to }));

function Flow() {
  const [nodes, , onNodesChange] = useNodesState(NODES);
  const { setViewport } = useReactFlow();
  useEffect(() => steer(setViewport), [setViewport]);
  return (
    <div style={{ position: 'fixed', inset: 0 }}>
      <ReactFlow
        nodes={nodes}
        edges={EDGES}
        onNodesChange={onNodesChange}
        panOnScroll
        minZoom={0.1}
      />
    </div>
  );
}

const root = document.getElementById('root');
if (root) {
  begin(() =>
    createRoot(root).render(
      <ReactFlowProvider>
        <Flow />
      </ReactFlowProvider>,
    ),
  );
}
