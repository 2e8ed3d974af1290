// Contact data in free text: what is found, and what only looks a little like it.
import { describe, expect, it } from 'vitest';
import { contactsIn } from '#domain/checks/contact-match.ts';

describe('e-mail addresses', () => {
  it.each(['kari.holm@nordvik.example', 'Ask <łucja@gmina-żory.pl>!', 'A@B.no'])(
    'are found: %s',
    (text) => {
      expect(contactsIn(text)).toEqual(['email']);
    },
  );
  it.each(['@nordvik', '18 people @ 3 tables', 'nordvik.example/kari', 'a@b'])(
    'are not: %s',
    (text) => {
      expect(contactsIn(text)).toEqual([]);
    },
  );
});

describe('telephone numbers', () => {
  it.each([
    '+47 22 33 44 55',
    '0048 601 234 567',
    'Kari, 040 123 4567',
    '(040) 123-45-67',
    '+49 40/1234567',
    'Tel.: 22 33 44 55',
    'tālr. 67 012 345',
    'call 08-123 456 78.',
  ])('are found: %s', (text) => {
    expect(contactsIn(text)).toEqual(['phone']);
  });
  it.each([
    '1 200 000 000 €',
    '+12 000 000 €',
    '01.02.2027 – 03.04.2027',
    '2026-10-01/2027-06-30',
    'Decision 045/2026-123 456',
    '0.123456789',
    'https://nordvik.example/0123456789',
    '0a1b2c3d4e5f012345678',
    '012345678901234567890123456789',
    'Mobility 2021 2027',
    '11 % in 2025, 5.5 % in 2032',
    'ISBN 978-3-16-148410-0',
  ])('are not: %s', (text) => {
    expect(contactsIn(text)).toEqual([]);
  });
});
