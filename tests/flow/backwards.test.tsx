// @vitest-environment jsdom
// Working backwards with a guide, from the empty flow on. Without a layout the list stands under the question.
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { ANSWER, askAgain, startAsking, stopAsking, useAsking } from '#flow/backwards/asking.ts';
import { readFlow } from '#flow/flow-now.ts';
import { resetFlowUi } from '#flow/flow-ui.ts';
import { showEditor } from '../support/flow-editor.tsx';
import { textsOf } from '../support/texts.ts';

const text = await textsOf('en');
let workbook: Workbook;

beforeEach(() => {
  resetFlowUi();
  stopAsking();
  useAsking.setState({ settled: new Set() });
  workbook = openWorkbook(createDocs('backwards', 1), { readOnly: false });
});

const show = (): void => showEditor(workbook, text);
const add = (collection: 'nodes' | 'links', id: string, values: object): void =>
  workbook.apply({ type: 'add-record', collection, id, values: { ...values } });
/** The mission is there, and a question about it asked. */
const begin = (): void => {
  add('nodes', 'mission', { kind: 'impact', main: true, label: 'Half as many outside work' });
  startAsking(workbook.docId, 'mission');
  show();
};
const panel = () => within(screen.getByRole('region', { name: 'Work backwards' }));
const isAsked = (): boolean => document.getElementById(ANSWER) !== null;
const line = (question: string | RegExp) => panel().getByLabelText(question, { selector: 'input' });
const answer = (question: string | RegExp, label: string): void => {
  fireEvent.change(line(question), { target: { value: label } });
  fireEvent.submit(line(question).closest('form') as HTMLFormElement);
};
const press = (name: string) => fireEvent.click(panel().getByRole('button', { name }));
const told = (): string[] => {
  const label = new Map(workbook.read.items('nodes').map((node) => [node.id, node.label]));
  return workbook.read
    .items('links')
    .map(({ from, kind, to }) => `${label.get(from ?? '')} ${kind} ${label.get(to ?? '')}`);
};

it('begins when the mission is put on the map, with the focus in the answer line', async () => {
  show();
  const start = screen.getByLabelText('What is true when the mission is met?');
  fireEvent.change(start, { target: { value: 'Half as many outside work' } });
  fireEvent.submit(start.closest('form') as HTMLFormElement);
  const question = line('What must be true before “Half as many outside work”?');
  await waitFor(() => expect(document.activeElement).toBe(question));
  expect(panel().getByText(/1 open question/).textContent).toContain('0 answers so far');
  expect(screen.queryByLabelText('What must be true first?')).toBeNull();
});

it('stays for a second answer, then asks about the first', () => {
  begin();
  answer(/Half as many/, 'More stay in work');
  answer(/Half as many/, 'Fewer leave school');
  expect(panel().getByRole('list', { name: 'Answers so far' }).textContent).toContain('Fewer');
  expect(told()).toEqual([
    'More stay in work contributes Half as many outside work',
    'Fewer leave school contributes Half as many outside work',
  ]);
  press('Next question');
  expect(line('What must be true before “More stay in work”?')).toHaveProperty('value', '');
});

it('takes the kind that was chosen, and what was typed when one goes on', () => {
  begin();
  fireEvent.click(panel().getByRole('radio', { name: /^Output/ }));
  fireEvent.change(line(/Half as many/), { target: { value: '300 contracts' } });
  press('Next question');
  expect(workbook.read.items('nodes').at(-1)).toMatchObject({
    kind: 'output',
    label: '300 contracts',
  });
  expect(line(/300 contracts/)).toBeTruthy();
});

it.each(['Back', 'I’ll draw on by myself'])('keeps what was typed when one presses %s', (way) => {
  begin();
  answer(/Half as many/, 'More stay in work');
  press('Next question');
  fireEvent.change(line(/More stay in work/), { target: { value: 'Trial jobs' } });
  press(way);
  expect(told()).toContain('Trial jobs produces More stay in work');
});

it('keeps what was typed when the page is closed', () => {
  begin();
  fireEvent.change(line(/Half as many/), { target: { value: 'More stay in work' } });
  window.dispatchEvent(new Event('pagehide'));
  expect(told()).toEqual(['More stay in work contributes Half as many outside work']);
});

it('asks what stands in the way, and later what would remove it', () => {
  begin();
  press('What stands in the way?');
  answer('What stands in the way of “Half as many outside work”?', 'Wage support ends');
  expect(told()).toEqual(['Wage support ends blocks Half as many outside work']);
  press('Back to the question');
  press('Next question');
  answer('What would remove “Wage support ends”?', 'Longer support');
  expect(told().at(-1)).toBe('Longer support addresses Wage support ends');
});

it('stops where people can begin, or where others bring it about', () => {
  begin();
  answer(/Half as many/, 'More stay in work');
  answer(/Half as many/, 'The economy grows');
  press('Next question');
  answer(/More stay/, 'Trial jobs');
  press('Next question');
  press('Others bring this about');
  expect(workbook.read.items('nodes').find(({ label }) => label === 'The economy grows')).toEqual(
    expect.objectContaining({ deliveredByOthers: true }),
  );
  expect(line('What do you need before “Trial jobs” can start?')).toBeTruthy();
  press('We can do this ourselves: stop here');
  expect(panel().getByRole('heading').textContent).toBe('No question is open');
  expect(panel().getByText(/0 open questions/)).toBeTruthy();
  press('Back');
  expect(line(/Trial jobs/)).toBeTruthy();
});

it('goes on with another question when a node is gone', () => {
  begin();
  answer(/Half as many/, 'More stay in work');
  press('Next question');
  act(() => void workbook.undo());
  expect(line(/Half as many/)).toBeTruthy();
});

it('can be left, and entered again', async () => {
  begin();
  press('I’ll draw on by myself');
  expect(isAsked()).toBe(false);
  act(() => askAgain(workbook.docId, readFlow(workbook.read)));
  await waitFor(() => expect(document.activeElement).toBe(line(/Half as many/)));
});

it('asks nobody in another workbook, nor where nothing can be written', () => {
  startAsking('another', 'mission');
  add('nodes', 'mission', { kind: 'impact', main: true, label: 'Mission' });
  show();
  expect(isAsked()).toBe(false);
});
