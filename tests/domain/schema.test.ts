// The schema only grows: files of every released version stay readable.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ANSWERS, COLLECTIONS } from '#domain/schema.ts';

type Shape = Record<string, Record<string, Record<string, unknown>>>;
const now = structuredClone({ ANSWERS, COLLECTIONS }) as unknown as Record<string, Shape>;
/** Written once per release; never edited to make this test pass. */
const released = JSON.parse(
  readFileSync(new URL('schema-1.json', import.meta.url), 'utf8'),
) as Record<string, Shape>;
/** Names that were dropped before; they never come back with another meaning. */
const retired: readonly string[] = [];

describe('the schema', () => {
  it.each(
    Object.entries(released).flatMap(([kind, records]) =>
      Object.entries(records).flatMap(([record, fields]) =>
        Object.entries(fields).map(
          ([field, declared]) => [`${record}.${field}`, kind, record, field, declared] as const,
        ),
      ),
    ),
  )('still knows %s as it was released', (_, kind, record, field, declared) => {
    const { isJudgement: _judgement, ...kept } = now[kind]?.[record]?.[field] ?? {};
    // Who may see it says nothing of how it is kept.
    expect(kept).toEqual(declared);
  });

  it('uses no retired name', () => {
    const names = Object.values(now).flatMap((records) =>
      Object.entries(records).flatMap(([record, fields]) =>
        Object.keys(fields).map((field) => `${record}.${field}`),
      ),
    );
    expect(names.filter((name) => retired.includes(name))).toEqual([]);
  });
});
