// @vitest-environment jsdom
// A reference to another record, in the screen.
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { docsFromData, openWorkbook } from '#document/index.ts';
import type { WorkbookData } from '#domain/data.ts';
import { type FieldAt, itemAt } from '#domain/schema.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { VisibleFindings } from '#frame/visible-findings.ts';
import { TextContext } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
afterEach(cleanup);

function show(data: Partial<WorkbookData>, at: FieldAt): void {
  const meta = { createdAt: 0, contentLanguage: 'en' };
  const docs = docsFromData({ meta, marks: {}, accepted: {}, ...data }, 'ref');
  render(
    <TextContext value={text}>
      <WorkbookContext value={openWorkbook(docs, { readOnly: false })}>
        <VisibleFindings value={[]}>
          <FieldView at={at} />
        </VisibleFindings>
      </WorkbookContext>
    </TextContext>,
  );
}

it('names its record also when that has the same id as the record that refers to it', async () => {
  show(
    {
      stakeholders: [{ id: 'youth', name: 'Youth council' }],
      engagements: [{ id: 'youth', stakeholder: 'youth' }],
    },
    itemAt('engagements', 'youth', 'stakeholder'),
  );
  expect(await screen.findByDisplayValue('Youth council')).toBeDefined();
});

it('offers every record but the one that asks', async () => {
  show(
    {
      tasks: [
        { id: 'a', title: 'Sign agreements', dependsOn: ['b'] },
        { id: 'b', title: 'Find employers' },
      ],
    },
    itemAt('tasks', 'a', 'dependsOn'),
  );
  expect(await screen.findByText('Find employers')).toBeDefined();
  expect(screen.queryByText('Sign agreements')).toBeNull();
});
