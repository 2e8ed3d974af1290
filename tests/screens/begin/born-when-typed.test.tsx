// @vitest-environment jsdom
// A row that stands on the page before its record is in the workbook.
import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { createDocs, openWorkbook, type Workbook } from '#document/index.ts';
import { itemAt } from '#domain/schema.ts';
import { FieldView } from '#frame/fields/FieldView.tsx';
import { BornWhenTyped } from '#frame/BornWhenTyped.tsx';
import { FindingsContext } from '#workspace/findings.ts';
import { TextContext } from '#workspace/text-context.ts';
import { WorkbookContext } from '#workspace/workbook-context.ts';
import { textsOf } from '../../support/texts.ts';

const text = await textsOf('en');
const NONE = { get: () => [], subscribe: () => () => undefined, close: () => undefined };
const ID = 'expected';
let workbook: Workbook;

beforeEach(() => {
  workbook = openWorkbook(createDocs('born', 1), { readOnly: false });
  render(
    <TextContext value={text}>
      <FindingsContext value={NONE}>
        <WorkbookContext value={workbook}>
          <BornWhenTyped collection="stakeholders" id={ID}>
            <FieldView at={itemAt('stakeholders', ID, 'name')} />
            <FieldView at={itemAt('stakeholders', ID, 'actorType')} />
          </BornWhenTyped>
        </WorkbookContext>
      </FindingsContext>
    </TextContext>,
  );
});

const names = (): string[] => workbook.snapshot().stakeholders.map(({ name }) => name);
const nameField = (): HTMLInputElement =>
  screen.getByLabelText<HTMLInputElement>(text.t('fields:stakeholders.name.label'));

test('looking at it and leaving it writes nothing', () => {
  const before = workbook.snapshot();
  fireEvent.focus(nameField());
  fireEvent.blur(nameField());
  expect(workbook.snapshot()).toBe(before);
  expect(workbook.history.canUndo()).toBe(false);
});

test('the first letter makes the record, in the same field, and the rest follows', () => {
  const field = nameField();
  act(() => {
    for (const letter of 'Rada') {
      field.setRangeText(letter, field.value.length, field.value.length, 'end');
      field.dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    }
  });
  expect(nameField()).toBe(field);
  expect(names()).toEqual(['Rada']);
});

test('undone, it waits to be typed into again', () => {
  const type = (letters: string): void =>
    act(() => {
      nameField().setRangeText(letters, 0, nameField().value.length, 'end');
      nameField().dispatchEvent(new InputEvent('input', { inputType: 'insertText' }));
    });
  type('Youth council');
  act(() => {
    while (workbook.undo());
  });
  expect(names()).toEqual([]);
  expect(nameField().value).toBe('');
  type('School');
  expect(names()).toEqual(['School']);
});

test('until then it looks empty: there is nothing to clear', () => {
  expect(screen.getByText(text.t('common:choose'))).toBeTruthy();
  expect(screen.queryByRole('button', { name: text.t('common:clear') })).toBeNull();
});
