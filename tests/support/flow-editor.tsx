// The flow editor of a workbook in jsdom, which lays nothing out: the editor is as narrow as can be there.
// Knows no test.
import { render } from '@testing-library/react';
import type { Workbook } from '#document/index.ts';
import { FlowEditor } from '#flow/FlowEditor.tsx';
import type { Translator } from '#text/translator.ts';
import { SentenceContext, TextContext } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';

/** Shows the editor. */
export function showEditor(workbook: Workbook, text: Translator): void {
  Element.prototype.scrollIntoView = () => undefined;
  render(
    <TextContext value={text}>
      <SentenceContext value={text}>
        <WorkbookContext value={workbook}>
          <FlowEditor />
        </WorkbookContext>
      </SentenceContext>
    </TextContext>,
  );
}
