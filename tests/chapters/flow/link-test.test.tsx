// @vitest-environment jsdom
// Step 5.3 as a person meets it: one claim at a time.
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { beforeEach, expect, it } from 'vitest';
import { LinkTest } from '#chapters/flow/LinkTest.tsx';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { answerAt, itemAt } from '#domain/schema.ts';
import { toasts } from '#ui/toasts.ts';
import { TextContext } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';
import { textsOf } from '../../support/texts.ts';

const text = await textsOf('en');
let workbook: Workbook;

const add = (collection: 'nodes' | 'links', id: string, values: object): void =>
  workbook.apply({ type: 'add-record', collection, id, values: { ...values } });

beforeEach(() => {
  toasts.clear();
  workbook = openWorkbook(createDocs('link-test', 1), { readOnly: false });
  add('nodes', 'jobs', { kind: 'activity', label: 'Trial jobs', importance: 3 });
  add('nodes', 'contracts', { kind: 'output', label: '300 contracts' });
  add('nodes', 'stay', { kind: 'outcome', label: 'More stay in work' });
  add('nodes', 'mission', { kind: 'impact', main: true, label: 'Half as many outside work' });
  add('nodes', 'rules', { kind: 'barrier', label: 'Wage support ends' });
  add('links', 'last', { kind: 'contributes', from: 'stay', to: 'mission' });
  add('links', 'first', { kind: 'produces', from: 'jobs', to: 'contracts' });
  add('links', 'middle', { kind: 'contributes', from: 'contracts', to: 'stay', confidence: 3 });
  add('links', 'held', { kind: 'blocks', from: 'rules', to: 'stay', confidence: 3 });
});

const show = (address = '/'): void => {
  render(
    <MemoryRouter initialEntries={[address]}>
      <TextContext value={text}>
        <WorkbookContext value={workbook}>
          <LinkTest />
        </WorkbookContext>
      </TextContext>
    </MemoryRouter>,
  );
};
const claim = (): string | null => screen.getByRole('heading', { level: 2 }).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const set = (id: string, field: 'confidence' | 'necessary' | 'evidence', value: unknown) =>
  act(() => workbook.apply({ type: 'set-field', at: itemAt('links', id, field), value }));
const cards = (): (string | null)[] =>
  within(screen.getByRole('navigation'))
    .getAllByRole('button')
    .map(({ textContent }) => textContent);

it('begins with the riskiest claim, as a sentence', () => {
  show();
  expect(claim()).toBe('“Trial jobs” brings about “300 contracts”.');
  expect(screen.getByText('0 of 4 tested')).toBeTruthy();
});

it('goes on to the next claim and puts the focus on it', () => {
  show();
  press('Next link');
  expect(claim()).toBe('“More stay in work” helps “Half as many outside work” to come true.');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 }));
  press('Previous link');
  expect(claim()).toContain('Trial jobs');
});

it('keeps its order while somebody answers, and sorts again when asked', () => {
  show();
  const before = cards();
  expect(screen.queryByRole('button', { name: 'Sort by risk again' })).toBeNull();
  set('first', 'confidence', 3);
  expect(cards()).toEqual(before);
  expect(claim()).toContain('Trial jobs');
  press('Sort by risk again');
  expect(cards()[0]).toContain('More stay in work');
  expect(claim()).toContain('Trial jobs');
});

it('counts a link as tested when its five answers are given', () => {
  show();
  const group = screen.getByRole('radiogroup', { name: 'Is it necessary?' });
  fireEvent.click(within(group).getByRole('radio', { name: 'No' }));
  expect(workbook.read.item('links', 'first')?.necessary).toBe(false);
  expect(screen.getByText('4 answers are missing')).toBeTruthy();
  for (const field of ['sufficient', 'actionable'] as const)
    act(() =>
      workbook.apply({ type: 'set-field', at: itemAt('links', 'first', field), value: true }),
    );
  set('first', 'evidence', 'none');
  set('first', 'confidence', 0);
  expect(screen.getByText('1 of 4 tested')).toBeTruthy();
  expect(cards()[0]).toContain('Tested');
});

it('asks a barrier only how sure one is', () => {
  show('/?at=links.held.confidence');
  expect(claim()).toBe('“Wage support ends” holds back “More stay in work”.');
  expect(screen.queryByRole('radiogroup', { name: 'Is it necessary?' })).toBeNull();
  expect(screen.queryByLabelText('What else could it set off?')).toBeNull();
});

it('takes down an assumption, a risk and a side effect where they belong, each in one undo', () => {
  show();
  const answers = {
    'What must hold for it to work?': { from: 'Buses run', kind: 'assumes', to: 'first' },
    'What could stop it?': { from: 'A downturn', kind: 'threatens', to: 'first' },
    'What else could it set off?': { from: 'jobs', kind: 'side_effect', to: 'Others lose out' },
  };
  for (const [question, { from, kind, to }] of Object.entries(answers)) {
    const input = screen.getByLabelText(question, { selector: 'input' });
    const label = from === 'jobs' ? to : from;
    fireEvent.change(input, { target: { value: label } });
    fireEvent.submit(input.closest('form') as HTMLFormElement);
    const link = workbook.read.items('links').at(-1);
    const node = workbook.read.items('nodes').at(-1);
    expect(node?.label).toBe(label);
    const ends = from === 'jobs' ? { from, to: node?.id } : { from: node?.id, to };
    expect(link).toMatchObject({ kind, ...ends });
    expect(screen.getByRole('list', { name: question }).textContent).toContain(label);
  }
  act(() => void workbook.undo());
  expect(workbook.read.items('nodes').at(-1)?.label).toBe('A downturn');
  expect(workbook.read.items('links').at(-1)?.kind).toBe('threatens');
  expect(claim()).toContain('Trial jobs');
});

it('takes an assumption away again, but leaves one that speaks of something else too', () => {
  add('nodes', 'buses', { kind: 'assumption', label: 'Buses run' });
  add('links', 'tie', { kind: 'assumes', from: 'buses', to: 'first' });
  add('links', 'other', { kind: 'assumes', from: 'buses', to: 'last' });
  show();
  press('Remove: Buses run');
  expect(workbook.read.ids('nodes')).toContain('buses');
  press('Next link');
  press('Remove: Buses run');
  expect(workbook.read.ids('nodes')).not.toContain('buses');
});

it('shows the track Core the three weakest, and all of them when asked', () => {
  act(() => workbook.apply({ type: 'set-field', at: answerAt('setup', 'track'), value: 'core' }));
  show();
  expect(screen.getByText('0 of 3 tested')).toBeTruthy();
  expect(cards()).toHaveLength(3);
  press('All');
  expect(cards()).toHaveLength(4);
});

it('can only be read where the workbook can only be read', () => {
  workbook = openWorkbook(workbook.docs, { readOnly: true });
  show();
  expect(screen.queryByRole('button', { name: 'Add' })).toBeNull();
  expect(screen.getByRole('radiogroup', { name: 'Is it necessary?' })).toBeTruthy();
});

it('sends people without a flow to the step that draws it', () => {
  workbook = openWorkbook(createDocs('empty', 2), { readOnly: false });
  show();
  expect(screen.getByRole('link').getAttribute('href')).toContain('/flow/flow');
});
