// How far a step is: from what is filled, what people marked, and whether somebody has signed.
import { expect, test } from 'vitest';
import type { Snapshot } from '#domain/snapshot.ts';
import type { StepStatus } from '#domain/vocabularies/method.ts';
import { progressOf, statusInTrack, stepStatus } from '#guide/progress.ts';
import { blankWorkbook, item, sampleWorkbook } from '../support/sample-workbook.ts';

const marked = (status: StepStatus, rest: Partial<Snapshot> = {}): Snapshot => ({
  ...sampleWorkbook(),
  marks: { start: status },
  ...rest,
});
const signatures = [item('signatures', { id: 'a', name: 'Kari', hash: 'abc' })];

test('a step is empty, then a draft, then what people mark', () => {
  expect(stepStatus(blankWorkbook(), 'start')).toBe('empty');
  expect(stepStatus(sampleWorkbook(), 'start')).toBe('draft');
  expect(stepStatus(marked('ready'), 'start')).toBe('ready');
  expect(stepStatus(marked('reviewed'), 'start')).toBe('reviewed');
});

test('with a signature the marked steps are signed, the others stay as they are', () => {
  expect(stepStatus(marked('ready', { signatures }), 'start')).toBe('signed');
  expect(stepStatus(marked('reviewed', { signatures }), 'start')).toBe('signed');
  expect(stepStatus(marked('ready', { signatures }), 'challenge')).toBe('draft');
});

test('a number that is only shown again begins no step', () => {
  expect(stepStatus(sampleWorkbook(), 'indicators')).toBe('empty');
});

test('a track hides steps from the checks and from the count', () => {
  const { answers, ...rest } = marked('ready');
  const taster: Snapshot = {
    ...rest,
    answers: { ...answers, setup: { ...answers.setup, track: 'taster' } },
  };
  expect(statusInTrack(taster, 'start')).toBe('empty');
  expect(stepStatus(taster, 'start')).toBe('ready');
  expect(progressOf(taster)).toMatchObject({ ready: 0, total: 7 });
});
