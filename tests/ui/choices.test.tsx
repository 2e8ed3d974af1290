// @vitest-environment jsdom
// What a person gets from the fields that are chosen from.
import { fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { CheckboxGroup } from '#ui/CheckboxGroup.tsx';
import { Chips } from '#ui/Chips.tsx';
import { ComboBox } from '#ui/ComboBox.tsx';
import { RadioGroup } from '#ui/RadioGroup.tsx';
import { Scale } from '#ui/Scale.tsx';

const offices = [
  { id: 'a', label: 'Zarząd Województwa' },
  { id: 'b', label: 'Łódzka Izba' },
];

function Owner({
  onSelect,
  onCreate,
}: {
  onSelect?: (id: string | null) => void;
  onCreate?: (text: string) => void;
}) {
  const [id, setId] = useState<string | null>(null);
  return (
    <ComboBox
      label="Owner"
      items={offices}
      selectedId={id}
      emptyText="No one of that name"
      onSelect={(next) => {
        setId(next);
        onSelect?.(next);
      }}
      {...(onCreate && { onCreate, createLabel: (text: string) => `Add “${text}”` })}
    />
  );
}

function type(text: string): HTMLInputElement {
  const field = screen.getByRole<HTMLInputElement>('combobox', { name: 'Owner' });
  field.focus();
  fireEvent.change(field, { target: { value: text } });
  return field;
}

const choose = (field: HTMLElement) => {
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  fireEvent.keyDown(field, { key: 'Enter' });
};

test('a list of hundreds opens with its first hundred; typing finds the others', () => {
  const many = Array.from({ length: 300 }, (_, index) => ({
    id: `p${index}`,
    label: `Person ${index}.`,
  }));
  render(
    <ComboBox
      label="Owner"
      items={many}
      selectedId={null}
      emptyText="No one of that name"
      onSelect={() => undefined}
    />,
  );
  type('Person');
  expect(screen.getAllByRole('option')).toHaveLength(100);
  type('299.');
  expect(screen.getByRole('option').textContent).toBe('Person 299.');
});

test('a name is found without its marks and taken with the keyboard', () => {
  const onSelect = vi.fn<(id: string | null) => void>();
  render(<Owner onSelect={onSelect} />);
  const field = type('lodz');
  expect(screen.getAllByRole('option').map((option) => option.textContent)).toEqual([
    'Łódzka Izba',
  ]);
  choose(field);
  expect(onSelect).toHaveBeenCalledExactlyOnceWith('b');
  expect(field.value).toBe('Łódzka Izba');
});

test('a name that is not there yet can be added, one that is there cannot be added twice', () => {
  const onCreate = vi.fn<(text: string) => void>();
  const onSelect = vi.fn<(id: string | null) => void>();
  render(<Owner onCreate={onCreate} onSelect={onSelect} />);
  type('łódzka izba');
  expect(screen.getAllByRole('option')).toHaveLength(1);
  const field = type(' Nowa fundacja ');
  expect(screen.getByRole('option').textContent).toBe('Add “Nowa fundacja”');
  choose(field);
  expect(onCreate).toHaveBeenCalledExactlyOnceWith('Nowa fundacja');
  expect(onSelect).not.toHaveBeenCalled();
});

test('emptying the field takes the choice back, half a name does not', () => {
  const onSelect = vi.fn<(id: string | null) => void>();
  render(<Owner onSelect={onSelect} />);
  choose(type('Zar'));
  const field = type('Zar');
  fireEvent.blur(field);
  expect(field.value).toBe('Zarząd Województwa');
  fireEvent.blur(type(''));
  expect(onSelect.mock.calls).toEqual([['a'], [null]]);
});

test('a mark on a scale can be given by click and taken back by Delete or by its button', () => {
  const onSelect = vi.fn<(value: number | null) => void>();
  const scale = (value: number | null) => (
    <Scale
      label="Power"
      min={0}
      max={4}
      value={value}
      onSelect={onSelect}
      clearLabel="Clear"
      stepLabel={(n) => `${n} of 4`}
    />
  );
  const { rerender } = render(scale(null));
  const group = screen.getByRole('radiogroup', { name: 'Power' });
  expect(within(group).getAllByRole('radio')).toHaveLength(5);
  expect(screen.queryByRole('button')).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: '3 of 4' }));
  expect(onSelect).toHaveBeenLastCalledWith(3);
  rerender(scale(3));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '3 of 4' }).checked).toBe(true);
  fireEvent.keyDown(screen.getByRole('radio', { name: '3 of 4' }), { key: 'Delete' });
  expect(onSelect).toHaveBeenLastCalledWith(null);
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(onSelect).toHaveBeenCalledTimes(3);
});

test('check boxes report the one that changed', () => {
  const onToggle = vi.fn<(id: string, isSelected: boolean) => void>();
  render(<CheckboxGroup label="Offices" items={offices} selectedIds={['a']} onToggle={onToggle} />);
  const boxes = within(screen.getByRole('group', { name: 'Offices' })).getAllByRole('checkbox');
  for (const box of boxes) fireEvent.click(box);
  expect(onToggle.mock.calls).toEqual([
    ['a', false],
    ['b', true],
  ]);
});

test('an answer among radio buttons can be taken back', () => {
  const onSelect = vi.fn<(id: string | null) => void>();
  render(
    <RadioGroup
      label="Lead"
      items={offices}
      selectedId="a"
      onSelect={onSelect}
      clearLabel="Clear"
    />,
  );
  fireEvent.click(screen.getByRole('radio', { name: 'Łódzka Izba' }));
  fireEvent.click(screen.getByRole('button', { name: 'Clear' }));
  expect(onSelect.mock.calls).toEqual([['b'], [null]]);
});

test('when a chip goes, the keyboard stands on its neighbour', () => {
  function Kept() {
    const [items, setItems] = useState(offices);
    const remove = (id: string) => setItems((before) => before.filter((item) => item.id !== id));
    return <Chips items={items} onRemove={remove} removeLabel={(item) => `Remove ${item.label}`} />;
  }
  render(<Kept />);
  fireEvent.click(screen.getByRole('button', { name: 'Remove Zarząd Województwa' }));
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove Łódzka Izba' }));
});
