// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { AnalysisView } from '#flow/analysis/AnalysisView.tsx';
import { chooseEnd, chooseNode, fold, SECTIONS } from '#flow/analysis/analysis-ui.ts';
import { FlowContext, useFlow } from '#flow/flow-now.ts';
import { resetFlowUi, useFlowUi } from '#flow/flow-ui.ts';
import type { FlowLook } from '#flow/looks.ts';
import { TextContext } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';
import { textsOf } from '../../support/texts.ts';

const texts = { en: await textsOf('en'), pl: await textsOf('pl') };
let workbook: Workbook;
let looks: FlowLook[];

beforeAll(() => {
  // jsdom has no layout.
  globalThis.ResizeObserver = class {
    observe() {}
    unobserve() {}
    disconnect() {}
  };
});
beforeEach(() => {
  resetFlowUi();
  for (const id of SECTIONS) fold(id, false);
  chooseNode(null);
  chooseEnd(null);
  looks = [];
  workbook = openWorkbook(createDocs('analysis', 1), { readOnly: false });
});

const node = (id: string, values: Readonly<Record<string, unknown>>) =>
  workbook.apply({ type: 'add-record', collection: 'nodes', id, values });
const link = (from: string, kind: string, to: string, values = {}) =>
  workbook.apply({
    type: 'add-record',
    collection: 'links',
    id: `${from}-${to}`,
    values: { from, kind, to, ...values },
  });

/** Two activities, one outcome that everything passes, and a barrier nobody works on. */
function jobsFlow(): void {
  node('jobs', { kind: 'activity', label: 'Trial jobs', expectedDate: '2028-01-31' });
  node('talks', { kind: 'activity', label: 'Talks', expectedDate: '2027-01-31' });
  node('fear', { kind: 'barrier', label: 'Firms are afraid' });
  node('known', { kind: 'outcome', label: 'Known to employers', expectedDate: '2028-03-31' });
  node('mission', { kind: 'impact', main: true, label: 'Half as many outside work' });
  link('jobs', 'produces', 'known', { delayMonths: 6, strength: 3, confidence: 3 });
  link('talks', 'produces', 'known', { delayMonths: 1, strength: 1, confidence: 0 });
  link('known', 'contributes', 'mission', { delayMonths: 12, evidence: 'study', confidence: 3 });
  link('fear', 'blocks', 'known');
  link('mission', 'feedback', 'jobs', { polarity: 'minus' });
}

function Shown() {
  return (
    <FlowContext value={useFlow()}>
      <AnalysisView onLook={(look) => looks.push(look)} />
    </FlowContext>
  );
}
const show = (language: 'en' | 'pl' = 'en') =>
  render(
    <TextContext value={texts[language]}>
      <WorkbookContext value={workbook}>
        <Shown />
      </WorkbookContext>
    </TextContext>,
  );
/** What is under a title once it is unfolded. */
function unfold(title: string): HTMLElement {
  const details = screen.getByText(title).closest('details');
  if (!details) throw new Error(`Nothing is folded under ${title}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return details;
}
const sentences = (): (string | null)[] =>
  [...document.querySelectorAll('dl')[0]!.querySelectorAll('dd')].map((each) => each.textContent);

describe('the analysis', () => {
  it('begins with what the flow rests on, what is thin and what is missing', () => {
    jobsFlow();
    show();
    expect(sentences()).toEqual([
      'Every way to the mission leads over Known to employers. Without it, the mission is out of reach.',
      'Of 3 links on the ways to the mission, 2 rest on little: an opinion, a guess, or nothing. Look at this one first: Talks → produces → Known to employers',
      'Nobody works on a barrier in the way to the mission: Firms are afraid.',
    ]);
  });

  it('says the same as whole sentences in Polish', () => {
    jobsFlow();
    show('pl');
    const { t } = texts.pl;
    expect(sentences()[0]).toBe(
      t('analysis:rests.points', { count: 1, names: 'Known to employers' }),
    );
  });

  it('shows what is named on the map', () => {
    jobsFlow();
    show();
    fireEvent.click(screen.getByRole('link', { name: 'Firms are afraid' }));
    expect([looks, useFlowUi.getState().selected]).toEqual([['map'], ['fear']]);
    fireEvent.click(screen.getByRole('link', { name: /^Talks → produces/u }));
    expect(useFlowUi.getState()).toMatchObject({ link: 'talks-known', dialog: 'details' });
  });

  it('tells the strongest way step by step, and that of every activity', () => {
    jobsFlow();
    show();
    const part = unfold('The strongest way to the mission');
    const steps = within(part).getAllByRole('listitem');
    expect(steps.map((step) => step.textContent)).toEqual([
      'Trial jobs → produces → Known to employersstrength 3 of 3, confidence 3 of 3',
      'Known to employers → contributes to → Half as many outside workstrength not judged, confidence 3 of 3Weakest link',
    ]);
    const rows = within(within(part).getByRole('table')).getAllByRole('rowheader');
    expect(rows.map((row) => row.textContent)).toEqual(['Trial jobs', 'Talks']);
  });

  it('draws when things can be true, and says the same in a table', () => {
    jobsFlow();
    show();
    const part = unfold('When things can be true');
    expect(
      within(part).getByRole('img', { name: /^Timeline of 2 outcomes and impacts/u }),
    ).toBeTruthy();
    const rows = [...part.querySelectorAll('tbody tr')].map((row) =>
      [...row.children].map((cell) => cell.textContent),
    );
    expect(rows).toEqual([
      [
        'Outcome: Known to employers',
        '31 Jul 2028',
        '31 Mar 2028',
        'Planned 4 months too early. May be later: something it needs has no date.',
        'Trial jobs',
      ],
      [
        'Mission: Half as many outside work',
        '31 Jul 2029',
        'no plan yet',
        'May be later: something it needs has no date.',
        'Known to employers',
      ],
    ]);
  });

  it('names loops by what they pass, and says which way they work', () => {
    jobsFlow();
    show();
    const part = unfold('Loops');
    expect(part.textContent).toContain('There is 1 loop.');
    expect(part.textContent).toContain('Balancing');
    expect(part.textContent).toContain('1 link in it hurts.');
    expect(part.textContent).toContain('Of 2 links nobody has said whether they help or hurt.');
  });

  it('is quiet and clear about a flow without a way to the mission', () => {
    node('mission', { kind: 'impact', main: true, label: 'Half as many outside work' });
    show();
    for (const [title, words] of [
      ['The strongest way to the mission', 'No activity leads to the mission yet.'],
      ['What the flow cannot lose', 'No activity leads to the mission yet.'],
      ['Loops', 'There is no loop.'],
      ['Where most ways meet', 'No way leads over a node yet.'],
      ['Barriers nobody works on', 'There is no barrier in the flow yet.'],
      ['Where evidence is thin', 'No link rests on little.'],
      ['What comes before and after a node', 'No chain of links leads there.'],
    ] as const)
      expect(unfold(title).textContent).toContain(words);
  });
});
