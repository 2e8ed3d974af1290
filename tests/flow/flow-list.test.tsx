// @vitest-environment jsdom
// Without a layout the editor has no width, as on the narrowest phone: it shows the list.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import { stopAsking } from '#flow/backwards/asking.ts';
import { resetFlowUi } from '#flow/flow-ui.ts';
import { toasts } from '#ui/toasts.ts';
import { showEditor } from '../support/flow-editor.tsx';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
let workbook: Workbook;

beforeEach(() => {
  resetFlowUi();
  stopAsking();
  toasts.clear();
  workbook = openWorkbook(createDocs('flow-list', 1), { readOnly: false });
});

const show = (): void => showEditor(workbook, text);
const type = (label: string | RegExp, value: string) => {
  const input = screen.getByLabelText(label);
  fireEvent.change(input, { target: { value } });
  return input;
};
const submit = (input: HTMLElement) => {
  const form = input.closest('form');
  if (form) fireEvent.submit(form);
};
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
/** The rows of a table by its place on the page; by role it would take seconds. */
const rows = (name: 'Nodes' | 'Links') => [
  ...(document.querySelectorAll('table')[name === 'Nodes' ? 0 : 1]?.tBodies[0]?.rows ?? []),
];
const mission = { kind: 'impact', main: true, label: 'Half as many outside work', pos: [480, 0] };
const node = (id: string, values: Readonly<Record<string, unknown>>) =>
  workbook.apply({ type: 'add-record', collection: 'nodes', id, values });

describe('an empty flow', () => {
  it('asks one question, prefilled with the mission sentence, and works backwards from the answer', () => {
    workbook.apply({
      type: 'set-field',
      at: { record: 'statement', id: null, field: 'statement' },
      value: 'By 2032 half as many are outside work.',
    });
    show();
    const input = screen.getByLabelText('What is true when the mission is met?');
    expect(input).toHaveProperty('value', 'By 2032 half as many are outside work');
    submit(input);
    for (const answer of ['Known to employers', 'Cope with daily life'])
      submit(type(/^What must be true before/, answer));
    const nodes = workbook.read.items('nodes');
    expect(nodes.map(({ kind, main, label }) => [kind, main, label])).toEqual([
      ['impact', true, 'By 2032 half as many are outside work'],
      ['outcome', null, 'Known to employers'],
      ['outcome', null, 'Cope with daily life'],
    ]);
    expect(workbook.read.items('links').map(({ kind }) => kind)).toEqual([
      'contributes',
      'contributes',
    ]);
    expect(rows('Nodes')).toHaveLength(3);
    expect(rows('Links')).toHaveLength(2);
  });
});

describe('the list', () => {
  it('says of each node what it leads to and what it needs', () => {
    node('mission', mission);
    node('known', { kind: 'outcome', label: 'Known to employers' });
    const values = { kind: 'contributes', from: 'known', to: 'mission' };
    workbook.apply({ type: 'add-record', collection: 'links', id: 'link', values });
    show();
    const [first, second] = rows('Nodes');
    expect(first?.textContent).toContain('Known to employers → contributes to');
    expect(second?.textContent).toContain('contributes to → Half as many outside work');
    expect(rows('Links')[0]?.textContent).toContain('Known to employers');
  });

  it('relabels while one types', () => {
    node('mission', mission);
    show();
    const input = document.getElementById('at-nodes.mission.label') as HTMLInputElement;
    fireEvent.input(input, { target: { value: 'Half as many by 2032' } });
    expect(workbook.read.item('nodes', 'mission')?.label).toBe('Half as many by 2032');
    act(() => void workbook.undo());
    expect(input.value).toBe('Half as many outside work');
  });

  it('connects through the dialog, with what may not be joined explained', async () => {
    node('mission', mission);
    node('grant', { kind: 'input', label: 'County grant' });
    node('jobs', { kind: 'activity', label: 'Trial jobs' });
    show();
    press('Connect: County grant');
    const dialog = await screen.findByRole('dialog', { name: 'Connect “County grant”' });
    expect(dialog.textContent).toContain('1 node fits.');
    expect(dialog.textContent).toContain(
      'An input feeds an activity. Say first what you do with it.',
    );
    submit(within(dialog).getByLabelText('Find a node'));
    await waitFor(() => expect(workbook.read.items('links')).toHaveLength(1));
    expect(workbook.read.items('links')[0]).toMatchObject({
      from: 'grant',
      to: 'jobs',
      kind: 'feeds',
    });
  });

  it('connects backwards too', async () => {
    node('grant', { kind: 'input', label: 'County grant' });
    node('jobs', { kind: 'activity', label: 'Trial jobs' });
    show();
    press('Connect: Trial jobs');
    const dialog = await screen.findByRole('dialog');
    fireEvent.click(within(dialog).getByLabelText('It needs …'));
    submit(within(dialog).getByLabelText('Find a node'));
    expect(workbook.read.items('links')[0]).toMatchObject({ from: 'grant', to: 'jobs' });
  });

  it('adds a node of a chosen kind', async () => {
    node('mission', mission);
    show();
    press(/^Node/);
    const dialog = await screen.findByRole('dialog', { name: 'Add a node' });
    fireEvent.click(within(dialog).getByRole('button', { name: /^Barrier/ }));
    expect(workbook.read.items('nodes').map(({ kind }) => kind)).toEqual(['impact', 'barrier']);
  });

  it('deletes with a way back', async () => {
    node('mission', mission);
    node('jobs', { kind: 'activity', label: 'Trial jobs' });
    show();
    press('Delete: Trial jobs');
    expect(rows('Nodes')).toHaveLength(1);
    await waitFor(() => expect(document.activeElement?.id).toBe('at-nodes.mission.label'));
    act(() => toasts.get()[0]?.onAction?.());
    expect(rows('Nodes')).toHaveLength(2);
  });

  it('can only be read where the workbook can only be read', () => {
    node('mission', mission);
    workbook = openWorkbook(workbook.docs, { readOnly: true });
    show();
    expect(screen.queryByRole('button', { name: /^Delete|^Connect|^Node/ })).toBeNull();
    expect(screen.queryByLabelText('What must be true first?')).toBeNull();
    expect(workbook.read.item('nodes', 'mission')?.label).toBe(mission.label);
    expect(workbook.text(itemAt('nodes', 'mission', 'label')).read()).toBe(mission.label);
  });

  it('opens a long flow in portions', () => {
    node('mission', mission);
    for (let index = 0; index < 60; index += 1)
      node(`n${index}`, { kind: 'outcome', label: `Outcome ${index}` });
    show();
    expect(rows('Nodes')).toHaveLength(50);
    fireEvent.click(screen.getByText('Show 11 more'));
    expect(rows('Nodes')).toHaveLength(61);
  });
});
