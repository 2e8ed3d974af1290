// @vitest-environment jsdom
// Typing into a field that others may be typing into as well.
import { act, cleanup, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { createDocs, openWorkbook, TAB, type Workbook } from '#document/index.ts';
import { answerAt, type FieldAt } from '#domain/schema.ts';
import { useTextBinding } from '#workspace/text-binding.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';

const MANDATE = answerAt('start', 'mandate');
const TITLE = answerAt('start', 'title');

function Area({ at }: { readonly at: FieldAt }) {
  return <textarea ref={useTextBinding(at)} aria-label="text" />;
}
function show(workbook: Workbook, at: FieldAt): HTMLTextAreaElement {
  render(
    <WorkbookContext value={workbook}>
      <Area at={at} />
    </WorkbookContext>,
  );
  return screen.getByLabelText<HTMLTextAreaElement>('text');
}
const open = (): Workbook => openWorkbook(createDocs('doc'), { readOnly: false });
const said = (workbook: Workbook, at: FieldAt): string => workbook.text(at).read();

/** What a browser does as letters arrive at the caret. */
function type(
  area: HTMLTextAreaElement,
  letters: string,
  start = area.selectionStart,
  end = area.selectionEnd,
): void {
  area.setRangeText(letters, start, end, 'end');
  area.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
}
/** Another tab's edit arrives. */
function receive(workbook: Workbook, at: FieldAt, index: number, insert: string): void {
  const theirs = openWorkbook(createDocs('doc'), { readOnly: false });
  Y.applyUpdateV2(theirs.docs.main, Y.encodeStateAsUpdateV2(workbook.docs.main));
  theirs.apply({ type: 'splice-text', at, index, remove: 0, insert });
  act(() => Y.applyUpdateV2(workbook.docs.main, Y.encodeStateAsUpdateV2(theirs.docs.main), TAB));
}

describe.each([
  ['a long text', MANDATE],
  ['a short text', TITLE],
])('%s', (_, at) => {
  it('keeps what is typed, pasted and replaced', () => {
    const workbook = open();
    const area = show(workbook, at);
    type(area, 'Nordvik');
    type(area, 'South', 0, 4);
    expect(said(workbook, at)).toBe('Southvik');
  });

  it('shows what another tab adds and leaves the caret at its place', () => {
    const workbook = open();
    const area = show(workbook, at);
    area.focus();
    type(area, 'county');
    receive(workbook, at, 0, 'the ');
    expect(area.value).toBe('the county');
    expect(area.selectionStart).toBe(10);
  });

  it('keeps both when another tab writes in the middle of a composition', () => {
    const workbook = open();
    const area = show(workbook, at);
    area.focus();
    type(area, 'abc');
    area.dispatchEvent(new CompositionEvent('compositionstart'));
    area.setRangeText('か', 3, 3, 'end');
    area.dispatchEvent(new InputEvent('input', { isComposing: true }));
    receive(workbook, at, 0, '>> ');
    area.setRangeText('蚊', 3, 4, 'end');
    area.dispatchEvent(new CompositionEvent('compositionend'));
    expect(said(workbook, at)).toBe('>> abc蚊');
    expect(area.value).toBe('>> abc蚊');
  });

  it('writes in the right place after a composition that was called off', () => {
    const workbook = open();
    const area = show(workbook, at);
    area.focus();
    type(area, 'abc');
    area.dispatchEvent(new CompositionEvent('compositionstart'));
    area.setRangeText('か', 3, 3, 'end');
    area.dispatchEvent(new InputEvent('input', { isComposing: true }));
    area.setRangeText('', 3, 4, 'end');
    receive(workbook, at, 0, '>> ');
    area.dispatchEvent(new CompositionEvent('compositionend'));
    type(area, 'X', 4, 4);
    expect(said(workbook, at)).toBe('>> aXbc');
  });

  it('keeps a composition that is cut off by leaving the page', () => {
    const workbook = open();
    const area = show(workbook, at);
    area.dispatchEvent(new CompositionEvent('compositionstart'));
    area.setRangeText('ę', 0, 0, 'end');
    cleanup();
    expect(said(workbook, at)).toBe('ę');
  });

  it("hands the browser's own undo to ours", () => {
    const workbook = open();
    const area = show(workbook, at);
    type(area, 'once');
    const undo = new InputEvent('beforeinput', { inputType: 'historyUndo', cancelable: true });
    act(() => void area.dispatchEvent(undo));
    expect(undo.defaultPrevented).toBe(true);
    expect(area.value).toBe('');
  });
});

it('a long text holds every letter of both sides, whoever types where', () => {
  const step = fc.record({
    mine: fc.boolean(),
    at: fc.nat({ max: 40 }),
    letters: fc.constantFrom('a', 'bb', 'ć ', '🌊'),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const workbook = open();
      const area = show(workbook, MANDATE);
      area.focus();
      for (const { mine, at, letters } of steps) {
        const place = Math.min(at, area.value.length);
        if (mine) type(area, letters, place, place);
        else receive(workbook, MANDATE, place, letters);
        expect(area.value).toBe(said(workbook, MANDATE));
      }
      const units = steps
        .map(({ letters }) => letters.length)
        .reduce((sum, length) => sum + length, 0);
      expect(area.value).toHaveLength(units);
      cleanup();
    }),
    { numRuns: 60 },
  );
});
