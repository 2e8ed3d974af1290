// Our map of the flow, filling the page.
// Knows nothing of how it is measured.
import { ReactFlowProvider, useReactFlow } from '@xyflow/react';
import '#ui/fonts.css';
import '#ui/tokens.css';
import '#ui/base.css';
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { docsFromData, openWorkbook } from '#document/index.ts';
import { FlowMap } from '#flow/FlowMap.tsx';
import { FlowContext, useFlow } from '#flow/flow-now.ts';
import { SHELL, WORKBOOK } from '#text/namespaces.ts';
import { type Bundle, createTranslator } from '#text/translator.ts';
import { TextContext } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';
import { begin, data, steer } from './flow-page.ts';

const BUNDLES = import.meta.glob<Bundle>('../../locales/en/*.json', { import: 'default' });
const text = await createTranslator(
  'en',
  [...SHELL, ...WORKBOOK],
  async (language, name) => (await BUNDLES[`../../locales/${language}/${name}.json`]?.()) ?? {},
);
const workbook = openWorkbook(docsFromData(data, 'flow'), { readOnly: false });

function Steered() {
  const { setViewport } = useReactFlow();
  useEffect(() => steer(setViewport), [setViewport]);
  return null;
}

function Flow() {
  return (
    <FlowContext value={useFlow()}>
      <ReactFlowProvider>
        <div style={{ position: 'fixed', inset: 0, display: 'flex' }}>
          <FlowMap isEmbedded={false} />
        </div>
        <Steered />
      </ReactFlowProvider>
    </FlowContext>
  );
}

const root = document.getElementById('root');
if (root) {
  begin(() =>
    createRoot(root).render(
      <TextContext value={text}>
        <WorkbookContext value={workbook}>
          <Flow />
        </WorkbookContext>
      </TextContext>,
    ),
  );
}
