// @vitest-environment jsdom
// What a person gets from a table of records.
import { render, screen } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { DataTable, type DataColumn } from '#ui/DataTable.tsx';

test('every cell has its row and column, and the part that scrolls can be reached', () => {
  const columns: DataColumn[] = [
    { id: 'name', header: 'Name', isRowHeader: true, cell: (id) => `Name ${id}` },
    { id: 'power', header: 'Power', cell: () => '3' },
  ];
  render(<DataTable caption="Organisations" columns={columns} rowIds={['a', 'b']} empty={null} />);
  expect(screen.getByRole('table', { name: 'Organisations' })).toBeTruthy();
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual([
    'Name',
    'Power',
  ]);
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual([
    'Name a',
    'Name b',
  ]);
  expect(screen.getByRole('region', { name: 'Organisations' }).tabIndex).toBe(0);
});

test('a new row does not draw the others again', () => {
  const cell = vi.fn<(id: string) => string>((id) => id);
  const columns: DataColumn[] = [{ id: 'name', header: 'Name', isRowHeader: true, cell }];
  const table = (rowIds: string[]) => (
    <DataTable caption="Organisations" columns={columns} rowIds={rowIds} empty={null} />
  );
  const { rerender } = render(table(['a', 'b']));
  cell.mockClear();
  rerender(table(['a', 'b', 'c']));
  expect(cell.mock.calls).toEqual([['c']]);
});

test('without rows there is the invitation, not an empty table', () => {
  render(
    <DataTable caption="Organisations" columns={[]} rowIds={[]} empty={<p>Start with three</p>} />,
  );
  expect(screen.getByText('Start with three')).toBeTruthy();
  expect(screen.queryByRole('table')).toBeNull();
});
