// @vitest-environment jsdom
// What a person gets from the fields that are typed into.
import { fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, test, vi } from 'vitest';
import { NumberInput } from '#ui/NumberInput.tsx';
import { TextArea } from '#ui/TextArea.tsx';
import { TextInput } from '#ui/TextInput.tsx';

afterEach(() => vi.useRealTimers());

test('a text field can be bound by ref alone and keeps the caret where the binding put it', () => {
  const input = createRef<HTMLInputElement>();
  const { rerender } = render(
    <TextInput label="Title" inputRef={input} lang="pl" maxLength={80} />,
  );
  const field = screen.getByRole('textbox', { name: 'Title' });
  expect(input.current).toBe(field);
  expect(field).toHaveProperty('lang', 'pl');
  expect(field).toHaveProperty('maxLength', 80);
  input.current?.setRangeText('Każdy młody człowiek');
  input.current?.setSelectionRange(3, 3);
  rerender(
    <TextInput label="Title" inputRef={input} lang="pl" maxLength={80} footer="Well said" />,
  );
  expect(input.current?.value).toBe('Każdy młody człowiek');
  expect(input.current?.selectionStart).toBe(3);
});

test('a text of several lines hands out its element and its native events', () => {
  const area = createRef<HTMLTextAreaElement>();
  const typed = vi.fn<() => void>();
  render(
    <TextArea
      label="Challenge"
      inputRef={area}
      onBeforeInput={typed}
      onInput={typed}
      defaultValue="a"
    />,
  );
  expect(area.current).toBe(screen.getByRole('textbox', { name: 'Challenge' }));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: 'ab' } });
  expect(typed).toHaveBeenCalledTimes(1);
  expect(area.current?.value).toBe('ab');
});

test('description, finding and the caller’s own words are all read out with the field', () => {
  render(
    <>
      <TextInput
        label="Source"
        description="Who measures it"
        footer="Add a source"
        isInvalid
        aria-describedby="own"
      />
      <p id="own">Private</p>
    </>,
  );
  const field = screen.getByRole('textbox');
  const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
  const words = ids.map((id) => document.getElementById(id)?.textContent);
  expect(words).toEqual(['Who measures it', 'Add a source', 'Private']);
  expect(field.getAttribute('aria-invalid')).toBe('true');
});

test('a field in a table has a name although its label is hidden', () => {
  render(<TextInput label="Role of the county" isLabelHidden />);
  expect(screen.getByRole('textbox', { name: 'Role of the county' })).toBeTruthy();
});

test('a number is handed over after a pause, and tidied only when the field is left', () => {
  vi.useFakeTimers();
  const commit = vi.fn<(text: string) => void>();
  const { rerender } = render(<NumberInput label="Today" value="11" onCommit={commit} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  fireEvent.change(field, { target: { value: '12,' } });
  expect(commit).not.toHaveBeenCalled();
  vi.advanceTimersByTime(600);
  expect(commit).toHaveBeenCalledExactlyOnceWith('12,');
  rerender(<NumberInput label="Today" value="12" onCommit={commit} />);
  expect(field.value).toBe('12,');
  fireEvent.blur(field);
  expect(field.value).toBe('12');
  expect(commit).toHaveBeenCalledTimes(1);
});

test('a number is not lost when the step is left or the page is hidden while typing', () => {
  const commit = vi.fn<(text: string) => void>();
  const { unmount } = render(<NumberInput label="Today" value="" onCommit={commit} />);
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '5' } });
  fireEvent(window, new Event('pagehide'));
  expect(commit).toHaveBeenLastCalledWith('5');
  fireEvent.change(screen.getByRole('textbox'), { target: { value: '5.5' } });
  unmount();
  expect(commit).toHaveBeenLastCalledWith('5.5');
});

test('Escape brings the stored number back and hands nothing over', () => {
  const commit = vi.fn<(text: string) => void>();
  render(<NumberInput label="Today" value="11" onCommit={commit} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  fireEvent.change(field, { target: { value: '99' } });
  fireEvent.keyDown(field, { key: 'Escape' });
  fireEvent.blur(field);
  expect(field.value).toBe('11');
  expect(commit).not.toHaveBeenCalled();
});
