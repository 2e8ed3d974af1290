// @vitest-environment jsdom
// A word that explains itself: by pointer, by keyboard and by tap, without taking the focus.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { WordCard } from '#ui/WordCard.tsx';

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom hides popovers and cannot show them.
  HTMLElement.prototype.showPopover = function shown(this: HTMLElement) {
    this.removeAttribute('popover');
  };
});
afterEach(() => {
  vi.useRealTimers();
});

const wait = (time: number) => act(() => vi.advanceTimersByTimeAsync(time));
const card = () => screen.queryByText('A promise to reach one goal.');

function show() {
  const outer = vi.fn<(event: KeyboardEvent) => void>();
  document.body.addEventListener('keydown', outer);
  render(
    <p>
      A{' '}
      <WordCard word="mission">
        <span>A promise to reach one goal.</span>
        <a href="#/glossary/mission">In the glossary</a>
      </WordCard>{' '}
      is carried by people.
    </p>,
  );
  return { word: screen.getByRole('button', { name: 'mission' }), outer };
}

test('the text reads as before, and nothing is open', () => {
  const { word } = show();
  expect(word.closest('p')?.textContent).toBe('A mission is carried by people.');
  expect(word.getAttribute('aria-expanded')).toBe('false');
  expect(card()).toBeNull();
});

test('a pointer that rests opens it, and may move onto it', async () => {
  const { word } = show();
  const whole = word.parentElement!;
  fireEvent.pointerEnter(whole, { pointerType: 'mouse' });
  await wait(100);
  expect(card()).toBeNull();
  await wait(300);
  expect(card()).not.toBeNull();
  fireEvent.pointerLeave(whole, { pointerType: 'mouse' });
  await wait(100);
  fireEvent.pointerEnter(whole, { pointerType: 'mouse' });
  await wait(500);
  expect(card()).not.toBeNull();
  fireEvent.pointerLeave(whole, { pointerType: 'mouse' });
  await wait(500);
  expect(card()).toBeNull();
});

test('a tap opens it, a press elsewhere closes it', async () => {
  const { word } = show();
  fireEvent.click(word);
  await wait(10);
  expect(word.getAttribute('aria-expanded')).toBe('true');
  expect(document.getElementById(word.getAttribute('aria-controls') ?? '')).not.toBeNull();
  fireEvent.pointerDown(screen.getByText('A promise to reach one goal.'));
  await wait(10);
  expect(card()).not.toBeNull();
  fireEvent.pointerDown(document.body);
  await wait(10);
  expect(card()).toBeNull();
});

test('Escape closes it alone, and the focus goes back from its link to the word', async () => {
  const { word, outer } = show();
  fireEvent.click(word);
  await wait(10);
  const link = screen.getByRole('link', { name: 'In the glossary' });
  act(() => link.focus());
  await wait(10);
  expect(document.activeElement).toBe(link);
  expect(card()).not.toBeNull();
  fireEvent.keyDown(document.activeElement!, { key: 'Escape' });
  await wait(10);
  expect(card()).toBeNull();
  expect(document.activeElement).toBe(word);
  expect(outer).not.toHaveBeenCalled();
});

test('leaving it by keyboard closes it', async () => {
  const { word } = show();
  act(() => word.focus());
  fireEvent.click(word);
  await wait(10);
  fireEvent.blur(word, { relatedTarget: document.body });
  await wait(10);
  expect(card()).toBeNull();
});
