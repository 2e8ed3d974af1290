// The words of the interface that a planned import needs: names of kinds, and the line a note keeps a type in.
// Knows nothing of files.
import { LINK_KINDS, NODE_KINDS } from '#domain/vocabularies/flow.ts';
import type { ImportWords } from '#flow/import/plan-import.ts';
import { fold } from '#text/fold.ts';
import { optionLabel } from '#text/option-label.ts';
import type { Translator } from '#text/translator.ts';

/** Looks kinds up by their names in the interface's language. */
export function importWords(text: Translator): ImportWords {
  const alike = (words: string): string => fold(words, text.locale).trim();
  const byLabel = <K extends string>(vocabulary: 'node_kind' | 'link_kind', kinds: readonly K[]) =>
    new Map(kinds.map((kind) => [alike(optionLabel(text, vocabulary, kind)), kind]));
  const [nodeKinds, linkKinds] = [
    byLabel('node_kind', NODE_KINDS),
    byLabel('link_kind', LINK_KINDS),
  ];
  return {
    typeLine: (type) => text.t('flow-import:typeLine', { type }),
    nodeKind: (name) => nodeKinds.get(alike(name)) ?? null,
    linkKind: (name) => linkKinds.get(alike(name)) ?? null,
  };
}
