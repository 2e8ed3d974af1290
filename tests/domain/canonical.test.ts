// "Equal documents": the same content whatever ids and times, and nothing less.
import { describe, expect, it } from 'vitest';
import { canonical } from '#domain/canonical.ts';
import { type Field } from '#domain/field.ts';
import { ANSWERS_NAMES, COLLECTION_NAMES, fieldsOf } from '#domain/schema.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { VOCABULARIES, type VocabularyName } from '#domain/vocabularies.ts';
import { item as itemOf, sampleWorkbook } from '../support/sample-workbook.ts';

/** The sample with every collection filled, so that each field has a place to change. */
const sample: Snapshot = (() => {
  const filled: Snapshot = {
    ...sampleWorkbook(),
    drafts: [itemOf('drafts', { id: 'd1', wording: 'Another wording', dots: 3 })],
  };
  const bare = COLLECTION_NAMES.filter((name) => filled[name].length === 0);
  return {
    ...filled,
    ...Object.fromEntries(bare.map((name) => [name, [itemOf(name, { id: `${name}-1` })]])),
  };
})();

const firstOf = ({ vocabulary }: { readonly vocabulary: VocabularyName }): string =>
  VOCABULARIES[vocabulary][0] ?? '';

/** Some other value of the same kind. */
function other(field: Field, value: unknown): unknown {
  switch (field.code) {
    case 'text':
    case 'prose':
      return `${String(value)} changed`;
    case 'date':
      return value === '2001-01-01' ? '2002-02-02' : '2001-01-01';
    case 'yesNo':
      return value !== true;
    case 'number':
    case 'scale':
      return value === field.max ? field.min : field.max;
    case 'choice': {
      const options: readonly string[] = VOCABULARIES[field.vocabulary];
      return options.find((option) => option !== value);
    }
    case 'many': {
      const options: readonly string[] = VOCABULARIES[field.vocabulary];
      const chosen = value as readonly string[];
      return chosen.length > 0 ? [] : options.slice(0, 1);
    }
    case 'ref':
      return value === null ? sample[field.to as 'nodes'].at(-1)?.id : null;
    case 'refs':
      return (value as readonly string[]).length > 0
        ? []
        : [sample[field.to as 'nodes'].at(-1)?.id];
    case 'position':
      return [((value as readonly number[] | null)?.[0] ?? 0) + 40, 0];
    case 'quantity':
      return { ...(value as object), source: 'another source' };
    case 'ratings':
      return {
        ...(value as object),
        [firstOf(field)]: { [sample.raters[0]?.id ?? '']: field.max },
      };
    case 'remarks':
      return { ...(value as object), [firstOf(field)]: 'another reason' };
  }
}

describe('the canonical form', () => {
  it('does not change with ids, times or a place that is off by a few pixels', () => {
    const rename = JSON.parse(
      JSON.stringify(sample).replaceAll(
        /"(?:id|from|to|owner|lead|accountableOwner|parent|enables|affectedGroup)":"([^"]+)"/gu,
        (all, id: string) => all.replace(`"${id}"`, `"x${id}x"`),
      ),
    ) as Snapshot;
    const renamed: Snapshot = {
      ...rename,
      meta: { ...sample.meta, docId: 'other', createdAt: 5 },
      tasks: rename.tasks.map((task) => ({
        ...task,
        dependsOn: task.dependsOn.map((id) => `x${id}x`),
      })),
      answers: {
        ...rename.answers,
        challenge: {
          ...rename.answers.challenge,
          affectedGroups: rename.answers.challenge.affectedGroups.map((id) => `x${id}x`),
        },
        criteria: {
          ...rename.answers.criteria,
          scores: Object.fromEntries(
            Object.entries(rename.answers.criteria.scores).map(([item, scores]) => [
              item,
              Object.fromEntries(
                Object.entries(scores ?? {}).map(([rater, score]) => [`x${rater}x`, score]),
              ),
            ]),
          ),
        },
      },
    };
    expect(canonical(renamed)).toBe(canonical(sample));
    const nodes = sample.nodes.map((node) => ({ ...node, pos: [16, 8] as const }));
    const nudged = nodes.map((node) => ({ ...node, pos: [18, 6] as const }));
    expect(canonical({ ...sample, nodes: nudged })).toBe(canonical({ ...sample, nodes }));
  });

  const places = [
    ...ANSWERS_NAMES.flatMap((record) =>
      Object.entries(fieldsOf(record)).map(([name, field]) => ({ record, name, field })),
    ),
    ...COLLECTION_NAMES.flatMap((record) =>
      Object.entries(fieldsOf(record)).map(([name, field]) => ({ record, name, field })),
    ),
  ];
  it.each(places.map((place) => [`${place.record}.${place.name}`, place] as const))(
    'changes when %s changes',
    (_, { record, name, field }) => {
      const before = canonical(sample);
      const change = <T extends object>(values: T): T => ({
        ...values,
        [name]: other(field, (values as Record<string, unknown>)[name]),
      });
      const changed =
        record in sample.answers
          ? {
              ...sample,
              answers: { ...sample.answers, [record]: change(sample.answers[record as 'start']) },
            }
          : {
              ...sample,
              [record]: sample[record as 'nodes'].map((item, index) =>
                index === 0 ? change(item) : item,
              ),
            };
      expect(canonical(changed as Snapshot)).not.toBe(before);
    },
  );

  it('changes when a mark, an accepted finding or the order of a list changes', () => {
    const before = canonical(sample);
    expect(canonical({ ...sample, marks: { ...sample.marks, canvas: 'signed' } })).not.toBe(before);
    expect(canonical({ ...sample, accepted: { 'M-06': 'fine' } })).not.toBe(before);
    expect(canonical({ ...sample, tasks: sample.tasks.toReversed() })).not.toBe(before);
    expect(
      canonical({ ...sample, links: sample.links.toReversed(), nodes: sample.nodes.toReversed() }),
    ).toBe(before);
  });

  it('tells records of different collections apart that have the same id', () => {
    const people = (name: string): Snapshot => ({
      ...sample,
      stakeholders: [itemOf('stakeholders', { id: 'same', name })],
      raters: [itemOf('raters', { id: 'same', name: 'Table 1' })],
      engagements: [itemOf('engagements', { id: 'same', stakeholder: 'same' })],
    });
    expect(canonical(people('Youth council'))).not.toBe(canonical(people('Employers')));
    expect(canonical(people('Youth council'))).toContain('stakeholders-0');
  });
});
