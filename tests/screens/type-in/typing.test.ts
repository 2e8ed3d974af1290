// Typing sheets back without a screen: what a code opens, what comes next, what is written down and taken back.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dataOf, docsFromData, newId, openWorkbook, type Workbook } from '#document/index.ts';
import { fieldAt } from '#domain/schema.ts';
import { ALL_ENTRIES, type FieldCode, isField, parseCode, printCode } from '#guide/field-codes.ts';
import { backTo, isSame, valueAt } from '#screens/type-in/changes.ts';
import { NO_FIGURES, typeFigure } from '#screens/type-in/figures.ts';
import { typedIn } from '#screens/type-in/sitting.ts';
import {
  codesNear,
  missingRow,
  nextCode,
  suggestions,
  targetOf,
} from '#screens/type-in/targets.ts';
import { textsOf } from '../../support/texts.ts';
import { blankWorkbook, sampleWorkbook } from '../../support/sample-workbook.ts';

const text = await textsOf('en', ['paper']);
const opened = (snapshot = sampleWorkbook()): Workbook =>
  openWorkbook(docsFromData(dataOf(snapshot, { private: true }), newId()), { readOnly: false });
const codeOf = (typed: string): FieldCode => {
  const code = parseCode(typed);
  if (!code) throw new Error(`No code ${typed}`);
  return code;
};
const sample = { text, read: opened().read };
const blank = { text, read: opened(blankWorkbook()).read };
const printed = (code: FieldCode | null): string | null => code && printCode(code);

describe('a code', () => {
  it('opens its answer, a row of a list, or a new row', () => {
    const title = targetOf(codeOf('1.1-A'), 'new', sample);
    expect(title?.places.map(({ at }) => at)).toEqual([
      { record: 'start', id: null, field: 'title' },
    ]);
    const second = targetOf(codeOf('4.1-A2'), 'new', sample);
    expect(second?.unborn).toBeNull();
    expect(second?.places[0]?.at.id).toBe(sample.read.ids('stakeholders')[1]);
    expect(second?.title).toBe('Row 2: Youth department');
    const born = targetOf(codeOf('4.1-A'), 'new', sample);
    expect(born?.unborn).toEqual({ collection: 'stakeholders', id: 'new' });
    expect(born?.places).toHaveLength(11);
  });

  it('with a column opens one cell of a row', () => {
    expect(targetOf(codeOf('4.1-A2D'), 'new', sample)?.places.map(({ at }) => at.field)).toEqual([
      'interest',
    ]);
    expect(targetOf(codeOf('3.2-A1B'), 'new', sample)?.places[0]?.at.field).toMatch(
      /^scores:\w+:\w+$/u,
    );
  });

  it('of a row that is not there is refused', () => {
    expect(targetOf(codeOf('4.1-A3'), 'new', blank)).toBeNull();
    expect(missingRow(codeOf('4.1-A3'), blank)).toBe(0);
    expect(missingRow(codeOf('1.2-A3'), blank)).toBeNull();
  });

  it('opens something everywhere, under a name', () => {
    for (const { code } of ALL_ENTRIES) {
      const target = targetOf(code, 'new', blank);
      expect(target?.places.length).toBeGreaterThan(0);
      expect(target?.title).toMatch(/\S/u);
    }
  });
});

describe('what comes next', () => {
  it.each([
    ['1.1-A', false, '1.1-B'],
    ['1.2-A1', false, '1.2-A2'],
    ['1.2-A4', false, '1.2-B'],
    ['4.1-A', false, '4.1-A'],
    ['4.1-A', true, '4.2-A'],
    ['4.1-A1', false, '4.1-A2'],
    ['3.1-J', false, '3.1-K'],
    ['8.3-G', true, null],
  ])('after %s is on the sheet', (code, isEmpty, next) => {
    expect(printed(nextCode(codeOf(code), isEmpty, sample))).toBe(next);
  });

  it('after the last row is a new one', () => {
    const count = sample.read.ids('stakeholders').length;
    expect(printed(nextCode(codeOf(`4.1-A${count}`), false, sample))).toBe('4.1-A');
  });

  it('leads through every answer there is', () => {
    const seen = new Set<string>();
    for (let code: FieldCode | null = codeOf('1.1-A'); code; code = nextCode(code, true, blank))
      seen.add(printCode({ ...code, row: null, column: null }));
    expect(seen.size).toBe(ALL_ENTRIES.length);
  });
});

describe('suggestions', () => {
  const found = (typed: string, near?: 'statement'): string[] =>
    suggestions(typed, near, sample).map((each) => each.printed);
  it('begin as typed, the exact one first, with the rows of a list', () => {
    expect(found('41a').slice(0, 3)).toEqual(['4.1-A', '4.1-A1', '4.1-A2']);
    expect(found('3.1')[0]).toBe('3.1-A');
    expect(found('b', 'statement')[0]).toBe('3.1-B');
  });
  it('are found by words, too', () => expect(found('deadline')).toEqual(['3.1-G']));
  it('offer no row that is not there', () => {
    expect(suggestions('4.1-A99', undefined, sample)).toEqual([]);
  });
  it('for a wrong code are the codes of its step', () => {
    expect(codesNear('31y', undefined).map(printCode)).toContain('3.1-B');
    expect(codesNear('39x', undefined).map(printCode)).toEqual(['3.1-A', '3.2-A', '3.3-A']);
    expect(codesNear('?', undefined)).toEqual([]);
  });
});

describe('figures', () => {
  const type = (typed: string, code: string): unknown => {
    const workbook = opened(blankWorkbook());
    const at = targetOf(codeOf(code), 'new', { text, read: workbook.read })?.places[0]?.at;
    if (!at) throw new Error(`Nothing at ${code}`);
    let figures = NO_FIGURES;
    for (const key of typed) {
      const chosen = valueAt(workbook.read, at);
      const next = typeFigure(fieldAt(at), at, { key, figures, chosen });
      if (next?.edit) workbook.apply(next.edit);
      figures = next ?? NO_FIGURES;
    }
    return valueAt(workbook.read, at);
  };
  it.each([
    ['2', '1.1-C', 'regional'],
    ['9', '1.1-C', null],
    ['1', '3.1-E', true],
    ['2', '3.1-E', false],
    ['12', '2.2-G', ['12']],
    ['1 12', '2.2-G', ['1', '12']],
    ['2 5,17', '2.2-G', ['2', '5', '17']],
    ['3', '1.2-A1A', 3],
  ])('"%s" at %s', (typed, code, value) => expect(type(typed, code)).toEqual(value));
});

describe('the sitting', () => {
  it('counts a new row once and takes it back whole', () => {
    const workbook = opened();
    const sight = { text, read: workbook.read };
    const id = newId();
    const target = targetOf(codeOf('1.1-F'), id, sight);
    if (!target) throw new Error('No target');
    const before = target.places.map(({ at }) => valueAt(workbook.read, at));
    expect(typedIn(target, before, sight)).toEqual([]);
    const count = workbook.read.ids('members').length;
    workbook.apply({
      type: 'add-record',
      collection: 'members',
      id,
      values: { name: 'Kari', task: 'Draft' },
    });
    const [typed, ...others] = typedIn(target, before, sight);
    expect(others).toEqual([]);
    expect(typed).toMatchObject({ printed: `1.1-F${count + 1}`, words: 'Kari; Draft' });
    if (typed) workbook.apply(typed.undo);
    expect(workbook.read.ids('members')).toHaveLength(count);
  });

  it('takes any answer back to what it was', () => {
    // From one workbook into another: every answer of every step changes, and comes back.
    const codes = ALL_ENTRIES.filter(({ coded }) => isField(coded) || 'list' in coded).map(
      ({ code }) => code,
    );
    const [full, empty] = [opened(), opened(blankWorkbook())];
    fc.assert(
      fc.property(fc.constantFrom(...codes), (code) => {
        for (const { at } of targetOf(code, 'new', { text, read: empty.read })?.places ?? []) {
          const [was, given] = [valueAt(empty.read, at), valueAt(full.read, at)];
          empty.apply(backTo(at, given, was));
          expect(isSame(valueAt(empty.read, at), given)).toBe(true);
          empty.apply(backTo(at, was, given));
          expect(isSame(valueAt(empty.read, at), was)).toBe(true);
        }
      }),
    );
  });
});
