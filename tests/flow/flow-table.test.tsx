// @vitest-environment jsdom
// A long flow in the list: finding, ordering, and everything the map can do to a link.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import { resetFlowUi } from '#flow/flow-ui.ts';
import { announcements } from '#ui/announce.ts';
import { toasts } from '#ui/toasts.ts';
import { showEditor } from '../support/flow-editor.tsx';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
let workbook: Workbook;

beforeEach(() => {
  resetFlowUi();
  toasts.clear();
  workbook = openWorkbook(createDocs('flow-table', 1), { readOnly: false });
  node('mission', { kind: 'impact', main: true, label: 'Half as many outside work' });
  node('jobs', { kind: 'activity', label: 'Trial jobs' });
  for (const letter of 'HGFEDCBA') node(letter, { kind: 'outcome', label: `Outcome ${letter}` });
  node('grant', { kind: 'input', label: 'Grant' });
  node('known', { kind: 'outcome', label: 'Known to employers' });
  link('sure', { from: 'known', kind: 'contributes', to: 'mission', confidence: 3 });
  link('unsure', { from: 'jobs', kind: 'produces', to: 'known', confidence: 1 });
});

const node = (id: string, values: Readonly<Record<string, unknown>>) =>
  workbook.apply({ type: 'add-record', collection: 'nodes', id, values });
const link = (id: string, values: Readonly<Record<string, unknown>>) =>
  workbook.apply({ type: 'add-record', collection: 'links', id, values });

const show = (): void => showEditor(workbook, text);
const rows = (table: string): string[] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.dataset['row'] ?? '');

describe('a long list', () => {
  it('shows only rows that have the words, and all again', async () => {
    show();
    const filter = screen.getByLabelText('Find a node');
    fireEvent.change(filter, { target: { value: 'activity trial' } });
    await waitFor(() => expect(rows('Nodes')).toEqual(['jobs']));
    expect(rows('Links')).toHaveLength(2);
    fireEvent.change(filter, { target: { value: 'nowhere' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show all rows' }));
    await waitFor(() => expect(rows('Nodes')).toHaveLength(12));
  });

  it('orders rows by name or by kind, and says so', async () => {
    show();
    const choose = async (from: RegExp, option: string) => {
      fireEvent.click(screen.getByRole('button', { name: from }));
      fireEvent.click(await screen.findByRole('option', { name: option }));
    };
    await choose(/As added/, 'By name');
    expect(rows('Nodes').slice(0, 3)).toEqual(['grant', 'mission', 'known']);
    expect(announcements.get().polite).toContain('Rows in order: By name.');
    await choose(/By name/, 'By kind');
    expect(rows('Nodes').slice(0, 2)).toEqual(['grant', 'jobs']);
    expect(rows('Nodes').at(-1)).toBe('mission');
  });

  it('leaves a row where it is while its name is typed', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /As added/ }));
    fireEvent.click(await screen.findByRole('option', { name: 'By name' }));
    const before = rows('Nodes');
    const at = itemAt('nodes', 'grant', 'label');
    act(() => workbook.apply({ type: 'set-field', at, value: 'Zebra' }));
    expect(rows('Nodes')).toEqual(before);
  });
});

describe('a link in the list', () => {
  it('can be rated in its row, opened in full, and removed with a way back', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^Details of the link: Trial jobs/ }));
    const details = await screen.findByRole('dialog', { name: 'Details' });
    expect(details.textContent).toContain('Trial jobs → produces → Known to employers');
    fireEvent.click(within(details).getByRole('button', { name: 'Remove this link' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(rows('Links')).toEqual(['sure']);
    act(() => toasts.get()[0]?.onAction?.());
    expect(rows('Links')).toHaveLength(2);
    expect(screen.getAllByRole('columnheader').map((header) => header.textContent)).toEqual(
      expect.arrayContaining(['How sure are we?', 'What we rest on', 'Who carries it']),
    );
  });
});
