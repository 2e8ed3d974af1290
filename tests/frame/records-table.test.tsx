// @vitest-environment jsdom
// What a person does with a list: paste, find, move; and what a list that is only filled in does not offer.
import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { RecordsTable } from '#frame/RecordsTable.tsx';
import type { RecordTable } from '#guide/step.ts';
import { stepOf } from '#guide/steps.ts';
import { LiveRegion } from '#ui/LiveRegion.tsx';
import { TextContext } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
const FADINGS: RecordTable = { records: 'fadings', columns: ['label', 'instead'] };
const LINKS = stepOf('links').blocks.find((block): block is RecordTable => 'records' in block);
let workbook: Workbook;

beforeAll(() => {
  // jsdom has no layout.
  Element.prototype.scrollIntoView = () => undefined;
});
beforeEach(() => {
  workbook = openWorkbook(createDocs('table', 1), { readOnly: false });
});

function show(table: RecordTable, address = '/'): void {
  render(
    <MemoryRouter initialEntries={[address]}>
      <TextContext value={text}>
        <WorkbookContext value={workbook}>
          <RecordsTable table={table} />
          <LiveRegion />
        </WorkbookContext>
      </TextContext>
    </MemoryRouter>,
  );
}
const fill = (labels: readonly string[]): void => {
  for (const [index, label] of labels.entries()) {
    workbook.apply({
      type: 'add-record',
      collection: 'fadings',
      id: `f${index}`,
      values: { label },
    });
  }
};
const numbered = (count: number): string[] =>
  Array.from({ length: count }, (_, index) => `Habit ${index + 1}`);
const labels = (): string[] => workbook.read.items('fadings').map(({ label }) => label);
const cells = (): string[] =>
  [...document.querySelectorAll<HTMLInputElement>('[data-row] th input')].map(({ value }) => value);
const cell = (value: string): HTMLInputElement => screen.getByDisplayValue<HTMLInputElement>(value);
function paste(target: Element, words: string): boolean {
  const data = { getData: () => words };
  return fireEvent.paste(target, { clipboardData: data });
}
const said = (): string | null => document.querySelector('output')?.textContent ?? null;

describe('pasting rows', () => {
  it('shows what goes where, adds all as one step, and goes to the first', async () => {
    show(FADINGS);
    fireEvent.click(screen.getByRole('button', { name: 'Paste rows' }));
    const area = await screen.findByLabelText('Your cells');
    fireEvent.change(area, { target: { value: 'Fax\tE-mail\nStamps' } });
    const preview = await screen.findByRole('table', { name: 'What goes where' });
    expect(within(preview).getAllByRole('row')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Add 2 rows' }));
    expect(labels()).toEqual(['Fax', 'Stamps']);
    await waitFor(() => expect(document.activeElement).toBe(cell('Fax')));
    act(() => void workbook.undo());
    expect(labels()).toEqual([]);
  });

  it('says which words are left out', async () => {
    show(FADINGS);
    fireEvent.click(screen.getByRole('button', { name: 'Paste rows' }));
    fireEvent.change(await screen.findByLabelText('Your cells'), {
      target: { value: 'Fax\tE-mail\tsoon' },
    });
    await screen.findByText('1 cell could not be read');
    expect(screen.getByText('Row 1, “Column 3”: “soon” has no field to go to.')).toBeTruthy();
    expect(screen.getByText(/^Their words will be left out/u)).toBeTruthy();
  });

  it('begins with several lines that are pasted into a cell, and leaves one line to the cell', async () => {
    fill(['Fax']);
    show(FADINGS);
    cell('Fax').focus();
    expect(paste(cell('Fax'), 'one line\r\n')).toBe(true);
    expect(screen.queryByRole('dialog')).toBeNull();
    act(() => expect(paste(cell('Fax'), 'Stamps\nTelex')).toBe(false));
    const area = await screen.findByLabelText<HTMLTextAreaElement>('Your cells');
    expect(area.value).toBe('Stamps\nTelex');
  });

  it('begins with the focus on the table, too', async () => {
    fill(['Fax']);
    show(FADINGS);
    screen
      .getAllByRole('region', { name: text.t('fields:fadings.heading') })
      .at(-1)
      ?.focus();
    act(() => void paste(document.body, 'Stamps'));
    expect(await screen.findByLabelText('Your cells')).toHaveProperty('value', 'Stamps');
  });
});

describe('a long list', () => {
  it('can be filtered by any words, and an added row ends the filter', async () => {
    fill([...numbered(11), 'Żółty fax']);
    show(FADINGS);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'FAX zolty' } });
    await waitFor(() => expect(cells()).toEqual(['Żółty fax']));
    expect(screen.getByText('1 of 12 shown')).toBeTruthy();
    await waitFor(() => expect(said()).toBe('1 of 12 shown'));
    fireEvent.click(screen.getByRole('button', { name: text.t('fields:fadings.add') }));
    await waitFor(() => expect(cells()).toHaveLength(13));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
  });

  it('keeps a row that no longer fits while it is written in', async () => {
    fill(numbered(12));
    show(FADINGS);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'habit 12' } });
    await waitFor(() => expect(cells()).toEqual(['Habit 12']));
    const at = { record: 'fadings', id: 'f11', field: 'label' } as const;
    act(() => workbook.apply({ type: 'set-field', at, value: 'Fax' }));
    expect(cells()).toEqual(['Fax']);
  });

  it('is not filtered when it is short', () => {
    fill(numbered(11));
    show(FADINGS);
    expect(screen.queryByRole('searchbox')).toBeNull();
  });

  it('comes in pages; a new row and a row that a link asks for are on the open one', async () => {
    fill(numbered(120));
    show(FADINGS, '/?at=fadings.f70.label');
    expect(cells()[0]).toBe('Habit 51');
    fireEvent.click(screen.getByRole('button', { name: 'Rows before these' }));
    expect(cells()[0]).toBe('Habit 1');
    expect(screen.getByText('Rows 1 to 50 of 120')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: text.t('fields:fadings.add') }));
    await waitFor(() => expect(cells().at(-1)).toBe(''));
    expect(screen.getByText('Rows 101 to 121 of 121')).toBeTruthy();
  });
});

describe('Alt with an arrow key', () => {
  it('moves the row, says so, and keeps the focus', async () => {
    fill(['Fax', 'Stamps', 'Telex']);
    show(FADINGS);
    cell('Fax').focus();
    fireEvent.keyDown(cell('Fax'), { key: 'ArrowDown', altKey: true });
    expect(labels()).toEqual(['Stamps', 'Fax', 'Telex']);
    expect(said()).toBe('“Fax” is now number 2 of 3.');
    await waitFor(() => expect(document.activeElement).toBe(cell('Fax')));
    fireEvent.keyDown(cell('Telex'), { key: 'ArrowDown', altKey: true });
    expect(labels()).toEqual(['Stamps', 'Fax', 'Telex']);
    expect(said()).toBe('“Telex” cannot go further.');
  });

  it('moves over the page’s edge', async () => {
    fill(numbered(51));
    show(FADINGS);
    cell('Habit 50').focus();
    fireEvent.keyDown(cell('Habit 50'), { key: 'ArrowDown', altKey: true });
    expect(cells()).toEqual(['Habit 50']);
    await waitFor(() => expect(document.activeElement).toBe(cell('Habit 50')));
  });
});

describe('links, which are only filled in', () => {
  beforeEach(() => {
    const nodes = [
      ['a', 'Call them', 1],
      ['b', 'They answer', 3],
      ['c', 'They come', 3],
    ] as const;
    for (const [id, label, importance] of nodes)
      workbook.apply({
        type: 'add-record',
        collection: 'nodes',
        id,
        values: { label, importance },
      });
    const links = [
      ['sure', 'a', 'b', 3],
      ['doubted', 'b', 'c', 1],
      ['unrated', 'a', 'c', null],
    ] as const;
    for (const [id, from, to, confidence] of links)
      workbook.apply({
        type: 'add-record',
        collection: 'links',
        id,
        values: { from, to, confidence },
      });
  });

  it('stand under their names, the riskiest first, and stay in place while they are rated', () => {
    if (!LINKS) throw new Error('Step 5.3 shows the links');
    show(LINKS);
    const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    const order = ['Call them – They come', 'They answer – They come', 'Call them – They answer'];
    expect(names()).toEqual(order);
    const at = { record: 'links', id: 'unrated', field: 'confidence' } as const;
    act(() => workbook.apply({ type: 'set-field', at, value: 3 }));
    expect(names()).toEqual(order);
  });

  it('offer their details and nothing that makes, moves or removes them', () => {
    if (!LINKS) throw new Error('Step 5.3 shows the links');
    show(LINKS);
    const buttons = screen
      .getAllByRole('button')
      .map((button) => button.getAttribute('aria-label'));
    expect(buttons.filter((label) => label?.startsWith('All details: '))).toHaveLength(3);
    expect(screen.queryByRole('button', { name: text.t('fields:links.add') })).toBeNull();
    expect(screen.queryByRole('button', { name: 'Paste rows' })).toBeNull();
    expect(screen.queryByRole('button', { name: /^Actions for/u })).toBeNull();
  });
});

it('in a workbook that can only be read nothing is added', () => {
  fill(['Fax']);
  workbook = openWorkbook(workbook.docs, { readOnly: true });
  show(FADINGS);
  expect(screen.queryByRole('button', { name: 'Paste rows' })).toBeNull();
  expect(cells()).toEqual(['Fax']);
});
