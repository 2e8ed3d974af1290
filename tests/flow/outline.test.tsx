// @vitest-environment jsdom
// The outline as people use it by keyboard, on a real workbook with the real texts.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
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
  workbook = openWorkbook(createDocs('outline', 1), { readOnly: false });
  node('mission', { kind: 'impact', main: true, label: 'Half as many outside work' });
  node('known', { kind: 'outcome', label: 'Known to employers' });
  node('jobs', { kind: 'activity', label: 'Trial jobs' });
  node('buses', { kind: 'assumption', label: 'Buses run' });
  link('known-mission', 'known', 'contributes', 'mission');
  link('jobs-known', 'jobs', 'produces', 'known');
  link('buses-link', 'buses', 'assumes', 'jobs-known');
});

const node = (id: string, values: Readonly<Record<string, unknown>>) =>
  workbook.apply({ type: 'add-record', collection: 'nodes', id, values });
const link = (id: string, from: string, kind: string, to: string) =>
  workbook.apply({ type: 'add-record', collection: 'links', id, values: { from, kind, to } });

function show(): void {
  showEditor(workbook, text);
  fireEvent.click(screen.getByRole('button', { name: 'Outline' }));
}
const rows = () => screen.getAllByRole('treeitem');
const row = (name: RegExp) => screen.getByRole('treeitem', { name });
const focused = () => document.activeElement?.textContent ?? '';
/** A key where the focus is. */
const press = (...keys: readonly string[]) => {
  for (const key of keys) fireEvent.keyDown(document.activeElement ?? document.body, { key });
};
const enter = () =>
  rows()
    .find((each) => each.tabIndex === 0)
    ?.focus();
const labels = () => workbook.read.items('nodes').map(({ label }) => label);

describe('the outline', () => {
  it('says what leads to what, and what a link rests on', () => {
    show();
    expect(rows().map((each) => each.textContent)).toEqual([
      'Half as many outside work Mission',
      'Known to employers Outcome contributes to',
      'Trial jobs Activity produces nobody carries it yet',
      'Buses run Assumption must hold for this link',
    ]);
    const [, known] = rows();
    expect(known?.getAttribute('aria-level')).toBe('2');
    expect(known?.getAttribute('aria-posinset')).toBe('1');
    expect(known?.getAttribute('aria-setsize')).toBe('1');
    expect(known?.getAttribute('aria-expanded')).toBe('true');
  });

  it('is one tab stop, and walks by arrow keys, Home, End and letters', () => {
    show();
    expect(rows().filter((each) => each.tabIndex === 0)).toHaveLength(1);
    enter();
    press('ArrowDown');
    expect(focused()).toContain('Known to employers');
    press('ArrowRight');
    expect(focused()).toContain('Trial jobs');
    press('ArrowLeft', 'ArrowLeft');
    expect(focused()).toContain('Known to employers');
    press('End');
    expect(focused()).toContain('Trial jobs');
    press('Home');
    expect(focused()).toContain('Half as many');
    press('k');
    expect(focused()).toContain('Known to employers');
    expect(rows().filter((each) => each.tabIndex === 0)).toHaveLength(1);
  });

  it('folds with Left and opens with Right, and never hides where one is', () => {
    show();
    enter();
    press('ArrowDown', 'ArrowLeft');
    expect(rows()).toHaveLength(2);
    expect(row(/Known/).getAttribute('aria-expanded')).toBe('false');
    press('ArrowRight');
    expect(rows()).toHaveLength(4);
    press('End');
    fireEvent.click(screen.getByRole('button', { name: 'Fold all' }));
    expect(rows()).toHaveLength(1);
    expect(focused()).toContain('Half as many');
    press('*');
    expect(rows()).toHaveLength(2);
  });

  it('renames in the row, and gives the focus back', () => {
    show();
    enter();
    press('ArrowDown', 'F2');
    const field = screen.getByRole('textbox', { name: 'Outcome: name' }) as HTMLInputElement;
    expect(document.activeElement).toBe(field);
    fireEvent.input(field, { target: { value: 'Firms know them' } });
    press('Enter');
    expect(workbook.read.item('nodes', 'known')?.label).toBe('Firms know them');
    expect(document.activeElement).toBe(row(/Firms know them/));
  });

  it('adds what must be true first, linked, ready to be named, and takes it back', () => {
    show();
    enter();
    press('ArrowDown', 'n');
    const field = screen.getByRole('textbox', { name: 'Activity: name' });
    expect(document.activeElement).toBe(field);
    const added = workbook.read.items('nodes').at(-1);
    expect(added?.kind).toBe('activity');
    expect(workbook.read.items('links').at(-1)).toMatchObject({
      from: added?.id,
      to: 'known',
      kind: 'produces',
    });
    expect(announcements.get().polite).toContain('Added: Activity');
    press('Escape');
    act(() => void workbook.undo());
    expect(workbook.read.items('nodes')).toHaveLength(4);
  });

  it('says so where nothing comes before a node', () => {
    show();
    enter();
    press('End', 'ArrowDown', 'ArrowRight', 'ArrowRight', 'n');
    expect(toasts.get()[0]?.text).toContain('Nothing comes before “Buses run”');
    expect(workbook.read.items('nodes')).toHaveLength(4);
  });

  it('deletes with a way back, and stays in the tree', () => {
    show();
    enter();
    press('ArrowDown', 'Delete');
    expect(labels()).not.toContain('Known to employers');
    expect(focused()).toContain('Half as many');
    // What hung on it is still there.
    expect(rows().map((each) => each.textContent)).toContainEqual(
      expect.stringContaining('Trial jobs'),
    );
    act(() => toasts.get()[0]?.onAction?.());
    expect(labels()).toContain('Known to employers');
  });

  it('opens the details of a node, and of its link to the row above', async () => {
    show();
    enter();
    press('ArrowDown', 'Enter');
    const details = await screen.findByRole('dialog', { name: 'Details' });
    expect(within(details).getByLabelText('Label')).toHaveProperty('value', 'Known to employers');
    fireEvent.click(within(details).getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    row(/Known/).focus();
    fireEvent.keyDown(row(/Known/), { key: 'Enter', shiftKey: true });
    const ofLink = await screen.findByRole('dialog', { name: 'Details' });
    expect(ofLink.textContent).toContain('Known to employers → contributes to → Half as many');
  });

  it('connects through the dialog', async () => {
    node('grant', { kind: 'input', label: 'County grant' });
    show();
    enter();
    press('End');
    expect(focused()).toContain('County grant');
    press('c');
    const dialog = await screen.findByRole('dialog', { name: 'Connect “County grant”' });
    const search = within(dialog).getByLabelText('Find a node');
    fireEvent.submit(search.closest('form') as HTMLFormElement);
    await waitFor(() =>
      expect(workbook.read.items('links').at(-1)).toMatchObject({ from: 'grant', to: 'jobs' }),
    );
    expect(screen.queryByText('Not linked yet')).toBeNull();
  });

  it('keeps what is not linked in a branch of its own, where a new node is named', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: /^Node/ }));
    const dialog = await screen.findByRole('dialog', { name: 'Add a node' });
    fireEvent.click(within(dialog).getByRole('button', { name: /^Barrier/ }));
    const field = await screen.findByRole('textbox', { name: 'Barrier: name' });
    expect(document.activeElement).toBe(field);
    expect(row(/^Not linked yet/).getAttribute('aria-expanded')).toBe('true');
  });

  it('points to what is told elsewhere, and names a loop', () => {
    link('back', 'known', 'enables', 'jobs');
    show();
    expect(rows().map((each) => each.textContent)).toContain(
      'Known to employers Outcome makes possible a loop: see above',
    );
  });

  it('can only be read where the workbook can only be read', () => {
    workbook = openWorkbook(workbook.docs, { readOnly: true });
    show();
    enter();
    press('ArrowDown', 'F2', 'n', 'Delete');
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(labels()).toHaveLength(4);
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
    expect(screen.getByRole('button', { name: 'Details' })).toBeTruthy();
  });

  it('does the same by buttons', () => {
    show();
    fireEvent.click(row(/Trial jobs/));
    fireEvent.click(screen.getByRole('button', { name: 'Delete' }));
    expect(labels()).not.toContain('Trial jobs');
  });
});

describe('the flow in words', () => {
  const open = () => {
    const words = screen.getByText('The flow in words');
    const details = words.closest('details') as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
  };

  it('can be copied', async () => {
    const writeText = vi.fn((_: string) => Promise.resolve());
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText } });
    show();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the words' }));
    expect(await screen.findByText('The words are copied.')).toBeTruthy();
    expect(writeText.mock.calls[0]?.[0]).toContain('“Known to employers” contributes to it.');
    vi.unstubAllGlobals();
  });

  it('says what to do where the browser does not let it copy', async () => {
    show();
    open();
    fireEvent.click(await screen.findByRole('button', { name: 'Copy the words' }));
    expect((await screen.findByRole('alert')).textContent).toContain('Select the words below');
  });
});
