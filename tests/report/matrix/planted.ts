// A workbook with a secret in everything that a public copy must not tell, and judgements of people in two ways.
import { docsFromData, readSnapshot } from '#document/index.ts';
import { isPublic } from '#domain/field.ts';
import { addressOf, COLLECTION_NAMES, COLLECTIONS, fieldsOf } from '#domain/schema.ts';
import type { SecondTexts } from '#domain/second-texts.ts';
import type { Snapshot } from '#domain/snapshot.ts';
import { nordvikExample } from '#guide/examples/nordvik.ts';
import { toldFindings } from '#pictures/told-findings.ts';
import type { Translator } from '#text/translator.ts';
import { item } from '../../support/sample-workbook.ts';

/** Begins every secret; after it follows what it is. */
export const SECRET = 'Zq7geheim';
/** As it looks in the second language. */
export const SECOND = 'Zq7drugi';
/** Public words in the second language, so that one is told at all. */
export const SECOND_TITLE = 'Każdy ma swoje miejsce';

export type Judgement = 'high' | 'low';

/** Nordvik, told in two languages; `text` has its words. */
export function planted(text: Translator, judgement: Judgement, mark = SECRET): Snapshot {
  const nordvik = readSnapshot(
    docsFromData(
      {
        ...nordvikExample((key) => text.t(`example-nordvik:${key}`)),
        meta: { createdAt: 0, contentLanguage: 'en' },
      },
      'planted',
    ),
  );
  const [stakeholder] = nordvik.stakeholders;
  const session = nordvik.sessions[0]?.id ?? null;
  const peopled: Snapshot = {
    ...nordvik,
    nodes: nordvik.nodes.map((node) => ({
      ...node,
      owner: node.owner ?? stakeholder?.id ?? null,
      affectedGroup: node.affectedGroup ?? stakeholder?.id ?? null,
    })),
    attendees: [item('attendees', { id: 'guest', organisation: 'Port of Nes', session })],
    tableRoles: [item('tableRoles', { id: 'host', table: 'Table 7', role: 'host', session })],
  };
  const filled = { ...peopled, ...Object.fromEntries(COLLECTION_NAMES.map(filledIn)) } as Snapshot;
  const accepted = toldFindings(filled, 'internal', {
    words: text,
    today: '2026-11-28',
    contentHash: () => '',
  }).open.filter(({ severity }) => severity !== 'error');
  return {
    ...filled,
    accepted: Object.fromEntries(accepted.map(({ key }) => [key, `${mark} reason`])),
    second: secondOf(filled),
  };

  /** A list with a secret in its private texts, and people judged all alike. */
  function filledIn(name: (typeof COLLECTION_NAMES)[number]) {
    const hidden = Object.entries(fieldsOf(name)).filter(([, field]) => !isPublic(field));
    const values = hidden.map(([field, { code }]) => {
      if (code === 'text' || code === 'prose') return [field, `${mark} ${name}.${field}`];
      const declared = (
        COLLECTIONS[name] as Readonly<Record<string, { min?: number; max?: number }>>
      )[field];
      const { min = 0, max = 0 } = declared ?? {};
      return [field, code === 'yesNo' ? judgement === 'high' : judgement === 'high' ? max : min];
    });
    return [name, peopled[name].map((one) => ({ ...one, ...Object.fromEntries(values) }))];
  }
}

/** Second texts of private fields, too. */
function secondOf(snapshot: Snapshot): SecondTexts {
  const texts: Record<string, string> = { 'start.title': SECOND_TITLE };
  for (const record of COLLECTION_NAMES)
    for (const [field, declared] of Object.entries(fieldsOf(record)))
      if (declared.scope === 'private' && declared.code === 'text')
        for (const { id } of snapshot[record])
          texts[addressOf({ record, id, field })] = `${SECOND} ${record}.${field}`;
  return {
    language: 'pl',
    texts,
    of: Object.fromEntries(Object.keys(texts).map((key) => [key, ''])),
  };
}
