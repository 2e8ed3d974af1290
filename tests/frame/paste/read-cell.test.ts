// What people write into cells, and what a field makes of it.
import { describe, expect, it } from 'vitest';
import {
  choice,
  date,
  type Field,
  many,
  number,
  quantity,
  refs,
  ref,
  scale,
  yesNo,
  text as line,
} from '#domain/field.ts';
import { cellReader, type Names } from '#frame/paste/read-cell.ts';
import { textsOf } from '../../support/texts.ts';

const KNOWN: Readonly<Record<string, string>> = {
  'Labour office': 'labour',
  'Youth council, Nordvik': 'youth',
  Crafts: 'crafts',
};
const names: Names = {
  find: (_, name) => KNOWN[name] ?? null,
  make: (collection, name) => (collection === 'stakeholders' ? `new ${name}` : null),
};
const READERS = {
  en: cellReader(await textsOf('en'), names),
  pl: cellReader(await textsOf('pl'), names),
};
const valueOf = (field: Field, typed: string, language: 'en' | 'pl' = 'en'): unknown =>
  READERS[language](field, typed).value;
const whyNot = (field: Field, typed: string, language: 'en' | 'pl' = 'en'): unknown =>
  READERS[language](field, typed).unread?.why;

describe('a date', () => {
  it.each([
    ['2026-12-31', '2026-12-31'],
    ['2026-12-31 00:00:00', '2026-12-31'],
    ['2026-12-31T08:15:00Z', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['01/02/2026', '2026-02-01'],
    ['31-12-26', '2026-12-31'],
    ['31 December 2026', '2026-12-31'],
    ['31-Dec-26', '2026-12-31'],
    ['29.2.2028', '2028-02-29'],
  ])('“%s” is read', (typed, iso) => {
    expect(valueOf(date(), typed)).toBe(iso);
  });

  it.each(['soon', '2026', '12/2026', '30.2.2026', '31.4.2026', '5.5.5', '1.1.226', '1 Foo 2026'])(
    '“%s” is none',
    (typed) => {
      expect(whyNot(date(), typed)).toBe('date');
    },
  );

  it('is read with the months of the language', () => {
    expect(valueOf(date(), '31 grudnia 2026', 'pl')).toBe('2026-12-31');
    expect(whyNot(date(), '31 December 2026', 'pl')).toBe('date');
  });
});

describe('a number', () => {
  it.each([
    [number(0, 1e12, false), '€ 18,000.50', 18_000.5],
    [number(0, 1e12, false), '18 000,50 zł', 18_000.5],
    [number(0, 100, false), '80 %', 80],
    [number(-3650, 3650), '-14', -14],
    [scale(1, 5), '3', 3],
  ])('%# is read', (field, typed, value) => {
    expect(valueOf(field, typed)).toBe(value);
  });

  it.each([
    [number(0, 1e12, false), '3 mln', 'number'],
    [number(0, 1e12, false), 'free', 'number'],
    [number(1, 6000), '80 %', 'number'],
    [number(1, 6000), '2.5', 'whole'],
    [scale(1, 5), '6', 'bounds'],
    [scale(1, 5), '2,5', 'whole'],
  ])('%# is refused with the reason', (field, typed, why) => {
    expect(whyNot(field, typed)).toBe(why);
  });
});

describe('a quantity', () => {
  it.each([
    ['5.5 %', { value: 5.5, unit: '%', year: null, source: '' }],
    ['5,5%', { value: 5.5, unit: '%', year: null, source: '' }],
    ['1 200 people', { value: 1200, unit: 'people', year: null, source: '' }],
    ['11 % (2025)', { value: 11, unit: '%', year: 2025, source: '' }],
    [
      '11 % (2025, Statistics office)',
      { value: 11, unit: '%', year: 2025, source: 'Statistics office' },
    ],
    ['11 (a survey)', { value: 11, unit: '', year: null, source: 'a survey' }],
  ])('“%s” comes apart', (typed, parts) => {
    expect(valueOf(quantity(), typed)).toEqual(parts);
  });

  it.each(['about 5', '%', '5 (2025', '5, people'])('“%s” is none', (typed) => {
    expect(whyNot(quantity(), typed)).toBe('quantity');
  });
});

describe('yes and no', () => {
  it.each(['yes', 'Yes', 'Y', 'x', 'X', '✓', 'TRUE', '1'])('“%s” is yes', (typed) => {
    expect(valueOf(yesNo(), typed)).toBe(true);
  });
  it.each(['no', 'N', 'false', '0'])('“%s” is no', (typed) => {
    expect(valueOf(yesNo(), typed)).toBe(false);
  });
  it('are words of the language', () => {
    expect([valueOf(yesNo(), 'tak', 'pl'), valueOf(yesNo(), 'nie', 'pl')]).toEqual([true, false]);
    expect(whyNot(yesNo(), 'yes', 'pl')).toBe('yesNo');
    expect(whyNot(yesNo(), 'maybe')).toBe('yesNo');
  });
});

describe('a choice', () => {
  it('is found by its label or id, whatever the case and accents', async () => {
    const pl = await textsOf('pl');
    const label = pl.t('vocabularies:task_status.under_way.label');
    expect(valueOf(choice('task_status'), label.toUpperCase(), 'pl')).toBe('under_way');
    expect(valueOf(choice('task_status'), ' Under_Way ', 'pl')).toBe('under_way');
    expect(whyNot(choice('task_status'), 'nearly', 'pl')).toBe('choice');
  });

  it('among several keeps what is known and hands the rest back', () => {
    expect(READERS.en(many('racer'), 'relevant; shiny; easy')).toEqual({
      value: ['relevant', 'easy'],
      unread: { words: 'shiny', why: 'choice' },
    });
  });
});

describe('names of records', () => {
  it('find the record; what is not there is made where a name is enough', () => {
    expect(valueOf(ref('stakeholders'), 'Crafts')).toBe('crafts');
    expect(valueOf(ref('stakeholders'), 'Museum')).toBe('new Museum');
    expect(whyNot(ref('nodes'), 'Museum')).toBe('ref');
  });

  it('may hold the sign that stands between them', () => {
    const partners = refs('stakeholders');
    expect(valueOf(partners, 'Youth council, Nordvik, Crafts')).toEqual(['youth', 'crafts']);
    expect(valueOf(partners, 'Museum, Oslo; Crafts;')).toEqual(['new Museum, Oslo', 'crafts']);
    expect(valueOf(partners, 'Crafts\nLabour office')).toEqual(['crafts', 'labour']);
    expect(READERS.en(refs('nodes'), 'Crafts, Sea, Sky')).toEqual({
      value: ['crafts'],
      unread: { words: 'Sea; Sky', why: 'ref' },
    });
  });
});

it('an empty cell says nothing', () => {
  for (const field of [line(), date(), number(0, 1), refs('stakeholders'), yesNo()]) {
    expect(READERS.en(field, ' ')).toEqual({});
  }
});

it('however long the nonsense in a cell is, it is read at once', () => {
  const start = performance.now();
  for (const nonsense of ['1 '.repeat(50_000), 'a,'.repeat(50_000), `a${' '.repeat(100_000)}`]) {
    for (const field of [line(), number(0, 9, false), quantity(), date(), yesNo(), many('racer')]) {
      READERS.en(field, `${nonsense}(`);
    }
  }
  expect(performance.now() - start).toBeLessThan(10_000);
});
