// @vitest-environment jsdom
// What a person gets from what opens over the page.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announce } from '#ui/announce.ts';
import { Button } from '#ui/Button.tsx';
import { ConfirmDialog } from '#ui/ConfirmDialog.tsx';
import { Dialog } from '#ui/Dialog.tsx';
import { LiveRegion } from '#ui/LiveRegion.tsx';
import { MenuButton } from '#ui/MenuButton.tsx';
import { ToastRegion } from '#ui/ToastRegion.tsx';
import { toasts } from '#ui/toasts.ts';

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  act(() => toasts.clear());
  vi.useRealTimers();
});

const wait = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));

test('focus goes into a dialog and back to where it was, and Escape closes it', async () => {
  function Page() {
    const [isOpen, setOpen] = useState(false);
    return (
      <>
        <Button onClick={() => setOpen(true)}>Start</Button>
        <Dialog
          isOpen={isOpen}
          onClose={() => setOpen(false)}
          title="Start a workbook"
          closeLabel="Close"
        >
          Words
        </Dialog>
      </>
    );
  }
  render(<Page />);
  const opener = screen.getByRole('button', { name: 'Start' });
  opener.focus();
  fireEvent.click(opener);
  await wait(50);
  const dialog = screen.getByRole('dialog', { name: 'Start a workbook' });
  expect(dialog.contains(document.activeElement)).toBe(true);
  fireEvent.keyDown(document.activeElement ?? dialog, { key: 'Escape' });
  await wait(50);
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(opener);
});

test('a question offers the safe answer first and acts only on yes', async () => {
  const onConfirm = vi.fn<() => void>();
  const onClose = vi.fn<() => void>();
  render(
    <ConfirmDialog
      isOpen
      title="Empty the bin?"
      confirmLabel="Empty it"
      cancelLabel="Keep it"
      closeLabel="Close"
      isDanger
      onConfirm={onConfirm}
      onClose={onClose}
    >
      Gone is gone.
    </ConfirmDialog>,
  );
  await wait(50);
  expect(screen.getByRole('alertdialog', { name: 'Empty the bin?' })).toBeTruthy();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Keep it' }));
  fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
  expect([onClose.mock.calls.length, onConfirm.mock.calls.length]).toEqual([1, 0]);
  fireEvent.click(screen.getByRole('button', { name: 'Empty it' }));
  expect([onClose.mock.calls.length, onConfirm.mock.calls.length]).toEqual([2, 1]);
});

test('a menu opens by keyboard, acts, and gives the focus back', async () => {
  const rename = vi.fn<() => void>();
  render(
    <MenuButton
      label="More"
      isIconOnly
      items={[
        { id: 'rename', label: 'Rename', onAction: rename },
        { id: 'bin', label: 'Bin', isDanger: true },
      ]}
    />,
  );
  const button = screen.getByRole('button', { name: 'More' });
  button.focus();
  fireEvent.keyDown(button, { key: 'ArrowDown' });
  vi.useRealTimers();
  const entry = await screen.findByRole('menuitem', { name: 'Rename' });
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('menu').contains(document.activeElement)).toBe(true);
  fireEvent.click(entry);
  expect(rename).toHaveBeenCalledOnce();
  await vi.waitFor(() => expect(document.activeElement).toBe(button), 20_000);
  expect(screen.queryByRole('menu')).toBeNull();
});

test('a disabled button keeps its place in the tab order and does nothing', () => {
  const undo = vi.fn<() => void>();
  render(
    <Button isDisabled onClick={undo}>
      Undo
    </Button>,
  );
  const button = screen.getByRole('button', { name: 'Undo' });
  button.focus();
  fireEvent.click(button);
  expect(document.activeElement).toBe(button);
  expect(button.getAttribute('aria-disabled')).toBe('true');
  expect(undo).not.toHaveBeenCalled();
});

test('undo in a toast acts once, closes it, and gives the focus back', () => {
  const undo = vi.fn<() => void>();
  render(
    <>
      <Button>Delete</Button>
      <ToastRegion label="Messages" closeLabel="Close" />
    </>,
  );
  screen.getByRole('button', { name: 'Delete' }).focus();
  act(() => void toasts.add({ text: 'Organisation deleted', actionLabel: 'Undo', onAction: undo }));
  const button = screen.getByRole('button', { name: 'Undo' });
  act(() => button.focus());
  fireEvent.click(button);
  expect(undo).toHaveBeenCalledOnce();
  expect(screen.queryByText('Organisation deleted')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Delete' }));
});

test('a toast goes by itself, but not while it is pointed at, and an error never does', async () => {
  render(<ToastRegion label="Messages" closeLabel="Close" />);
  act(() => void toasts.add({ text: 'Saved' }));
  fireEvent.pointerEnter(screen.getByText('Saved'));
  await wait(60_000);
  expect(screen.getByText('Saved')).toBeTruthy();
  fireEvent.pointerLeave(screen.getByText('Saved'));
  await wait(6_100);
  expect(screen.queryByText('Saved')).toBeNull();
  act(() => void toasts.add({ text: 'Not saved', tone: 'error' }));
  await wait(60_000);
  expect(screen.getByText('Not saved')).toBeTruthy();
});

test('at most three toasts are on screen, and the same words only once', () => {
  render(<ToastRegion label="Messages" closeLabel="Close" />);
  act(() => {
    for (const text of ['one', 'two', 'two', 'three', 'four']) toasts.add({ text });
  });
  expect(toasts.get().map((toast) => toast.text)).toEqual(['two', 'three', 'four']);
  expect(screen.getAllByRole('button', { name: 'Close' })).toHaveLength(3);
});

test('the same announcement twice is a change each time', () => {
  render(<LiveRegion />);
  const status = screen.getByRole('status');
  act(() => announce('Moved'));
  const first = status.textContent;
  act(() => announce('Moved'));
  expect(status.textContent).not.toBe(first);
  expect(status.textContent?.trim()).toBe('Moved');
  act(() => announce('Not saved', 'assertive'));
  expect(screen.getByRole('alert').textContent).toBe('Not saved');
});
