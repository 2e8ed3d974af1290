// @vitest-environment jsdom
// Without a canvas no picture can be drawn here, as in a browser that has run out of memory.
import { act, fireEvent, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { openDialog, resetFlowUi } from '#flow/flow-ui.ts';
import { showEditor } from '../../support/flow-editor.tsx';
import { textsOf } from '../../support/texts.ts';

const text = await textsOf('en');
const SECRET = 'phone-5550';
let workbook: Workbook;
let saved: Blob[];

beforeEach(() => {
  resetFlowUi();
  saved = [];
  URL.createObjectURL = (blob: Blob) => {
    saved.push(blob);
    return 'blob:saved';
  };
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => undefined;
  workbook = openWorkbook(createDocs('flow-export', 1), { readOnly: false });
  const add = (collection: 'nodes' | 'stakeholders', id: string, values: object): void =>
    workbook.apply({ type: 'add-record', collection, id, values: { ...values } });
  add('stakeholders', 's', { name: 'The county' });
  workbook.apply({
    type: 'set-field',
    at: { record: 'stakeholders', id: 's', field: 'contact' },
    value: SECRET,
  });
  add('nodes', 'n', { kind: 'activity', label: 'Trial jobs', owner: 's' });
});

async function show() {
  showEditor(workbook, text);
  act(() => openDialog('export'));
  return within(await screen.findByRole('dialog', { name: text.t('flow-export:title') }));
}
type Open = Awaited<ReturnType<typeof show>>;
const choose = (dialog: Open, format: string) =>
  fireEvent.click(
    dialog.getByLabelText(text.t(`flow-export:formats.${format}.name`), { exact: false }),
  );
const save = (dialog: Open) =>
  fireEvent.click(dialog.getByRole('button', { name: text.t('flow-export:save') }));

describe('saving the flow', () => {
  it('keeps contacts at home unless they are asked for, and says which it is', async () => {
    const dialog = await show();
    choose(dialog, 'csv');
    expect(dialog.getByText(text.t('flow-export:left.private'))).toBeTruthy();
    save(dialog);
    await dialog.findByText(text.t('flow-export:saved', { name: 'flow.csv' }));
    fireEvent.click(dialog.getByRole('switch'));
    expect(dialog.queryByText(text.t('flow-export:left.private'))).toBeNull();
    save(dialog);
    await dialog.findByText(text.t('flow-export:saved', { name: 'flow.internal.csv' }));
    const [open, internal] = await Promise.all(saved.map((blob) => blob.text()));
    expect(open).toContain('Trial jobs');
    expect(open).not.toContain(SECRET);
    expect(internal).toContain(SECRET);
  });

  it('tells in a sentence when the file cannot be made', async () => {
    const heard = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const dialog = await show();
    choose(dialog, 'png');
    save(dialog);
    expect((await dialog.findByRole('alert')).textContent).toBe(text.t('flow-export:failed'));
    expect(heard).toHaveBeenCalled();
    heard.mockRestore();
  });
});
